import type { TextValue, Workspace } from '@taiseizu/core'
import { inBoth } from '../../messages'
import { type Answers, employeesOf } from './answers'
import { emptyDraft } from './draft'
import { addAuthority, addDuties, addScopes } from './duties'
import { addPeople } from './units'

/**
 * An organisation to begin with, from what a newcomer answered: valid, whole, and honest about its gaps.
 *
 * @param names what units and scopes are to be called instead, by id.
 * Same answers, same workspace.
 */
export function organisationFor(answers: Answers, names: ReadonlyMap<string, TextValue> = new Map()): Workspace {
  const draft = emptyDraft(answers)
  const people = addPeople(draft)
  const scopes = addScopes(draft, people)
  if (answers.typical) {
    addDuties(draft, people, scopes)
    addAuthority(draft, people)
  }
  const named = <Record extends { readonly id: string; readonly name: TextValue }>(record: Record): Record => {
    const name = names.get(record.id)
    return name === undefined ? record : { ...record, name }
  }
  const { assignments, contracts, authority, links } = draft
  return {
    format: 'taiseizu/1',
    organisation: {
      name: answers.name.trim() === '' ? inBoth('shell.newOrganisation') : answers.name.trim(),
      profile: {
        ...(answers.industry === undefined ? {} : { industry: answers.industry }),
        employees: employeesOf[answers.size],
        businessVariety:
          [answers.factories, answers.products, answers.services].filter(Boolean).length > 1 ? 'diverse' : 'similar',
        groupCompanies: answers.groupCompanies,
        overseas: answers.overseas,
        itSubsidiary: answers.itSubsidiary,
        itDepartment: answers.itDepartment,
      },
    },
    variants: [
      {
        id: 'as-is',
        name: inBoth('shell.newVariant'),
        units: draft.units.map(named),
        scopes: draft.scopes.map(named),
        ...(assignments.length > 0 ? { assignments } : {}),
        ...(contracts.length > 0 ? { contracts } : {}),
        ...(authority.length > 0 ? { authority } : {}),
        ...(links.length > 0 ? { links } : {}),
      },
    ],
  }
}
