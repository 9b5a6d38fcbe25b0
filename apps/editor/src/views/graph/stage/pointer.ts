/** What somebody does with mouse or finger on the canvas, said of what is under it. The engine's captors move the picture. */
import type { MouseCoords, TouchCoords } from 'sigma/types'
import type { SubjectReference } from '@taiseizu/rules'
import type { Engine } from './engine'
import type { Point } from './eye'

export interface StageTells {
  onHover(key: string | null, at: Point | null): void
  onThing(key: string, isAlso: boolean): void
  /** The menu of it is asked for: it opens above the page by itself, for what is selected. */
  onMenu(key: string): void
  onRelation(key: string): void
  onStrand(subject: SubjectReference): void
  onNothing(): void
  onEnter(key: string): void
}

export interface Under {
  thing(point: Point): string | undefined
  relation(point: Point): string | undefined
  strand(point: Point): SubjectReference | undefined
}

export function listen(engine: Engine, tells: StageTells, under: Under): void {
  const [mouse, touch] = [engine.getMouseCaptor(), engine.getTouchCaptor()]
  // The engine's own listeners read the colours of a picture that is not drawn.
  for (const type of mouseEvents) mouse.removeAllListeners(type)
  for (const type of touchEvents) touch.removeAllListeners(type)

  let hovered: string | null = null
  const hover = (key: string | null, at: Point | null) => {
    if (key === hovered) return
    hovered = key
    tells.onHover(key, at)
  }
  const choose = (point: Point, isAlso: boolean) => {
    const thing = under.thing(point)
    if (thing !== undefined) return tells.onThing(thing, isAlso)
    const strand = under.strand(point)
    if (strand !== undefined) return tells.onStrand(strand)
    const relation = under.relation(point)
    if (relation !== undefined) return tells.onRelation(relation)
    return tells.onNothing()
  }
  const enter = (point: Point) => {
    const thing = under.thing(point)
    if (thing !== undefined) tells.onEnter(thing)
  }
  mouse.on('mousemove', (event) => {
    // Whoever moves the picture points at nothing.
    if (isPressed(event)) hover(null, null)
    else hover(under.thing(event) ?? null, event)
  })
  mouse.on('mouseleave', () => hover(null, null))
  mouse.on('click', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.original
    choose(event, shiftKey || ctrlKey || metaKey)
  })
  mouse.on('rightClick', (event) => {
    const thing = under.thing(event)
    if (thing !== undefined) tells.onMenu(thing)
    else if (under.strand(event) !== undefined || under.relation(event) !== undefined) choose(event, false)
  })
  mouse.on('doubleClick', (event) => {
    event.preventSigmaDefault()
    enter(event)
  })
  touch.on('tap', (event) => {
    const at = placeOf(event)
    if (at !== undefined) choose(at, false)
  })
  touch.on('doubletap', (event) => {
    event.preventSigmaDefault()
    const at = placeOf(event)
    if (at !== undefined) enter(at)
  })
}

const mouseEvents = [
  'click',
  'rightClick',
  'doubleClick',
  'mouseup',
  'mousedown',
  'mousemove',
  'mousemovebody',
  'mouseleave',
  'mouseenter',
  'wheel',
] as const
const touchEvents = ['touchdown', 'touchup', 'touchmove', 'tap', 'doubletap'] as const

const isPressed = ({ original }: MouseCoords): boolean => 'buttons' in original && original.buttons !== 0

/** A finger that was taken away was there last. */
const placeOf = ({ touches, previousTouches }: TouchCoords): Point | undefined => touches[0] ?? previousTouches[0]
