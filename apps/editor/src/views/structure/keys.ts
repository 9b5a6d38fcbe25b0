/** The keys of the picture: through its places, the camera, and what gestures do. */
import type { KeyboardEvent } from 'react'
import type { Place, Places } from '../../picture/layout/find'
import { goneTo } from './keyboard'

export interface KeyActions {
  zoomBy(factor: number): void
  panBy(dx: number, dy: number): void
  fitAll(): void
  zoomToSelection(): void
  /** Escape. */
  leave(): void
  toggle(unit: string): void
  goTo(place: Place): void
  rename(place: Place): void
  /** Selects what has the focus in place of what is selected elsewhere: a key means what one stands on. */
  mean(place: Place): void
  /** Removes a chip; boxes and scopes are removed by the command for all that is selected. */
  takeOff(place: Place): void
  /** Adds a unit below one. */
  add(unit: string): void
  /** Begins a link from a unit. */
  link(unit: string): void
  /** One level up, or down under the box that stands before it. */
  shift(way: 'up' | 'down', before: string | undefined): void
}

/** Whether the key meant something here. */
export function pressed(
  event: KeyboardEvent,
  place: Place | undefined,
  reachable: Pick<Places, 'list' | 'byKey'>,
  actions: KeyActions,
): boolean {
  if (event.ctrlKey || event.metaKey) {
    // Cut, copied and duplicated is what is selected.
    if (place?.box !== undefined && ['x', 'c', 'd'].includes(event.key.toLowerCase())) actions.mean(place)
    return false
  }
  if (event.altKey) return shifted(event.key, place, reachable, actions)
  if (event.key === 'Escape') {
    actions.leave()
    return true
  }
  if (movedCamera(event, actions)) return true
  if (place === undefined) return false
  if (event.key === 'F2') actions.rename(place)
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    if (place.chip === undefined) {
      actions.mean(place)
      return false
    }
    actions.takeOff(place)
  } else if ((event.key.toLowerCase() === 'n' || event.key === 'Insert') && place.box !== undefined)
    actions.add(place.subject.id)
  else if (event.key.toLowerCase() === 'l' && place.box !== undefined) actions.link(place.subject.id)
  else {
    const next = goneTo(event.key, place, reachable, actions.toggle)
    if (next === undefined) return false
    if (next !== place) actions.goTo(next)
  }
  return true
}

/** Alt and an arrow move a unit in the hierarchy: left out of the unit above it, right into the one before it. */
function shifted(
  key: string,
  place: Place | undefined,
  { list }: Pick<Places, 'list'>,
  { mean, shift }: KeyActions,
): boolean {
  if (place?.box === undefined || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false
  const siblings = list.filter((one) => one.box !== undefined && one.within === place.within)
  const before = siblings[siblings.indexOf(place) - 1]
  mean(place)
  shift(key === 'ArrowLeft' ? 'up' : 'down', before?.subject.id)
  return true
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Plus, minus, 0 for all, Z for what is selected; arrows with Shift. */
function movedCamera(event: KeyboardEvent, { zoomBy, panBy, fitAll, zoomToSelection }: KeyActions): boolean {
  const arrow = arrows[event.key]
  if (event.key === '+' || event.key === ';') zoomBy(1.25)
  else if (event.key === '-') zoomBy(0.8)
  else if (event.key === '0') fitAll()
  else if (event.key.toLowerCase() === 'z') zoomToSelection()
  else if (arrow !== undefined && event.shiftKey) panBy(arrow[0] * 80, arrow[1] * 80)
  else return false
  return true
}
