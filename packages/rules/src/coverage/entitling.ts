/** Edits by which whoever answers for something also has the authority that it takes. */
import { type AuthorityKind, authorityKinds, idsOf } from '@taiseizu/catalogue'
import type { Design, DesignEdit, Duty, Unit } from '@taiseizu/core'
import { grantEdits, grantorFor } from '../engine/granting'

/** What a unit is to be given, by whom; nothing where it has it all. */
export interface Entitlement {
  readonly kinds: readonly AuthorityKind[]
  readonly edits: readonly DesignEdit[]
}

/** The kinds of authority that duties need, in the order of the enumeration. */
export const kindsNeeded = (duties: readonly Duty[]): readonly AuthorityKind[] =>
  idsOf(authorityKinds).filter((kind) => duties.some((duty) => duty.task.requires.includes(kind)))

/** The grants by which an in-house unit comes to have what duties of one scope need; `undefined` where nobody could grant it. */
export function entitle(design: Design, unit: Unit, duties: readonly Duty[]): Entitlement | undefined {
  const scope = duties[0]?.scope
  const kinds =
    scope === undefined ? [] : kindsNeeded(duties).filter((kind) => !design.authority.has(unit, kind, scope))
  if (scope === undefined || kinds.length === 0) return { kinds: [], edits: [] }
  const grantor = grantorFor(design, unit, scope)
  return grantor && { kinds, edits: grantEdits(design, unit, kinds, scope, grantor) }
}
