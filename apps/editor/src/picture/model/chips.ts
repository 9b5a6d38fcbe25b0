/** Which chips lie on which unit, whatever has been accepted. */
import type { Design, Exclusion, Unit } from '@taiseizu/core'
import type { Chip } from './model'
import { type OwnChips, labelOfField, ownChips, together } from './own-chips'

/** What lies on a unit, or on nobody; none of it is known to be accepted. */
export interface BaseChips {
  readonly own: OwnChips
  /** What has been left out there. */
  readonly out: readonly Chip[]
  readonly all: readonly Chip[]
}

const [ofUnits, ofExclusions, ofOut] = [{}, {}, {}]
const never = () => false
const none: readonly never[] = []

/**
 * What a unit does, what in its scopes nobody does, and what has been left out: that lies on who takes it over, else like a gap.
 * Cost: what the unit has to do with, and only after an edit of that: the same object as long as nothing in it can have changed.
 */
export const baseChips = (design: Design, unit: Unit | undefined): BaseChips =>
  design.remembered(
    ofUnits,
    unit,
    (of): BaseChips => {
      const own = ownChips(design, of)
      const out = outOn(design, of)
      return { own, out, all: allOf(of, own.all, own, out) }
    },
    never,
  )

/** As they lie on a box. @param alone where nothing has been left out. */
export const allOf = (
  unit: Unit | undefined,
  alone: readonly Chip[],
  { held, gaps }: Pick<OwnChips, 'held' | 'gaps'>,
  out: readonly Chip[],
): readonly Chip[] =>
  out.length === 0
    ? alone
    : [...held, ...together(`gaps/${unit?.id ?? '*'}`, gaps, unit), ...together(`out/${unit?.id ?? '*'}`, out, unit)]

const outOn = (design: Design, unit: Unit | undefined): readonly Chip[] =>
  design.remembered(
    ofOut,
    unit,
    (of): readonly Chip[] =>
      exclusionsBy(design)
        .get(of)
        ?.map((exclusion) => exclusionChip(design, exclusion)) ?? none,
    (one, other) => one.length === 0 && other.length === 0,
  )

/** By the unit on which they lie. */
const exclusionsBy = (design: Design): ReadonlyMap<Unit | undefined, readonly Exclusion[]> =>
  design.remembered(
    ofExclusions,
    undefined,
    () => {
      const by = new Map<Unit | undefined, Exclusion[]>()
      for (const exclusion of design.exclusions) {
        const owner = exclusion.scope === undefined || exclusion.scope.isEnterprise ? undefined : exclusion.scope.owner
        const unit = exclusion.takenOverBy ?? owner
        const known = by.get(unit)
        if (known === undefined) by.set(unit, [exclusion])
        else known.push(exclusion)
      }
      return by
    },
    never,
  )

function exclusionChip(design: Design, exclusion: Exclusion): Chip {
  const duties = design.holdings.meantBy(exclusion)
  return {
    key: `exclusion/${exclusion.id}`,
    label: exclusion.task?.name ?? labelOfField(exclusion.field),
    field: exclusion.field,
    role: undefined,
    sourcing: 'in-house',
    state: exclusion.takenOverBy === undefined ? 'excluded' : 'relieved',
    accepted: false,
    duties,
    fields: 1,
    subject: { type: 'exclusion', id: exclusion.id },
  }
}
