import { expect, test } from 'vitest'
import { fields } from './fields'
import { outsourcingStatements } from './outsourcing-rules'

const count = (strength: string) => outsourcingStatements.filter((one) => one.strength === strength).length

const concerned = (id: string) => {
  const appliesTo = outsourcingStatements.find((one) => one.id === id)?.appliesTo
  return appliesTo === '*' ? fields.map((field) => field.id) : (appliesTo ?? [])
}

const marked = (sourcing: string) => fields.filter((field) => field.sourcing === sourcing).map(({ id }) => id)

test('there are 47 statements on outsourcing, three of them from examples', () => {
  expect([count('must'), count('should'), count('may')]).toEqual([12, 14, 21])
  expect(outsourcingStatements.filter(({ kind }) => kind === 'example')).toHaveLength(3)
})

test('what is said of a mark concerns the fields that bear it', () => {
  expect(concerned('mark-must-in-house')).toEqual(marked('must-in-house'))
  expect(concerned('mark-in-house-with-support')).toEqual(marked('in-house-with-specialist-support'))
  expect(concerned('mark-audit-either').toSorted()).toEqual(marked('audit-either').toSorted())
  expect(concerned('mark-unmarked-decision')).toEqual(marked('outsourceable-with-in-house-decision'))
})

test('what is said of packages concerns the fields that may be left unhandled for them', () => {
  const unhandled = fields.filter(({ notHandled }) => notHandled?.reason === 'packages-only').map(({ id }) => id)
  expect(concerned('saas-only-not-needed')).toEqual(unhandled)
  expect(concerned('saas-only-takeover')).toEqual(unhandled)
})

test('an industry is named where the statement is an example of one', () => {
  for (const { kind, industry } of outsourcingStatements) expect(industry !== undefined).toBe(kind === 'example')
})
