import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import { type KeyboardEvent, type RefObject, useMemo } from 'react'
import { Minimap } from '../../../picture/camera/Minimap'
import type { Camera, Size } from '../../../picture/camera/camera'
import { sightOf } from '../../../picture/camera/sight'
import { useSight } from '../../../picture/camera/use-sight'
import { useDrag } from '../../../picture/camera/use-drag'
import { Patterns, StructureDrawing } from '../../../picture/drawing/StructureDrawing'
import { detailAt, showsChips } from '../../../picture/drawing/drawing'
import { touchedBy } from '../../../picture/drawing/touched'
import { placesIn } from '../../../picture/layout/find'
import type { Layout, Rect } from '../../../picture/layout/placed'
import { meets } from '../../../picture/layout/spots'
import { noMarks } from '../../../picture/model/marks'
import { useDrawing } from '../../../picture/use-drawing'
import { useReach } from '../../../picture/use-reach'
import type { Typesetter } from '../../../ui/typesetting/lines'
import { ChangeMarks } from './ChangeMarks'
import type { ChangeMark } from './changes'

const nothing: ReadonlySet<string> = new Set()

/** One of the two pictures: the camera is that of both. */
export function SidePicture(props: {
  readonly label: string
  readonly language: Language
  readonly typesetter: Typesetter
  readonly layout: Layout
  readonly design: Design
  readonly marks: readonly ChangeMark[]
  readonly current: ChangeMark | undefined
  readonly selected: readonly SubjectReference[]
  readonly camera: Camera
  readonly size: Size
  readonly svg: RefObject<SVGSVGElement | null>
  panBy(dx: number, dy: number): void
  /** Given to one of the two: a map of both, to move by clicks. */
  moveTo?(x: number, y: number): void
  reveal(rect: Rect): void
  onKey(event: KeyboardEvent): boolean
  select(subject: SubjectReference): void
  /** What is marked was clicked at its mark. */
  pick(mark: ChangeMark): void
}) {
  const { language, typesetter, layout, design, marks, camera, size, svg, panBy, reveal, onKey, select } = props
  const places = useMemo(() => placesIn(layout, design), [layout, design])
  const near = showsChips(detailAt(camera.zoom))
  const drag = useDrag(panBy)
  const selected = useMemo(
    () => new Set(props.selected.flatMap((subject) => places.keysOf(subject))),
    [props.selected, places],
  )
  const { current, act, step } = useReach(near ? places : places.boxes, select, reveal)
  const { drawing } = useDrawing(language, typesetter, camera.zoom, act, nothing)
  const touched = useMemo(() => {
    const lit = new Set(marks.flatMap(({ key, isGhost }) => (isGhost ? [] : [key])))
    // In a box that comes or has moved everything is as new as the box.
    const fresh = new Set(
      marks.flatMap(({ key, kind, of, isGhost }) => (of === 'box' && !isGhost && kind !== 'changed' ? [key] : [])),
    )
    for (const { key, within } of places.list)
      if (within !== undefined && fresh.has(within)) {
        lit.add(key)
        fresh.add(key)
      }
    return touchedBy(drawing, { selected, lit, current }, places, design)
  }, [drawing, selected, marks, current, places, design])
  const sight = sightOf(camera, size)
  const spots = useSight(places.spots, camera, size)
  const inSight = marks.filter(({ rect }) => meets(rect, sight))
  return (
    <>
      <svg
        ref={svg}
        role="presentation"
        className="structure-canvas"
        width={size.width}
        height={size.height}
        onKeyDown={(event) => {
          if (step(event) || onKey(event)) event.preventDefault()
        }}
        {...drag}
      >
        <Patterns />
        <g transform={`scale(${camera.zoom}) translate(${-camera.x} ${-camera.y})`}>
          <g role="tree" aria-label={props.label}>
            <StructureDrawing layout={layout} spots={spots} marks={noMarks} drawing={drawing} touched={touched} />
          </g>
          <ChangeMarks
            marks={inSight}
            zoom={camera.zoom}
            near={near}
            current={props.current}
            language={language}
            pick={props.pick}
          />
        </g>
      </svg>
      {props.moveTo !== undefined && (
        <Minimap layout={layout} spots={places.spots} camera={camera} window={size} moveTo={props.moveTo} />
      )}
    </>
  )
}
