import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import type { Ground, Places } from '../places/place'
import type { Ring } from './drawn'

/** What the canvas is told to show. */
export interface StageTold {
  readonly part: Part
  readonly places: Places
  readonly rings: ReadonlyMap<string, Ring> | null
  nameOf(thing: Thing): string
  bandName(band: string): string
  groundTitle(ground: Ground): string
}
