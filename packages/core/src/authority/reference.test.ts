/** Authority once more, straight from the words of the model and with no thought of cost: both have to say the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designOf } from '../design'
import type { Organisation } from '../organisation/organisation'
import type { Grant, Scope, Target, Unit } from '../organisation/records'
import type { Workspace } from '../workspace/format'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { grantFrom, grantSeed } from '../testing/arbitrary-records'

const kinds = ['direct', 'inspect', 'halt'] as const

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

const above = (unit: Unit): readonly Unit[] => (unit.parent === undefined ? [] : [unit.parent, ...above(unit.parent)])
const selfAndAbove = (unit: Unit): readonly Unit[] => [unit, ...above(unit)]
const isAffiliate = (unit: Unit) => unit.kind === 'subsidiary' && unit.ownership === 'affiliate'

/** What a target lies below, nearest first; itself first of all. */
const liesIn = (target: Unit | Scope): readonly (Unit | Scope)[] =>
  target.type === 'unit'
    ? selfAndAbove(target)
    : [target, ...(target.owner === undefined ? [] : selfAndAbove(target.owner))]

function lineReaches({ topUnit, enterprise }: Organisation, unit: Unit, target: Target): boolean {
  if (unit.kind === 'committee' || unit.kind === 'team') return false
  if (target === '*') return unit === topUnit || unit === enterprise.owner
  for (const place of liesIn(target)) {
    if (place === unit) return true
    // Past an affiliate nobody has a line any more.
    if (place.type === 'unit' && isAffiliate(place)) return false
  }
  return false
}

function grantReaches({ over }: Grant, target: Target): boolean {
  if (target === '*') return over === '*'
  const places = liesIn(target)
  if (over !== '*' && !places.includes(over)) return false
  return places.every((affiliate) => {
    if (affiliate.type !== 'unit' || !isAffiliate(affiliate)) return true
    return over !== '*' && liesIn(over).includes(affiliate)
  })
}

/** Adds grants as long as one more can be grounded. */
function groundedGrants(organisation: Organisation): ReadonlySet<Grant> {
  const grounded = new Set<Grant>()
  for (let size = -1; size < grounded.size;) {
    size = grounded.size
    for (const grant of organisation.grants) {
      const { grantedBy, kind, over } = grant
      if (grantedBy === undefined) continue
      const byGrant = [...grounded].some(
        (one) => one.holder === grantedBy && one.kind === kind && grantReaches(one, over),
      )
      if (lineReaches(organisation, grantedBy, over) || byGrant) grounded.add(grant)
    }
  }
  return grounded
}

const targetsOf = ({ units, scopes }: Organisation): readonly Target[] => [...units, ...scopes, '*']

test('the engine agrees with the words of the model on lines, grounds and who may what', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      for (const { id } of workspace.variants) {
        const design = designOf(workspace, id)
        const grounded = groundedGrants(design)
        expect(ids(design.grants.filter(design.authority.isGrounded))).toEqual(
          ids(design.grants.filter((one) => grounded.has(one))),
        )
        for (const target of targetsOf(design))
          for (const unit of design.units) {
            const byLine = lineReaches(design, unit, target)
            expect(design.authority.hasByLine(unit, target)).toBe(byLine)
            for (const kind of kinds) {
              const byGrant = [...grounded].some(
                (one) => one.holder === unit && one.kind === kind && grantReaches(one, target),
              )
              expect(design.authority.has(unit, kind, target)).toBe(byLine || byGrant)
            }
          }
      }
    }),
  )
})

test('each chain proves what it says, link by link, and holders are exactly those who have the authority', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      const design = designOf(workspace, 'as-is')
      const { authority, units } = design
      for (const target of targetsOf(design))
        for (const kind of kinds) {
          const having = units.filter((unit) => authority.has(unit, kind, target))
          expect(authority.holdersOf(kind, target).map(({ unit }) => unit.id)).toEqual(ids(having))
          for (const { unit, chain } of authority.holdersOf(kind, target)) {
            let [holder, over]: [Unit | undefined, Target] = [unit, target]
            for (const link of chain) {
              expect(link.unit.id).toBe(holder?.id)
              expect(link.kind).toBe(kind)
              if (link.by === 'line') expect(lineReaches(design, link.unit, over)).toBe(true)
              else {
                expect(grantReaches(link.grant, over)).toBe(true)
                ;[holder, over] = [link.grant.grantedBy, link.grant.over]
              }
            }
            expect(chain.map(({ by }) => by).indexOf('line')).toBe(chain.length - 1)
          }
        }
    }),
  )
})

test('one grant more takes no authority away', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), grantSeed, (workspace, seed) => {
      const before = designOf(workspace, 'as-is')
      const known = {
        units: before.units.map(({ record }) => record),
        scopes: before.scopes.map(({ id }) => id),
        tasks: [],
        contracts: [],
      }
      const more = grantFrom(seed, known).filter(({ holder, kind, over }) =>
        before.grants.every((one) => one.id !== `${holder}:${kind}:${over}`),
      )
      fc.pre(more.length > 0)
      const [asIs, ...others] = workspace.variants
      const wider: Workspace = {
        ...workspace,
        variants: [{ ...asIs!, authority: [...(asIs?.authority ?? []), ...more] }, ...others],
      }
      const after = designOf(wider, 'as-is')
      for (const target of targetsOf(before))
        for (const kind of kinds)
          for (const { unit } of before.authority.holdersOf(kind, target)) {
            const same =
              target === '*'
                ? target
                : targetsOf(after).find((one) => one !== '*' && one.type === target.type && one.id === target.id)
            expect(after.authority.has(after.unitById.get(unit.id)!, kind, same!)).toBe(true)
          }
    }),
  )
})
