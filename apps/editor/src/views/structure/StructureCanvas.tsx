import type { Language } from '@taiseizu/catalogue'
import type { Report, SubjectReference } from '@taiseizu/rules'
import {
  type MouseEvent,
  Suspense,
  lazy,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useEditor, useEditorState } from '../../state/context'
import { StructureLegend } from '../../picture/StructureLegend'
import { StructureTools } from './StructureTools'
import { inPicture } from '../../picture/camera/camera'
import { useSight } from '../../picture/camera/use-sight'
import { useDrawing } from '../../picture/use-drawing'
import { useCamera, useSize } from '../../picture/camera/use-camera'
import { Patterns, StructureDrawing } from '../../picture/drawing/StructureDrawing'
import { type Actions, boxKey, detailAt, showsChips } from '../../picture/drawing/drawing'
import { touchedBy } from '../../picture/drawing/touched'
import { type Grip, gripAt } from './gestures/grip'
import { pointing } from './gestures/pointing'
import { rectBetween, unitsIn } from './gestures/targets'
import { useGestures } from './gestures/use-gestures'
import { type Highlight, litKeys } from '../../picture/highlight'
import { placesIn } from '../../picture/layout/find'
import { useClosed, useOpening } from './use-closed'
import { useEditing } from './use-editing'
import { useFocus, withNearest } from './use-focus'
import { usePictureInSteps } from '../../picture/use-picture-in-steps'
import { wordsIn } from '../../picture/words'

/** The picture is there before what is drawn over it. */
const Relations = lazy(() => import('./Relations').then((module) => ({ default: module.Relations })))
const FarHover = lazy(() => import('./FarHover').then((module) => ({ default: module.FarHover })))
const Minimap = lazy(() => import('../../picture/camera/Minimap').then((module) => ({ default: module.Minimap })))
const editing = () => import('./Editing')
const EditingMarks = lazy(() => editing().then((module) => ({ default: module.Marks })))
const EditingWords = lazy(() => editing().then((module) => ({ default: module.Words })))

export interface StructurePictureProps {
  /** The design and what was found in it: `check(design, …)`. */
  readonly report: Report
  readonly language: Language
  /** What is selected, what is looked at last. */
  readonly selected: readonly SubjectReference[]
  readonly highlight: Highlight | null
  /** It shows what a fix would make of it: there is nothing to be edited. */
  readonly isPreview: boolean
}

/** The window's proportion in coarse steps: dragging a splitter does not shuffle the boxes all the time. */
const coarse = (proportion: number): number => Math.min(2.4, Math.max(0.8, Math.round(proportion * 5) / 5))

/** So many boxes can glide at once: the browser takes each for a layer of its own, and more of them would keep their first frame. */
const mostGliding = 120

const nothing: ReadonlySet<string> = new Set()

