/** Who can let a unit have an authority that it lacks, and the fix that does so. */
import type { AuthorityKind } from '@taiseizu/catalogue'
import { type Design, type DesignEdit, type Scope, type Unit, upFrom } from '@taiseizu/core'
import { grantAuthority, put } from './fixes'
import type { Fix } from './rule'

/**
 * Who can grant a unit any authority over a scope, for certain: the nearest unit above both that has it by its line. Where there is none (an
 * affiliate's scope, a unit that stands apart) whoever stands highest in the line over the scope.
 */
export function grantorFor(design: Design, holder: Unit, over: Scope): Unit | undefined {
  const may = (unit: Unit) => unit !== holder && !unit.isProvider && design.authority.hasByLine(unit, over)
  for (const unit of upFrom(holder)) if (may(unit)) return unit
  return [...upFrom(over.owner)].findLast(may)
}

/** The grants of kinds over a scope; one that is there already is grounded anew and keeps what else it says. */
export const grantEdits = (
  design: Design,
  holder: Unit,
  kinds: readonly AuthorityKind[],
  over: Scope,
  grantedBy: Unit,
): readonly DesignEdit[] =>
  kinds.map((kind) => {
    const known = design.authority.grantsOf(holder).find((grant) => grant.kind === kind && grant.over === over)
    return put('authority', { ...known?.record, holder: holder.id, kind, over: over.id, grantedBy: grantedBy.id })
  })

/** Lets a unit have authority over a scope; nothing where nobody can grant it. */
export function letHave(design: Design, holder: Unit, kinds: readonly AuthorityKind[], over: Scope): readonly Fix[] {
  const grantedBy = grantorFor(design, holder, over)
  if (grantedBy === undefined) return []
  return [
    { ...grantAuthority(holder, kinds, over, grantedBy), edits: grantEdits(design, holder, kinds, over, grantedBy) },
  ]
}
