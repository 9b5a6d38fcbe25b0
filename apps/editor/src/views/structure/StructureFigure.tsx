import type { Language } from '@taiseizu/catalogue'
import type { Report } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Patterns, StructureDrawing } from './drawing/StructureDrawing'
import type { Drawing } from './drawing/drawing'
import { paperProportion } from './layout/layout'
import { usePicture } from './use-picture'
import { wordsIn } from './words'
import './structure.css'

/** A4 landscape between its margins, in the browser's pixels. */
const pageWidth = 1060
/** Below it chips are less than 4 points high on such a page. */
const leastZoom = 0.42

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
  // On a page a large organisation is as small as from far: then names, and how the duties stand.
  const zoom = pageWidth / layout.width
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter,
      detail: zoom < leastZoom ? 'names' : 'chips',
      zoom,
      selected: nothing,
      lit: null,
      current: null,
      act: undefined,
    }),
    [language, typesetter, zoom],
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
