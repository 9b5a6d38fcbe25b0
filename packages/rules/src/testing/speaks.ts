/** What every finding owes whoever reads it: words in both languages, and a proof that speaks of what is there. */
import { languages } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { expect } from 'vitest'
import { type Finding, evidenceOf, fixesOf, messageOf } from '../engine/findings'
import type { Rule } from '../engine/rule'
import { type SubjectReference, referenceTo } from '../engine/subjects'

/** Holds a finding to that. A template that says too little throws by itself. */
export function speaks(finding: Finding, design: Design): void {
  for (const language of languages) {
    expect(messageOf(finding, language)).not.toMatch(/[{}]|undefined/u)
    const evidence = evidenceOf(finding, language)
    expect(evidence.length, 'a finding has evidence').toBeGreaterThan(0)
    for (const { text, subjects } of evidence) {
      expect(text).not.toMatch(/[{}]|undefined/u)
      for (const subject of subjects)
        expect(
          exists(design, subject) || isAimedAt(finding, subject),
          `${subject.type} ${subject.id} in evidence`,
        ).toBe(true)
    }
    for (const fix of fixesOf(finding, design, language)) expect(fix.label).not.toMatch(/[{}]|undefined/u)
  }
}

/** Holds a finding to be made for what its rule says. */
export function isMadeFor({ per, or = per }: Rule, { found }: Finding): void {
  expect([per, or]).toContainEqual(found.subjects.map(({ type }) => type))
}

/** What an entry aimed at nothing would be is known by name, though it is not there. */
const isAimedAt = (finding: Finding, { type, id }: SubjectReference): boolean =>
  finding.found.subjects.some(
    (own) => own.type === 'record' && referenceTo(own).type === type && referenceTo(own).id === id,
  )

/** Whether a design has what a reference names. */
export function exists(design: Design, { type, id }: SubjectReference): boolean {
  switch (type) {
    case 'unit':
      return design.unitById.has(id)
    case 'scope':
      return design.scopeById.has(id)
    case 'field':
      return design.fields.some((field) => field.id === id)
    case 'task':
      return design.taskById.has(id)
    case 'duty':
      return design.duties.some((duty) => duty.id === id)
    case 'contract':
      return design.contractById.has(id)
    case 'assignment':
      return design.assignments.some((assignment) => assignment.id === id)
    case 'grant':
      return design.grants.some((grant) => grant.id === id)
    case 'link':
      return design.links.some((link) => link.id === id)
    case 'exclusion':
      return design.exclusions.some((exclusion) => exclusion.id === id)
    case 'post':
      return design.posts.some((post) => post.id === id)
    case 'record':
      return design.variant.misaimed.some(({ collection, identity }) => `${collection}/${identity}` === id)
    case 'exception':
      return (design.workspace.exceptions ?? []).some((one) => `${one.key}@${one.variant ?? '*'}` === id)
  }
}
