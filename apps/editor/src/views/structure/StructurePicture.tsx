import type { Language } from '@taiseizu/catalogue'
import type { Report, SubjectReference } from '@taiseizu/rules'
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { ProofShape } from './drawing/ProofShape'
import { Patterns, StructureDrawing } from './drawing/StructureDrawing'
import { StructureFigure } from './StructureFigure'
import { StructureLegend } from './StructureLegend'
import { TieShape } from './drawing/TieShape'
import { ZoomControls } from './camera/ZoomControls'
import { type Actions, type Drawing, detailAt, showsChips } from './drawing/drawing'
import { type Places, placesIn } from './layout/find'
import type { Highlight } from './highlight'
import { goneTo } from './keyboard'
import { useCamera, useSize } from './camera/use-camera'
import { usePicture } from './use-picture'
import { usePrinting } from './use-printing'
import { wordsIn } from './words'
import './structure.css'

export interface StructurePictureProps {
  /** The design and what was found in it: `check(design, …)`. */
  readonly report: Pick<Report, 'design' | 'findings'>
  readonly language: Language
  readonly selection: SubjectReference | null
  readonly highlight: Highlight | null
  /** Whether it shows what a fix would make of it. */
  readonly isPreview?: boolean
  onSelect(subject: SubjectReference | null): void
  /** Double click, or Enter on what is selected. */
  onOpen?(subject: SubjectReference): void
}

/** The structure picture: pan, zoom, select, by pointer and keyboard; on paper, one page. */
export function StructurePicture(props: StructurePictureProps) {
  const { report, language } = props
  const printing = usePrinting()
  if (printing)
    return (
      <div className="structure structure-paper" lang={language}>
        <StructureFigure report={report} language={language} proportion={1.62} />
        <StructureLegend language={language} whole />
      </div>
    )
  if (report.design.units.length === 0) return <p className="structure-empty">{wordsIn(language)('view.empty')}</p>
  return <InteractivePicture {...props} />
}

/** The window's proportion in coarse steps: dragging a splitter does not shuffle the boxes all the time. */
const coarse = (proportion: number): number => Math.min(2.4, Math.max(0.8, Math.round(proportion * 5) / 5))

