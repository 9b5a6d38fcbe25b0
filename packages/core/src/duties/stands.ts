/** How duties stood when they were last looked at: what each added to the counts, so that it can be taken back. */
import type { CompiledDuty } from '../organisation/scope'
import { sameList } from '../tracking/questions'
import type { Columns } from './columns'
import { nobody } from './signs'

/** What a duty adds: to its field, and to those who perform it and answer for it. */
export interface Stand {
  readonly isOpen: boolean
  readonly isInside: boolean
  /** Their slots. */
  readonly performers: readonly number[]
  readonly answerers: readonly number[]
}

const none: readonly number[] = []
const closed: Stand = { isOpen: false, isInside: false, performers: none, answerers: none }

export const isSameStand = (one: Stand, other: Stand): boolean =>
  one.isOpen === other.isOpen &&
  one.isInside === other.isInside &&
  sameList(one.performers, other.performers) &&
  sameList(one.answerers, other.answerers)

/** By row of the columns, which know who alone holds a role; who they are where these are several is kept here. */
export class Stands {
  private readonly signs: Columns
  private readonly performers = new Map<number, readonly number[]>()
  private readonly answerers = new Map<number, readonly number[]>()

  constructor(signs: Columns) {
    this.signs = signs
  }

  at(row: number): Stand {
    const { signs } = this
    if (!signs.isOpen(row)) return closed
    return {
      isOpen: true,
      isInside: signs.isTendedInside(row),
      performers: soleOr(signs.performerOf(row), this.performers.get(row)),
      answerers: soleOr(signs.answererOf(row), this.answerers.get(row)),
    }
  }

  /** A duty has been looked at. */
  keep(duty: CompiledDuty, row: number): void {
    keepIn(this.performers, row, this.signs.performerOf(row), duty, 'R')
    keepIn(this.answerers, row, this.signs.answererOf(row), duty, 'A')
  }

  forget(row: number): void {
    this.performers.delete(row)
    this.answerers.delete(row)
  }
}

const soleOr = (sole: number, several: readonly number[] | undefined): readonly number[] =>
  sole >= 0 ? [sole] : sole === nobody ? none : (several ?? none)

function keepIn(
  byRow: Map<number, readonly number[]>,
  row: number,
  sole: number,
  duty: CompiledDuty,
  role: 'R' | 'A',
): void {
  if (sole >= 0 || sole === nobody) byRow.delete(row)
  else byRow.set(row, duty.scope.slotsAt(duty.scope.placeOf(duty.task), role))
}
