/** What can be told of units at a glance, as of duties (`signs.ts`). */
import type { UnitFunction } from '@taiseizu/catalogue'
import type { CompiledUnit } from '../organisation/unit'

/** What a unit may bear. */
export const unitSigns = {
  provider: 1 << 0,
  /** A committee or team. */
  collegial: 1 << 1,
  subsidiary: 1 << 2,
  supervision: 1 << 3,
  sirt: 1 << 4,
  ciso: 1 << 5,
  csirt: 1 << 6,
  psirt: 1 << 7,
  internalAudit: 1 << 8,
  /** It is there for security: a provider, a SIRT, or with function supervision, soc or internal-audit. */
  guarding: 1 << 9,
  withoutParent: 1 << 10,
  ownsScopes: 1 << 11,
  hasPosts: 1 << 12,
  /** It answers (A) for some open duty. */
  answers: 1 << 13,
  /** It decided on contracts. */
  decides: 1 << 14,
  /** Its layers are given. */
  layersGiven: 1 << 15,
} as const
export type UnitSign = keyof typeof unitSigns

/** Borne where nobody has looked: all that a unit may bear. */
export const anyUnitSign = -1

const ofFunction: { readonly [Name in UnitFunction]?: number } = {
  supervision: unitSigns.supervision | unitSigns.guarding,
  csirt: unitSigns.csirt,
  psirt: unitSigns.psirt,
  soc: unitSigns.guarding,
  'internal-audit': unitSigns.internalAudit | unitSigns.guarding,
}

export function signsOfUnit(unit: CompiledUnit, answers: boolean): number {
  const { kind, functions, layers } = unit.theRecord
  let signs =
    (answers ? unitSigns.answers : 0) |
    (unit.theParent === undefined ? unitSigns.withoutParent : 0) |
    (unit.theScopes.length > 0 ? unitSigns.ownsScopes : 0) |
    (unit.thePosts.length > 0 ? unitSigns.hasPosts : 0) |
    (unit.theDecisions.length > 0 ? unitSigns.decides : 0) |
    (layers === undefined ? 0 : unitSigns.layersGiven)
  if (kind === 'provider') signs |= unitSigns.provider | unitSigns.guarding
  else if (kind === 'committee' || kind === 'team') signs |= unitSigns.collegial
  else if (kind === 'subsidiary') signs |= unitSigns.subsidiary
  else if (kind === 'officer' && unit.isCiso) signs |= unitSigns.ciso
  if (functions !== undefined && functions.length > 0) {
    for (const name of functions) signs |= ofFunction[name] ?? 0
    if (unit.isSirt) signs |= unitSigns.sirt | unitSigns.guarding
  }
  return signs
}
