/** What is said of a unit. */
import {
  type Language,
  type Role,
  authorityKinds,
  field as catalogueField,
  fields,
  linkKinds,
  offices,
  providerServices,
  roles,
  unitFunctions,
} from '@taiseizu/catalogue'
import type { Contract, Design, Unit } from '@taiseizu/core'
import { type Template, named, say } from '../engine/say'
import { targetLabel } from '../engine/subjects'
import { type Fact, type Tell, about, ofAll } from './fact'

/** Where it stands, what it does and may, its contracts, links, members and posts. */
export function factsOfUnit(design: Design, unit: Unit, tell: Tell, language: Language): readonly Fact[] {
  return [
    ...(unit.parent === undefined
      ? []
      : [tell('place', { ja: '上位: {parent}', en: 'Under {parent}' }, { parent: unit.parent }, about(unit.parent))]),
    ...ofAll(unit.offices, (all) =>
      tell('place', { ja: '役職: {all}', en: 'Office: {all}' }, { all: named(offices, all) }),
    ),
    ...(unit.appointedBy === undefined
      ? []
      : [
          tell(
            'place',
            { ja: '任命: {by}', en: 'Appointed by {by}' },
            { by: unit.appointedBy },
            about(unit.appointedBy),
          ),
        ]),
    ...ofAll(unit.functions, (all) =>
      tell('place', { ja: '機能: {all}', en: 'Function: {all}' }, { all: named(unitFunctions, all) }),
    ),
    ...ofAll(unit.services, (all) =>
      tell('place', { ja: '提供サービス: {all}', en: 'Services: {all}' }, { all: named(providerServices, all) }),
    ),
    ...unit.ownedScopes
      .filter((scope) => !scope.isEnterprise)
      .map((scope) =>
        tell(
          'owns',
          { ja: '対象環境「{scope}」を所有', en: 'Owns the environment "{scope}"' },
          { scope },
          about(scope),
        ),
      ),
    ...dutiesOfUnit(design, unit, tell),
    ...unit.grants.map((grant) =>
      tell(
        'authority',
        { ja: '「{over}」への「{kind}」の権限を付与されている', en: 'Was granted "{kind}" over "{over}"' },
        { kind: named(authorityKinds, [grant.kind]), over: targetLabel(grant.over, language) },
      ),
    ),
    ...(unit.isProvider || unit.isCollegial
      ? []
      : [
          tell(
            'authority',
            {
              ja: '職制により、自身と配下の部署・対象へのすべての権限を持つ',
              en: 'By line: every authority over itself, what it owns and all below it',
            },
            {},
          ),
        ]),
    ...contractsOf(design, unit).map(({ contract, as }) =>
      tell('contracts', contractAs[as], { contract, provider: contract.provider }, about(contract)),
    ),
    ...unit.links.map((link) => {
      const other = link.from === unit ? link.to : link.from
      const template = link.from === unit ? linkTo : linkFrom
      return tell('links', template, { kind: named(linkKinds, [link.kind]), other }, about(other))
    }),
    ...unit.members.map(({ unit: member, chair }) =>
      tell(
        'members',
        chair ? { ja: '議長: {member}', en: 'Chair: {member}' } : { ja: '構成員: {member}', en: 'Member: {member}' },
        { member },
        about(member),
      ),
    ),
    ...unit.memberOf.map((of) => tell('members', { ja: '「{of}」に参加', en: 'Sits in "{of}"' }, { of }, about(of))),
    ...design.exclusions
      .filter((one) => one.takenOverBy === unit)
      .map((exclusion) =>
        tell(
          'left-out',
          { ja: '対象外とした「{exclusion}」を引き受ける', en: 'Takes over what was left out: "{exclusion}"' },
          { exclusion },
        ),
      ),
    ...unit.posts.map((post) =>
      tell(
        'posts',
        post.vacant
          ? { ja: 'ポスト「{post}」 {fte}人分（空席）', en: 'Post "{post}", {fte} FTE (vacant)' }
          : { ja: 'ポスト「{post}」 {fte}人分', en: 'Post "{post}", {fte} FTE' },
        { post, fte: post.fte },
      ),
    ),
  ]
}

const linkTo: Template = { ja: '→ {other}（{kind}）', en: '→ {other} ({kind})' }
const linkFrom: Template = { ja: '← {other}（{kind}）', en: '← {other} ({kind})' }

const contractAs: Readonly<Record<'provides' | 'manages' | 'decided', Template>> = {
  provides: { ja: '委託契約「{contract}」を受けている', en: 'Works under the contract "{contract}"' },
  manages: { ja: '委託契約「{contract}」（{provider}）を管理', en: 'Manages the contract "{contract}" ({provider})' },
  decided: {
    ja: '委託契約「{contract}」（{provider}）を決定',
    en: 'Decided on the contract "{contract}" ({provider})',
  },
}

function contractsOf(
  design: Design,
  unit: Unit,
): readonly { readonly contract: Contract; readonly as: keyof typeof contractAs }[] {
  return design.contracts.flatMap((contract) => [
    ...(contract.provider === unit ? [{ contract, as: 'provides' } as const] : []),
    ...(contract.manager === unit ? [{ contract, as: 'manages' } as const] : []),
    ...(contract.decidedBy === unit ? [{ contract, as: 'decided' } as const] : []),
  ])
}

/** By role and field: in which environments, and how it is done where not by own people. */
function dutiesOfUnit(design: Design, unit: Unit, tell: Tell): readonly Fact[] {
  const held = unit.assignments
    .map((assignment) => ({ assignment, duties: design.dutiesOf(assignment) }))
    .filter(({ duties }) => duties.length > 0)
  return roleOrder.flatMap((role) => {
    const ofRole = held.filter(({ assignment }) => assignment.role === role)
    return fields.flatMap(({ id }) => {
      const ofField = ofRole.filter(({ assignment }) => assignment.field === id)
      const duties = ofField.flatMap((one) => one.duties)
      if (duties.length === 0) return []
      const tasks = [...new Set(duties.map((duty) => duty.task))]
      const scopes = [...new Set(duties.map((duty) => duty.scope))]
      const isOut = !unit.isProvider && ofField.some(({ assignment }) => !assignment.isInside)
      const { name } = catalogueField(id)
      const whole = scopes.flatMap((scope) => design.dutiesIn(scope).filter((duty) => duty.field === id))
      // Tasks of different fields can be called alike: the field is always said.
      const some = { ja: `${name.ja}「${say(tasks, 'ja')}」`, en: `${name.en}, ${say(tasks, 'en')}` }
      return [
        tell(
          'duties',
          isOut ? dutyOut : dutyOf,
          {
            role: named(roles, [role]),
            what: duties.length === whole.length ? name : some,
            scopes,
          },
          { field: id },
        ),
      ]
    })
  })
}
const roleOrder: readonly Role[] = ['A', 'R', 'S', 'C', 'I']
const dutyOf: Template = { ja: '{role} — {what}（{scopes}）', en: '{role}: {what} ({scopes})' }
const dutyOut: Template = {
  ja: '{role}（委託して実施） — {what}（{scopes}）',
  en: '{role} (through a contractor): {what} ({scopes})',
}
