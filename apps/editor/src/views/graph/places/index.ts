/** All ways in which things can be arranged. Same design, same choice, same places. */
import type { Part } from '../model/part'
import type { Whole } from '../model/whole'
import { inBands } from './bands'
import type { Places, Room } from './place'
import { asTree } from './tree'
import { asWheel } from './wheel'

export const arrangementIds = ['bands', 'tree', 'wheel', 'force'] as const
export type ArrangementId = (typeof arrangementIds)[number]

/** Of `force` only where it begins: the worker does the rest. */
export function arrange(id: ArrangementId, whole: Whole, part: Part, room: Room): Places {
  switch (id) {
    case 'bands':
      return inBands(whole, part, room)
    case 'tree':
      return asTree(part, room)
    case 'wheel':
    case 'force':
      return asWheel(part, room)
  }
}
