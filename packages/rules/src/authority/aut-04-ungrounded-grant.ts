import { authorityKinds, practice } from '@taiseizu/catalogue'
import { type Design, type Grant, type Unit, upFrom } from '@taiseizu/core'
import { type Evidence, grantSaid, hasAuthority, lacksAuthority, nobodyHas, state } from '../engine/evidence'
import { dropGrant, fix, put } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { named } from '../engine/say'

/** Nobody can give what he does not have. */
export const aut04 = defineRule({
  id: 'AUT-04',
  severity: 'error',
  source: practice,
  each: 'grant',
  per: ['grant'],
  title: { ja: '根拠のない権限', en: 'Authority without ground' },
  why: {
    ja: '権限は、それを持つ者から与えられて初めて効力を持つ。与えた側が権限を持たない、または互いに与え合っているだけの権限は、異議が出たときに通らない。職制か、根拠のある別の権限にたどり着けるようにしておく。',
    en: 'An authority holds if whoever granted it had it to give. One that comes from somebody without it, or from a circle of units that grant it to one another, fails the first time that it is questioned. Trace each back to the line or to another that holds.',
  },
  text: {
    ja: '「{holder}」に「{over}」への権限（{kind}）を与えた「{by}」は、自らその権限を持っていません。',
    en: '"{by}" granted "{holder}" authority ({kind}) over "{over}" without having it.',
  },
  texts: {
    nobody: {
      ja: '「{holder}」に「{over}」への権限（{kind}）を与えた者がいません。',
      en: 'There is nobody who granted "{holder}" authority ({kind}) over "{over}".',
    },
  },
  when: (grant, design) => !design.authority.isGrounded(grant),
  *check(grant, design) {
    const { holder, grantedBy } = grant
    const says = { holder, kind: named(authorityKinds, [grant.kind]), over: overOf(grant) }
    const found = { subjects: [grant], evidence: () => proofOf(design, grant), fixes: () => groundings(design, grant) }
    if (grantedBy === undefined) yield { ...found, as: 'nobody', says }
    else yield { ...found, says: { ...says, by: grantedBy } }
  },
})

const overOf = ({ over }: Grant) => (over === '*' ? { ja: '全対象', en: 'everything' } : over)

function proofOf(design: Design, grant: Grant): readonly Evidence[] {
  const { kind, over, grantedBy } = grant
  const holders = design.authority.holdersOf(kind, over)
  return [
    grantSaid(grant),
    ...(grantedBy === undefined ? [] : [lacksAuthority(grantedBy, kind, over), ...claimsOf(design, grant, grantedBy)]),
    ...holders.map((one) => hasAuthority(one.unit, kind, over, one.chain)),
    ...(holders.length === 0 ? [nobodyHas(kind, over)] : []),
  ]
}

/** What the grantor itself was granted for it, and does not hold either. */
const claimsOf = (design: Design, { kind, over }: Grant, by: Unit): readonly Evidence[] =>
  design.authority
    .grantsOf(by)
    .filter((claim) => claim.kind === kind && design.authority.reaches(claim, over))
    .map((claim) => state({ ja: '「{claim}」にも根拠がない', en: '"{claim}" has no ground either' }, { claim }))

/** Grounds it in a unit that has it: the nearest above the holder first, then who stands nearest to the target. */
function groundings(design: Design, grant: Grant): readonly Fix[] {
  const { holder, kind, over } = grant
  if (design.authority.has(holder, kind, over)) return [dropGrant(grant)]
  const place = over === '*' || over.type === 'scope' ? (over === '*' ? design.enterprise.owner : over.owner) : over
  const order = [...upFrom(holder), ...upFrom(place)]
  const rank = (unit: Unit) => (order.includes(unit) ? order.indexOf(unit) : order.length)
  return design.authority
    .holdersOf(kind, over)
    .map((one) => one.unit)
    .filter((unit) => !unit.isProvider)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 4)
    .map((by) =>
      fix(
        { ja: '権限「{grant}」を「{by}」が与えたものとする', en: 'Let "{by}" grant the authority "{grant}"' },
        { grant, by },
        [put('authority', { ...grant.record, grantedBy: by.id })],
      ),
    )
}