function InteractivePicture(props: StructurePictureProps) {
  const { report, language, selection, highlight, isPreview = false, onSelect, onOpen } = props
  const { design } = report
  const words = wordsIn(language)
  const help = useId()
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => new Set())
  const { picture, layout, typesetter } = usePicture(report, language, coarse(size.width / size.height), collapsed)
  const places = useMemo(() => placesIn(layout, design), [layout, design])
  const { camera, zoomBy, panBy, fitAll, reveal, pointers } = useCamera(svg, layout, size)
  const [focused, setFocused] = useState<string | null>(null)
  const detail = detailAt(camera.zoom)
  // Keys lead to what is drawn: from far, to the boxes alone.
  const reachable = useMemo(
    () => (showsChips(detail) ? places : { ...places, list: places.list.filter((place) => place.box !== undefined) }),
    [places, detail],
  )
  const current = reachable.list.find((place) => place.key === focused)?.key ?? reachable.list[0]?.key ?? null

  const toggle = useCallback((unit: string) => {
    setCollapsed((known) => {
      const next = new Set(known)
      if (!next.delete(unit)) next.add(unit)
      return next
    })
  }, [])
  const act = useLatestActions({
    select: (_, subject) => onSelect(subject),
    open: (subject) => (onOpen ?? onSelect)(subject),
    toggle,
    focused: setFocused,
  })

  const selected = useMemo(() => new Set(selection === null ? [] : places.keysOf(selection)), [selection, places])
  const lit = useMemo(() => (highlight === null ? null : litKeys(highlight, places)), [highlight, places])
  const zoom = 2 ** (Math.round(Math.log2(camera.zoom) * 3) / 3)
  const drawing = useMemo(
    (): Drawing => ({ language, typesetter, detail, zoom, selected, lit, current, act }),
    [language, typesetter, detail, zoom, selected, lit, current, act],
  )

  // What was selected elsewhere, or proves a finding, comes into sight.
  useEffect(() => {
    const [first] = lit ?? selected
    const place = first === undefined ? undefined : places.byKey.get(first)
    if (place !== undefined) reveal(place.rect)
  }, [lit, selected, places, reveal])

  // With what is removed its focus goes: keys still lead on from the picture.
  useEffect(() => {
    if (focused === null || places.byKey.has(focused) || current === null) return
    if (document.activeElement === document.body) focusOn(svg.current, current)
  }, [places, focused, current])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return onSelect(null)
    const done = moveCamera(event, { zoomBy, panBy, fitAll })
    if (done) return event.preventDefault()
    const place = current === null ? undefined : places.byKey.get(current)
    if (place === undefined) return undefined
    const next = goneTo(event.key, place, reachable, toggle)
    if (next === undefined) return undefined
    event.preventDefault()
    if (next === place) return undefined
    setFocused(next.key)
    reveal(next.rect)
    focusOn(svg.current, next.key)
    return undefined
  }

  return (
    <div className="structure" lang={language}>
      <div className="structure-window" ref={frame}>
        <p id={help} hidden>
          {words('view.help')}
        </p>
        {isPreview && <p className="structure-preview">{words('view.preview')}</p>}
        <svg
          ref={svg}
          role="presentation"
          className="structure-canvas"
          width={size.width}
          height={size.height}
          onKeyDown={press}
          onClick={() => onSelect(null)}
          {...pointers}
        >
          <Patterns />
          <g transform={`scale(${camera.zoom}) translate(${-camera.x} ${-camera.y})`}>
            <g role="tree" aria-label={words('view.label')} aria-describedby={help}>
              <StructureDrawing layout={layout} marks={picture.marks} drawing={drawing} />
            </g>
            {selection?.type === 'unit' && highlight === null && (
              <TieShape unit={selection.id} places={places} zoom={zoom} />
            )}
            {highlight !== null && <ProofShape highlight={highlight} places={places} zoom={zoom} />}
          </g>
        </svg>
      </div>
      <div className="structure-footer">
        <StructureLegend language={language} bars={!showsChips(detail)} />
        <ZoomControls language={language} zoom={camera.zoom} zoomBy={zoomBy} fitAll={fitAll} />
      </div>
    </div>
  )
}

const focusOn = (svg: SVGSVGElement | null, key: string): void =>
  svg?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true })

/** The same object for ever, so that a click handler made anew does not draw the whole picture again. */
function useLatestActions(actions: Actions): Actions {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  return useMemo(
    () => ({
      select: (key, subject) => latest.current.select(key, subject),
      open: (subject) => latest.current.open(subject),
      toggle: (unit) => latest.current.toggle(unit),
      focused: (key) => latest.current.focused(key),
    }),
    [],
  )
}

function litKeys(highlight: Highlight, places: Places): ReadonlySet<string> {
  const units = [
    ...highlight.paths.flatMap((path) => path.units),
    ...(highlight.missing === null ? [] : [highlight.missing.from, highlight.missing.to]),
  ]
  return new Set([
    ...highlight.subjects.flatMap((subject) => places.keysOf(subject)),
    ...units.flatMap((id) => places.keysOf({ type: 'unit', id })),
  ])
}

interface Moves {
  zoomBy(factor: number): void
  panBy(dx: number, dy: number): void
  fitAll(): void
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Plus, minus, 0; arrows with Shift, or while nothing in the picture has the focus. */
function moveCamera(event: KeyboardEvent, { zoomBy, panBy, fitAll }: Moves): boolean {
  const arrow = arrows[event.key]
  if (event.key === '+') zoomBy(1.25)
  else if (event.key === '-') zoomBy(0.8)
  else if (event.key === '0') fitAll()
  else if (arrow !== undefined && event.shiftKey) panBy(arrow[0] * 80, arrow[1] * 80)
  else return false
  return true
}
