import type { Language } from '@taiseizu/catalogue'
import type { Report } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Patterns, StructureDrawing } from './drawing/StructureDrawing'
import type { Drawing } from './drawing/drawing'
import type { Arrangement } from './layout/arrangements'
import { pictureInShort } from './layout/hierarchy'
import type { Layout } from './layout/placed'
import { paperProportion } from './layout/layout'
import { spotsIn } from './layout/spots'
import { usePicture } from './use-picture'
import { wordsIn } from './words'
import './structure.css'

/** The papers' width, landscape, between the margins, in the browser's pixels. */
const pageWidths = { A4: 1060, A3: 1525 } as const
/** Below it chips are less than 4 points high on such a page. */
const leastZoom = 0.42

const nothing: ReadonlySet<string> = new Set()

/** The structure picture to look at, without pan and zoom: on paper, on the board's page, beside another variant. Fills its place. */
export function StructureFigure({
  report,
  language,
  proportion = paperProportion,
  collapsed = nothing,
  paper = 'A4',
  arrangement = 'boxes',
}: {
  readonly report: Pick<Report, 'design' | 'findings'>
  readonly language: Language
  /** Width to height of the place; A4 and A3 landscape where not given. */
  readonly proportion?: number
  readonly collapsed?: ReadonlySet<string>
  readonly paper?: 'A4' | 'A3'
  readonly arrangement?: Arrangement
}) {
  const {
    picture,
    layout: whole,
    typesetter,
    layoutOf,
  } = usePicture(report, language, proportion, collapsed, arrangement, true)
  const zoomOf = ({ width, height }: Layout) =>
    Math.min(pageWidths[paper] / width, pageWidths[paper] / proportion / height)
  // On a page a large organisation is told by its names, and how the duties stand.
  const isShort = zoomOf(whole) < leastZoom
  const layout = useMemo(
    () =>
      isShort
        ? layoutOf(pictureInShort(picture), { language, typesetter, proportion, collapsed, isStill: true })
        : whole,
    [isShort, whole, layoutOf, picture, language, typesetter, proportion, collapsed],
  )
  const zoom = zoomOf(layout)
  const spots = useMemo(() => spotsIn(layout), [layout])
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter,
      detail: isShort ? 'names' : 'chips',
      zoom,
      selected: nothing,
      lit: null,
      current: null,
      act: undefined,
    }),
    [language, typesetter, zoom, isShort],
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
