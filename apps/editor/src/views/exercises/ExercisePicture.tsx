import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Minimap } from '../../picture/camera/Minimap'
import { onScreen } from '../../picture/camera/camera'
import { useCamera, useSize } from '../../picture/camera/use-camera'
import { useDrag } from '../../picture/camera/use-drag'
import { ProofShape } from '../../picture/drawing/ProofShape'
import { Patterns, StructureDrawing } from '../../picture/drawing/StructureDrawing'
import { type Actions, type Drawing, detailAt, showsChips } from '../../picture/drawing/drawing'
import { touchedBy } from '../../picture/drawing/touched'
import { type Highlight, litKeys } from '../../picture/highlight'
import { type Place, type Places, placesIn } from '../../picture/layout/find'
import { usePicture } from '../../picture/use-picture'
import { type Badge, BadgeSign } from './BadgeSign'
import { moveOf, placeAfter } from './keys'
import { quiet } from './quiet'
import { wordsIn } from './words'
import '../../picture/structure.css'

const nothing: ReadonlySet<string> = new Set()

/** The window's proportion in coarse steps, as in the structure view. */
const coarse = (proportion: number): number => Math.min(2.4, Math.max(0.8, Math.round(proportion * 5) / 5))

const none = [] as const

const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  new Set(set.has(one) ? [...set].filter((other) => other !== one) : [...set, one])

/** The organisation of an exercise: to read, point at and move about in; it says nothing of what is wrong but by the badges it is given. */
export function ExercisePicture({
  design,
  language,
  selected,
  badges,
  highlight,
  onPick,
}: {
  readonly design: Design
  readonly language: Language
  /** The key of the place that is looked at. */
  readonly selected: string | null
  readonly badges: readonly Badge[]
  readonly highlight: Highlight | null
  onPick(place: Place | null): void
}) {
  const words = wordsIn(language)
  const help = useId()
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const [closed, setClosed] = useState(nothing)
  const report = useMemo(() => ({ design, findings: none }), [design])
  const { picture, layout, typesetter } = usePicture(
    report,
    language,
    coarse(size.width / size.height),
    closed,
    'boxes',
    false,
    quiet,
  )
  const places = useMemo(() => placesIn(layout, design), [layout, design])
  const { camera, zoomBy, panBy, fitAll, reveal, moveTo } = useCamera(svg, layout, size)
  const [focused, setFocused] = useState<string | null>(null)
  const detail = detailAt(camera.zoom)
  const near = showsChips(detail)
  const reachable = near ? places : places.boxes
  const current =
    [focused, selected].find((key) => key !== null && reachable.byKey.has(key)) ?? places.list[0]?.key ?? null
  const lit = useMemo(() => (highlight === null ? null : litKeys(highlight, places)), [highlight, places])
  const marked = useMemo(() => (selected === null ? nothing : new Set([selected])), [selected])
  const act = useLatest({
    pick: (key) => onPick(places.byKey.get(key) ?? null),
    focus: setFocused,
    toggle: (unit) => setClosed(toggled(closed, unit)),
  })
  const zoom = near ? 1 : 2 ** (Math.round(Math.log2(camera.zoom) * 3) / 3)
  const isLit = lit !== null
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter,
      detail,
      zoom,
      selected: nothing,
      lit: isLit ? nothing : null,
      current: null,
      act,
    }),
    [language, typesetter, detail, zoom, isLit, act],
  )
  const touched = useMemo(
    () => touchedBy(drawing, { selected: marked, lit, current }, places, design),
    [drawing, marked, lit, current, places, design],
  )
  useEffect(() => {
    const [first] = lit ?? marked
    const place = first === undefined ? undefined : places.byKey.get(first)
    if (place !== undefined) reveal(place.rect)
  }, [lit, marked, places, reveal])
  const placed = useMemo(() => sideBySide(badges, places), [badges, places])
  const goTo = useFocusOn(svg)
  const drag = useDrag(panBy)
  const pressed = (event: KeyboardEvent) => {
    const move = moveOf(event, { zoomBy, panBy, fitAll })
    const from = current === null ? undefined : places.byKey.get(current)
    const next = move || from === undefined ? undefined : placeAfter(event.key, from, reachable.list)
    if (event.key === 'Escape') onPick(null)
    else if (next !== undefined) {
      setFocused(next.key)
      reveal(next.rect)
      goTo(next.key)
    } else if (!move) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="structure-figure ex-picture" lang={language}>
      <div className="structure-window" ref={frame}>
        <p id={help} hidden>
          {words('pictureHelp')}
        </p>
        <svg
          ref={svg}
          role="presentation"
          className="structure-canvas"
          width={size.width}
          height={size.height}
          onKeyDown={pressed}
          onClick={() => onPick(null)}
          {...drag}
        >
          <Patterns />
          <g transform={`scale(${camera.zoom}) translate(${-camera.x} ${-camera.y})`}>
            <g role="tree" aria-label={words('picture')} aria-describedby={help}>
              <StructureDrawing
                layout={layout}
                spots={places.spots}
                marks={picture.marks}
                drawing={drawing}
                touched={touched}
              />
            </g>
            {highlight !== null && <ProofShape highlight={highlight} places={places} zoom={zoom} />}
          </g>
          {placed.map(({ badge, key, before }) => {
            const place = places.byKey.get(key)
            return place && <BadgeSign key={badge.key} {...{ badge, before }} rect={onScreen(place.rect, camera)} />
          })}
        </svg>
        <Minimap layout={layout} spots={places.spots} camera={camera} window={size} moveTo={moveTo} />
      </div>
    </div>
  )
}

/** The badges by the places where they lie, and how many lie there before each. */
function sideBySide(badges: readonly Badge[], places: Places) {
  const seen = new Map<string, number>()
  return badges.flatMap((badge) => {
    const [key] = places.keysOf(badge.at)
    if (key === undefined) return []
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return [{ badge, key, before }]
  })
}

/** The same object for ever, so that what is picked does not draw the whole picture again. */
function useLatest(now: Readonly<Record<'pick' | 'focus' | 'toggle', (id: string) => void>>): Actions {
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  return useMemo(
    () => ({
      select: (key) => latest.current.pick(key),
      open: (key) => latest.current.pick(key),
      toggle: (unit) => latest.current.toggle(unit),
      focused: (key) => latest.current.focus(key),
    }),
    [],
  )
}

/** Gives a place the focus once it is drawn. */
function useFocusOn(svg: { readonly current: SVGSVGElement | null }) {
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    const key = wanted.current
    if (key === null) return
    const item = svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`)
    item?.focus({ preventScroll: true })
    if (item !== undefined) wanted.current = null
  })
  return useCallback((key: string) => {
    wanted.current = key
  }, [])
}
