/** Who may decide on sourcing: the guide asks for a level above the one that runs security day by day. */
import { type Contract, type Design, type Unit, upFrom } from '@taiseizu/core'
import { fix, put } from '../engine/fixes'
import type { Fix } from '../engine/rule'

/** Executives, those above the given units first, then who leads the enterprise; each once. */
export function executivesAbove(
  units: readonly (Unit | undefined)[],
  { enterprise, topUnit }: Design,
): readonly Unit[] {
  const above = [...units.flatMap((unit) => [...upFrom(unit)]), enterprise.owner, topUnit]
  return [...new Set(above)]
    .filter((unit) => unit !== undefined)
    .filter((unit) => unit.isExecutive && !unit.isPractitionerOnly && !unit.isProvider)
}

/** Lets a unit have decided on contracts. */
export const decidedByFix = (contracts: readonly Contract[], unit: Unit): Fix =>
  fix(
    { ja: '決定者を「{unit}」とする', en: 'Name "{unit}" as having decided' },
    { unit },
    contracts.map(({ record }) => put('contracts', { ...record, decidedBy: unit.id })),
  )
