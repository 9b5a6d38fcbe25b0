/** How the duties stand that a unit performs or answers for, that lie in a scope, a field, a task: as shares of a ring. */
import { type Design, nodeKey } from '@taiseizu/core'
import type { DutyState } from '../../../ui/signs'
import { stateOf } from '../../../picture/duty-state'
import type { Ring } from '../stage/drawn'

export const shareIds = ['covered', 'trouble', 'half', 'gap'] as const
export type ShareId = (typeof shareIds)[number]

const shareOf: Readonly<Record<DutyState, number>> = {
  covered: 0,
  unauthorised: 1,
  contested: 1,
  unperformed: 2,
  unanswered: 2,
  gap: 3,
  // Open duties are neither.
  relieved: 0,
  excluded: 0,
}

export interface CoverageShown {
  readonly rings: ReadonlyMap<string, Ring>
  /** Over all duties, in the order of the shares. */
  readonly total: Ring
}

const known = new WeakMap<Design, CoverageShown>()

/** Remembered for the design. Cost: linear in the open duties. */
export function coverageShown(design: Design): CoverageShown {
  const remembered = known.get(design)
  if (remembered !== undefined) return remembered
  const rings = new Map<string, [number, number, number, number]>()
  const total: [number, number, number, number] = [0, 0, 0, 0]
  const add = (key: string, share: number) => {
    const ring = rings.get(key) ?? [0, 0, 0, 0]
    ring[share] = (ring[share] ?? 0) + 1
    rings.set(key, ring)
  }
  for (const duty of design.openDuties) {
    const share = shareOf[stateOf(design, duty)]
    total[share] = (total[share] ?? 0) + 1
    add(nodeKey('scope', duty.scope.id), share)
    add(nodeKey('field', duty.field), share)
    add(nodeKey('task', duty.task.id), share)
    for (const unit of design.unitsWith(duty, 'R', 'A')) add(nodeKey('unit', unit.id), share)
  }
  const shown = { rings, total }
  known.set(design, shown)
  return shown
}
