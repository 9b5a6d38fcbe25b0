import type { Language } from '@taiseizu/catalogue'
import type { Report } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Patterns, StructureDrawing } from './drawing/StructureDrawing'
import type { Drawing } from './drawing/drawing'
import type { Arrangement } from './layout/arrangements'
import { paperProportion } from './layout/layout'
import { spotsIn } from './layout/spots'
import { onPage } from './on-page'
import { usePicture } from './use-picture'
import { wordsIn } from './words'
import './structure.css'

/** Of A4, landscape, between the margins, in the browser's pixels. */
const a4Width = 1062

const nothing: ReadonlySet<string> = new Set()

/** The structure picture to look at, without pan and zoom: on paper, on the board's page, beside another variant. Fills its place. */
export function StructureFigure({
  report,
  language,
  proportion = paperProportion,
  collapsed = nothing,
  width = a4Width,
  arrangement = 'boxes',
}: {
  readonly report: Pick<Report, 'design' | 'findings'>
  readonly language: Language
  /** Width to height of the place; A4 and A3 landscape where not given. */
  readonly proportion?: number
  readonly collapsed?: ReadonlySet<string>
  /** Of the page or window, in the browser's pixels: by it is told how much can be read. */
  readonly width?: number
  readonly arrangement?: Arrangement
}) {
  const known = usePicture(report, language, proportion, collapsed, arrangement, true)
  const { picture, layout: whole, typesetter, layoutOf } = known
  const { layout, detail, zoom } = useMemo(() => {
    return onPage(picture, whole, { width, height: width / proportion }, (short, closed) =>
      layoutOf(short, {
        language,
        typesetter,
        proportion,
        collapsed: new Set([...collapsed, ...closed]),
        isStill: true,
      }),
    )
  }, [picture, whole, width, proportion, layoutOf, language, typesetter, collapsed])
  const spots = useMemo(() => spotsIn(layout), [layout])
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter,
      detail,
      zoom,
      selected: nothing,
      lit: null,
      current: null,
      act: undefined,
    }),
    [language, typesetter, zoom, detail],
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
      <StructureDrawing layout={layout} spots={spots} marks={picture.marks} drawing={drawing} />
    </svg>
  )
}