/** The picture to pan, zoom, select in and edit, by pointer and keyboard. */
export function StructureCanvas({ report, language, selected: subjects, highlight, isPreview }: StructurePictureProps) {
  const { store } = useEditor()
  const words = wordsIn(language)
  const help = useId()
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const arrangement = useEditorState((state) => state.arrangement)
  const { closed, toggle } = useClosed()
  const wanted = useMemo(() => highlight?.subjects ?? subjects, [highlight, subjects])
  useOpening(wanted)
  const proportion = coarse(size.width / size.height)
  const drawn = usePictureInSteps(report, language, proportion, closed, arrangement)
  const { picture, layout, design, typesetter } = drawn
  const places = useMemo(() => placesIn(layout, design), [layout, design])
  const { camera, zoomBy, panBy, scrollBy, fitAll, reveal, zoomTo, moveTo } = useCamera(svg, layout, size)
  // What has the focus, and where it goes when that is no longer there.
  const [[focused, ...nearest], setFocus] = useState<readonly string[]>([])
  const detail = detailAt(camera.zoom)
  const isFar = detail === 'far'
  const near = showsChips(detail)
  // Keys lead to what is drawn: from far, to the boxes alone.
  const reachable = near ? places : places.boxes
  const editing = useEditing(report.design)

  const selected = useMemo(
    () => (subjects.length === 0 ? nothing : new Set(subjects.flatMap((one) => places.keysOf(one)))),
    [subjects, places],
  )
  const current =
    [focused, ...selected, ...nearest].find((key) => key !== undefined && reachable.byKey.has(key)) ??
    places.boxes.list[0]?.key ??
    reachable.list[0]?.key ??
    null
  const lit = useMemo(() => (highlight === null ? null : litKeys(highlight, places)), [highlight, places])

  const setFocused = (key: string) => setFocus(withNearest(key, places))
  const pick = (key: string, subject: SubjectReference, also: boolean) => {
    const { select, selectAlso } = store.getState()
    if (editing.linkFrom !== null && subject.type === 'unit') return endLink(editing.linkFrom, subject.id)
    setFocused(key)
    return also ? selectAlso(subject) : select(subject)
  }
  const endLink = (from: string, to: string) => {
    editing.setLinkFrom(null)
    const rect = places.byKey.get(boxKey(to))?.rect
    if (rect === undefined || from === to) return
    const at = {
      x: (rect.x + rect.width / 2 - camera.x) * camera.zoom,
      y: (rect.y + rect.height / 2 - camera.y) * camera.zoom,
    }
    editing.setLinkEnd({ from, to, at })
  }
  const act = useLatestActions({
    select: pick,
    open: (key, { type }) => {
      if (!isPreview && (type === 'unit' || type === 'scope')) editing.setNaming(key)
    },
    toggle,
    focused: setFocused,
  })

  const { drawing, coarse: coarseZoom } = useDrawing(language, typesetter, camera.zoom, act, null)
  const touched = useMemo(
    () => touchedBy(drawing, { selected, lit, current }, places, design),
    [drawing, selected, lit, current, places, design],
  )
  const meant = useMemo(
    () => pointing(layout, places.spots, drawing, camera.zoom),
    [layout, places, drawing, camera.zoom],
  )
  const inSight = useSight(places.spots, camera, size)
  const seen = useMemo(() => new Set(inSight), [inSight])
  // What is touched is mostly in sight: then the list stays the same, and the texture of what is far is not made anew.
  const isMore = places.spots.some((spot) => touched.has(spot.placed.key) && !seen.has(spot))
  const spots = useMemo(
    () => (isMore ? places.spots.filter((spot) => seen.has(spot) || touched.has(spot.placed.key)) : inSight),
    [isMore, places, seen, inSight, touched],
  )

  // What was selected elsewhere, or proves a finding, comes into sight.
  useEffect(() => {
    const [first] = lit ?? selected
    const place = first === undefined ? undefined : places.byKey.get(first)
    if (place !== undefined) reveal(place.rect)
  }, [lit, selected, places, reveal])

  const wantsFocus = useFocus(svg, current, focused !== undefined && !places.byKey.has(focused))
  const goTo = ({ key, rect }: { readonly key: string; readonly rect: Parameters<typeof reveal>[0] }) => {
    setFocused(key)
    reveal(rect)
    wantsFocus(key)
  }

  const units = subjects.flatMap(({ type, id }) => (type === 'unit' ? [id] : []))
  const { drag, marquee, pointers } = useGestures<Grip>(svg, {
    panBy,
    scrollBy,
    zoomBy,
    hold: (at, target) => {
      if (isPreview) return undefined
      const from = target.closest('[data-link-from]')?.getAttribute('data-link-from')
      if (from !== null && from !== undefined) return { held: { type: 'link', from } }
      const point = inPicture(at, camera)
      const drawn = target.closest('[data-key]')?.getAttribute('data-key') ?? ''
      // From far the boxes inside are drawn together: a rest on one takes hold of it, else the picture could not be moved by them.
      const key = (isFar && meant.under(point)?.placed.key) || drawn
      const place = places.byKey.get(key)
      const held = place && gripAt(place, point, units, isFar)
      return held && { held, rests: isFar && (key !== drawn || (place.box?.children.length ?? 0) > 0) }
    },
    drop: ({ held, at, copy }) => {
      const target = meant.aimed(inPicture(at, camera))?.placed.box.unit.id
      if (held.type !== 'link') editing.drop(held, target, copy)
      else if (target !== undefined && target !== held.from) editing.setLinkEnd({ from: held.from, to: target, at })
    },
    frame: ({ from, to }) => {
      const inside = unitsIn(places.spots, rectBetween(inPicture(from, camera), inPicture(to, camera)))
      store.getState().selectAll(inside.map((id) => ({ type: 'unit', id })))
      const last = inside.at(-1)
      if (last === undefined) return
      setFocused(boxKey(last))
      wantsFocus(boxKey(last))
    },
  })

  /** From far the boxes inside are drawn together, and still each can be chosen. */
  const pickFromFar = (event: MouseEvent<SVGSVGElement>) => {
    const { x, y } = event.currentTarget.getBoundingClientRect()
    const spot = meant.under(inPicture({ x: event.clientX - x, y: event.clientY - y }, camera))
    if (spot === undefined) return
    event.stopPropagation()
    const { id } = spot.placed.box.unit
    pick(boxKey(id), { type: 'unit', id }, event.ctrlKey || event.metaKey || event.shiftKey)
    // It is drawn only now: keys go on from it all the same.
    wantsFocus(boxKey(id))
  }

  const selectedRect = [...selected].map((key) => places.byKey.get(key)?.rect).find((rect) => rect !== undefined)
  const latestRect = useRef(selectedRect)
  useEffect(() => {
    latestRect.current = selectedRect
  })
  const zoomToSelection = useCallback(() => {
    if (latestRect.current !== undefined) zoomTo(latestRect.current)
  }, [zoomTo])
  // How deep it goes is told when it has been drawn.
  const pictureLater = useDeferredValue(picture)
  const only = units.length === 1 && !isPreview && highlight === null ? units[0] : undefined
  return (
    <div className="structure" lang={language}>
      <StructureTools
        {...{ language, zoomBy, fitAll, zoomToSelection }}
        picture={pictureLater}
        zoom={camera.zoom}
        isSelected={selectedRect !== undefined}
      />
      <div className="structure-window" ref={frame}>
        <p id={help} hidden>
          {words('view.help')}
        </p>
        {!drawn.isReady && <p className="structure-empty">{words('view.drawing')}</p>}
        {isPreview && <p className="structure-preview">{words('view.preview')}</p>}
        <svg
          ref={svg}
          role="presentation"
          className={[
            'structure-canvas',
            drag !== null && 'structure-dragging',
            // From far the texture inside a box does not glide, so the box does not either.
            detail !== 'far' && spots.length <= mostGliding && 'structure-gliding',
            lit !== null && 'structure-proof',
            isFar && 'structure-far',
          ]
            .filter(Boolean)
            .join(' ')}
          width={size.width}
          height={size.height}
          onKeyDown={(event) => {
            const place = current === null ? undefined : places.byKey.get(current)
            const isMeant = editing.pressed(event, place, reachable, {
              zoomBy,
              panBy,
              fitAll,
              zoomToSelection,
              leave: () => (editing.linkFrom === null ? store.getState().select(null) : editing.setLinkFrom(null)),
              toggle,
              goTo,
              rename: ({ key, subject }) => {
                if (!isPreview && (subject.type === 'unit' || subject.type === 'scope')) editing.setNaming(key)
              },
              mean: ({ subject }) => {
                const { selection, others } = store.getState()
                const isAmong = [selection, ...others].some(
                  (one) => one?.type === subject.type && one.id === subject.id,
                )
                // Where nothing is, as after a removal, a second press takes no more.
                if (selection !== null && !isAmong) store.getState().select(subject)
              },
              takeOff: (place) => {
                if (!isPreview) editing.takeOff(place)
              },
              add: (unit) => {
                if (!isPreview) editing.add(unit)
              },
              link: (unit) => {
                if (!isPreview) editing.setLinkFrom(unit)
              },
              shift: (way, before) => {
                if (!isPreview) editing.shift(way, before)
              },
            })
            if (isMeant) event.preventDefault()
          }}
          onClick={() => store.getState().select(null)}
          {...pointers}
          onClickCapture={(event) => {
            pointers.onClickCapture(event)
            if (isFar && !event.isPropagationStopped()) pickFromFar(event)
          }}
        >
          <Patterns />
          <g transform={`scale(${camera.zoom}) translate(${-camera.x} ${-camera.y})`}>
            <g role="tree" aria-label={words('view.label')} aria-describedby={help} aria-multiselectable>
              <StructureDrawing
                layout={layout}
                spots={spots}
                marks={picture.marks}
                drawing={drawing}
                touched={touched}
              />
            </g>
            <Suspense>
              <Relations
                unit={only}
                {...{ design, places, highlight, language, typesetter }}
                zoom={coarseZoom}
                at={camera.zoom}
              />
            </Suspense>
            <Suspense>
              <EditingMarks
                drag={drag}
                linkFrom={editing.linkFrom}
                handleOf={only}
                {...{ design, places, meant, camera, language }}
              />
            </Suspense>
          </g>
          {marquee !== null && <rect className="s-marquee" {...rectBetween(marquee.from, marquee.to)} />}
        </svg>
        <Suspense>
          <EditingWords
            {...{ drag, editing, design, places, meant, camera, language, isPreview }}
            window={size}
            onDone={goTo}
          />
        </Suspense>
        <Suspense>
          {isFar && drag === null && (
            <FarHover svg={svg} meant={meant} camera={camera} window={size} language={language} />
          )}
          <Minimap layout={layout} spots={places.spots} camera={camera} window={size} moveTo={moveTo} />
        </Suspense>
      </div>
      <StructureLegend language={language} bars={!near} />
    </div>
  )
}

/** The same object for ever, so that a click handler made anew does not draw the whole picture again. */
function useLatestActions(actions: Actions): Actions {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  return useMemo(
    () => ({
      select: (key, subject, also) => latest.current.select(key, subject, also),
      open: (key, subject) => latest.current.open(key, subject),
      toggle: (unit) => latest.current.toggle(unit),
      focused: (key) => latest.current.focused(key),
    }),
    [],
  )
}
