/** What the guide says of a unit by what it is there for, of posts, scopes and contracts. */
import {
  field as catalogueField,
  fields as catalogueFields,
  inHouseCounterparts,
  responsibleUnitsFor,
  sirtKinds,
  sirtNotes,
  typicalUnit,
} from '@taiseizu/catalogue'
import { skillAreaDetails } from '@taiseizu/catalogue/skills'
import { supervisionDefinition, supervisionTaskKinds } from '@taiseizu/catalogue/supervision'
import { skillAreas } from '@taiseizu/catalogue'
import type { Contract, Design, Exclusion, Post, Scope, Unit } from '@taiseizu/core'
import { inBoth } from '../../messages'
import { type Chapter, type Remark, listed } from './chapter'
import { notHandled, skillsOf } from './of-field'
import { checkedOf, statedOfUnit, surveyed, topicsOfFunction } from './statements'
import { isRecognised } from './who'

/** What the functions of a unit are, as the guide has them. */
function partsOf(unit: Unit): readonly Remark[] {
  const remarks: Remark[] = []
  if (unit.isSupervision)
    remarks.push(
      { text: supervisionDefinition.text, source: supervisionDefinition.source },
      { text: supervisionDefinition.doesNotReplace, source: supervisionDefinition.source },
      ...supervisionTaskKinds.map(({ name, source }) => ({ text: name, source })),
    )
  for (const { id, name, target, features, source } of sirtKinds)
    if (unit.functions.includes(id))
      remarks.push({ name, text: target, source }, ...features.map((text) => ({ name, text, source })))
  if (unit.functions.includes('soc'))
    remarks.push(...sirtNotes.filter(({ id }) => id === 'soc').map(({ text, source }) => ({ text, source })))
  return remarks
}

/** The fields that such a unit typically does. */
function fieldsOf(unit: Unit, design: Design): readonly Remark[] {
  const found = catalogueFields.filter(({ id }) => {
    const { internal, group, external } = responsibleUnitsFor(id)
    return [...internal, ...group, ...external].some((one) => isRecognised(unit, typicalUnit(one).recognise))
  })
  if (found.length === 0) return []
  const ids = new Set<string>(found.map(({ id }) => id))
  return [
    {
      text: inBoth('inspector.guideFieldsOfUnit'),
      source: responsibleUnitsFor(found[0]?.id ?? 'security-supervision').source,
      leads: design.fields.filter(({ id }) => ids.has(id)),
    },
  ]
}

export const chaptersOfUnit = (unit: Unit, design: Design): readonly Chapter[] => [
  { heading: 'inspector.guidePart', remarks: partsOf(unit) },
  { heading: 'inspector.guideFields', remarks: fieldsOf(unit, design) },
  { heading: 'inspector.guideStated', remarks: statedOfUnit(unit) },
  {
    heading: 'inspector.guideSurvey',
    remarks: surveyed([
      ...unit.functions.flatMap((one) => topicsOfFunction[one] ?? []),
      ...(unit.kind === 'subsidiary' ? (['group'] as const) : []),
      ...(unit.kind === 'provider' ? (['sourcing'] as const) : []),
    ]),
  },
]

export const chaptersOfScope = (scope: Scope, design: Design): readonly Chapter[] => [
  {
    heading: 'inspector.guideWho',
    remarks: sirtKinds
      .filter(({ scopeKind }) => scopeKind === scope.kind)
      .map(({ id, name, target, source }) => ({
        name,
        text: target,
        source,
        leads: design.units.filter((unit) => unit.functions.includes(id)).slice(0, 4),
      })),
  },
  {
    heading: 'inspector.guideSurvey',
    remarks: scope.kind === 'ot' ? surveyed(['ot']) : scope.kind === 'product' ? surveyed(['product']) : [],
  },
  { heading: 'inspector.guideChecked', remarks: checkedOf('scope') },
]

/** What a contract has to settle, and what stays in the house whoever does the work. */
export const chaptersOfContract = (contract: Contract): readonly Chapter[] => {
  const fields = new Set(contract.assignments.map(({ field }) => field))
  return [
    { heading: 'inspector.guideChecked', remarks: checkedOf('contract') },
    {
      heading: 'inspector.guideStays',
      remarks: inHouseCounterparts
        .filter(({ forFields }) => forFields === '*' || forFields.some((one) => fields.has(one)))
        .map(({ name, source }) => ({ text: name, source })),
    },
    { heading: 'inspector.guideSurvey', remarks: surveyed(['sourcing', 'supply-chain']) },
  ]
}

export const chaptersOfExclusion = (exclusion: Exclusion, design: Design): readonly Chapter[] => [
  { heading: 'inspector.guideNotHandled', remarks: notHandled(exclusion.field, design) },
  { heading: 'inspector.guideChecked', remarks: checkedOf('exclusion') },
]

/** What the fields of a post's unit ask of its people. */
export function chaptersOfPost({ unit }: Post, design: Design): readonly Chapter[] {
  const fields = [...new Set(design.dutiesWith(unit, 'R', 'A').map(({ field }) => field))]
  return [
    {
      heading: 'inspector.skills',
      remarks: skillAreaDetails.map(({ id, summary, source }) => {
        const name = skillAreas.find((one) => one.id === id)?.name
        return { ...(name && { name }), text: summary, source }
      }),
    },
    {
      heading: 'inspector.guideSkills',
      remarks: fields.flatMap((id) => {
        const wanted = skillsOf(id)
        if (wanted.length === 0) return []
        const said = wanted.map(({ name, text }) =>
          name === undefined ? text : { ja: `${name.ja}: ${text.ja}`, en: `${name.en}: ${text.en}` },
        )
        return [
          {
            name: catalogueField(id).name,
            text: listed(said),
            source: catalogueField(id).source.skills,
            leads: design.fields.filter((one) => one.id === id),
          },
        ]
      }),
    },
    { heading: 'inspector.guideSurvey', remarks: surveyed(['people', 'plus-security']) },
  ]
}
