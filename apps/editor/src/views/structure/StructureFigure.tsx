import type { Language } from '@taiseizu/catalogue'
import type { Report } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Patterns, StructureDrawing } from './StructureDrawing'
import type { Drawing } from './drawing'
import { paperProportion } from './layout'
import { usePicture } from './use-picture'
import { wordsIn } from './words'
import './structure.css'

const nothing: ReadonlySet<string> = new Set()

/** The structure picture to look at, without pan and zoom: on paper, on the board's page, beside another variant. Fills its place. */
export function StructureFigure({
  report,
  language,
  proportion = paperProportion,
  collapsed = nothing,
}: {
  readonly report: Pick<Report, 'design' | 'findings'>
  readonly language: Language
  /** Width to height of the place; A4 and A3 landscape where not given. */
  readonly proportion?: number
  readonly collapsed?: ReadonlySet<string>
}) {
  const { picture, layout, typesetter } = usePicture(report, language, proportion, collapsed)
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter,
      detail: 'chips',
      zoom: 1,
      selected: nothing,
      lit: null,
      current: null,
      act: undefined,
    }),
    [language, typesetter],
  )
  return (
    <svg
      className="structure-figure"
      lang={language}
      role="img"
      aria-label={wordsIn(language)('view.label')}
      viewBox={`-2 -2 ${layout.width + 4} ${layout.height + 4}`}
    >
      <Patterns />
      <StructureDrawing layout={layout} marks={picture.marks} drawing={drawing} />
    </svg>
  )
}
