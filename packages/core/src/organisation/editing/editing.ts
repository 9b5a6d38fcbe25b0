import type { RecordOf } from '../../workspace/format'
import { byCodeUnits } from '../../workspace/order'
import type { CompiledAssignment } from '../assignment'
import { type Maker, makerOf } from '../maker'
import type { CompiledOrganisation } from '../organisation'
import type { Contract, Exclusion, Grant, Link, Unit } from '../records'
import type { CompiledDuty, CompiledScope } from '../scope'
import type { CompiledUnit } from '../unit'

/** Something that came into the organisation or left it. What only changed is neither; grants, links, exclusions and assignments are replaced. */
export type Inhabitant = Unit | CompiledScope | Contract | Grant | Link | Exclusion | CompiledAssignment

/** One edit while it is made: what it works on, and what is to be settled when all of it is in place. */
export class Editing {
  readonly all: CompiledOrganisation
  readonly maker: Maker
  readonly came = new Set<Inhabitant>()
  readonly left = new Set<Inhabitant>()
  /** Whether units have to be numbered anew; and whether somebody else may be at the head. */
  hierarchy = false
  heads = false
  /** With what they stood below before. */
  readonly moved = new Map<CompiledUnit, CompiledUnit | undefined>()
  /** Whether units are only where they are because of what moved: none came, left or became of another kind. */
  isMoveOnly = true
  /** Units that may be executive now, or no more. */
  readonly ranked = new Set<CompiledUnit>()

  constructor(organisation: CompiledOrganisation) {
    this.all = organisation
    this.maker = makerOf(organisation)
  }

  come(one: Inhabitant): void {
    if (!this.left.delete(one)) this.came.add(one)
  }
  leave(one: Inhabitant): void {
    if (!this.came.delete(one)) this.left.add(one)
  }

  /** Who holds what in a duty, or whether it counts, has changed. */
  touchDuty(duty: CompiledDuty): void {
    const { scope, task } = duty
    const { tracker } = this.all
    tracker.touch(scope.dutyCell(task))
    tracker.touch(scope.cell('duties'))
    tracker.touchItem(scope.cell('each'), duty)
  }
}

export type Records<Name extends 'units' | 'assignments'> = ReadonlyMap<string, RecordOf<Name> | null> | undefined

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id)
