/** The facts of the model that prove a finding, as sentences that an auditor can check one by one. */
import { type AuthorityKind, type Role, authorityKinds, contractClauses, layers, roles } from '@taiseizu/catalogue'
import type { Chain, Contract, Design, Duty, Grant, Target, Unit } from '@taiseizu/core'
import { type Facts, type PlaceholdersOf, type Said, type Template, named } from './say'

/** One fact. Views may draw `chain` as a path of authority, `way` as steps, `missing` as a ghost of what is not there. */
export interface Evidence {
  readonly text: Template
  readonly facts: Facts
  readonly chain?: Chain
  readonly way?: readonly Unit[]
  readonly missing?: { readonly from: Unit; readonly to: Unit }
}

/** A fact in the rule's own words: `state({ ja: '「{unit}」は…', en: '…' }, { unit })`. */
export const state = <const Of extends Template>(
  text: Of,
  facts: Readonly<Record<PlaceholdersOf<Of>, Said>>,
  shows: Pick<Evidence, 'chain' | 'way' | 'missing'> = {},
): Evidence => ({ text, facts, ...shows })

/** Who holds a role in a duty; or that nobody does. */
export function holdersOf(design: Design, duty: Duty, role: Role): Evidence {
  const units = design.unitsWith(duty, role)
  const roleName = named(roles, [role])
  if (units.length === 0)
    return state({ ja: '「{duty}」の{role}: なし', en: '"{duty}", {role}: nobody' }, { duty, role: roleName })
  return state({ ja: '「{duty}」の{role}: {units}', en: '"{duty}", {role}: {units}' }, { duty, role: roleName, units })
}

/** That a unit has an authority, with the chain that proves it. The chain itself is said by whoever renders it. */
export const hasAuthority = (unit: Unit, kind: AuthorityKind, over: Target, chain: Chain): Evidence =>
  state(
    { ja: '「{unit}」は「{over}」への「{kind}」の権限を持つ', en: '"{unit}" has the authority "{kind}" over "{over}"' },
    { unit, kind: named(authorityKinds, [kind]), over: sayTarget(over) },
    { chain },
  )

/** That a unit lacks an authority. */
export const lacksAuthority = (unit: Unit, kind: AuthorityKind, over: Target): Evidence =>
  state(
    {
      ja: '「{unit}」には「{over}」への「{kind}」の権限がない',
      en: '"{unit}" lacks the authority "{kind}" over "{over}"',
    },
    { unit, kind: named(authorityKinds, [kind]), over: sayTarget(over) },
  )

/** That nobody has an authority. */
export const nobodyHas = (kind: AuthorityKind, over: Target): Evidence =>
  state(
    { ja: '「{over}」への「{kind}」の権限は誰も持たない', en: 'Nobody has the authority "{kind}" over "{over}"' },
    { kind: named(authorityKinds, [kind]), over: sayTarget(over) },
  )

/** The layers in which a unit works. */
export const worksInLayers = (unit: Unit): Evidence =>
  unit.layers.length === 0
    ? state({ ja: '「{unit}」は外部事業者で、層を持たない', en: '"{unit}" is a provider and in no layer' }, { unit })
    : state(
        { ja: '「{unit}」の層: {layers}', en: 'Layers of "{unit}": {layers}' },
        { unit, layers: named(layers, unit.layers) },
      )

/** Under whom a unit stands. */
export const standsUnder = (unit: Unit): Evidence =>
  unit.parent === undefined
    ? state({ ja: '「{unit}」の上位は示されていない', en: 'No superior of "{unit}" is given' }, { unit })
    : state({ ja: '「{unit}」の上位: {parent}', en: '"{unit}" stands under {parent}' }, { unit, parent: unit.parent })

/** The clauses that a contract has. */
export const hasClauses = (contract: Contract): Evidence =>
  contract.clauses.length === 0
    ? state(
        { ja: '委託契約「{contract}」に示された条項: なし', en: 'Clauses given for the contract "{contract}": none' },
        { contract },
      )
    : state(
        { ja: '委託契約「{contract}」の条項: {clauses}', en: 'Clauses of the contract "{contract}": {clauses}' },
        { contract, clauses: named(contractClauses, contract.clauses) },
      )

/** Who granted what to whom. */
export const grantSaid = (grant: Grant): Evidence =>
  grant.grantedBy === undefined
    ? state(
        {
          ja: '権限「{grant}」の付与者: 示されておらず、既定の付与者もいない',
          en: 'Authority "{grant}": nobody is named who granted it, and there is no default',
        },
        { grant },
      )
    : state(
        { ja: '権限「{grant}」の付与者: {by}', en: 'Authority "{grant}", granted by {by}' },
        { grant, by: grant.grantedBy },
      )

/** A way by steps from unit to unit. */
export const goesBy = (way: readonly Unit[]): Evidence =>
  state(
    { ja: '最短の経路（{steps}歩）: {way→}', en: 'Shortest way (steps: {steps}): {way→}' },
    { steps: way.length - 1, way },
    { way },
  )

const sayTarget = (target: Target): Said => (target === '*' ? { ja: '全対象', en: 'everything' } : target)
