import { archetypes, supervisionForms } from '@taiseizu/catalogue'
import { expect, test } from 'vitest'
import { department, design, officer, scope, site } from '../testing'
import { adviseArchetype } from './advice'
import { archetypeKnowledge } from './knowledge'

const verdict = (advice: ReturnType<typeof adviseArchetype>, axis: 'form' | 'scope' | 'placement') => {
  const found = advice.verdicts.find((one) => one.axis === axis)
  return found && [found.choice, found.certainty]
}
const holding = (advice: ReturnType<typeof adviseArchetype>) =>
  advice.reasons.flatMap(({ id, holds }) => (holds === 'yes' ? [id] : []))

test('without a profile everything depends, and what it depends on is said', () => {
  const advice = adviseArchetype(undefined)
  expect(advice.verdicts.map(({ choice, certainty }) => [choice, certainty])).toEqual(
    Array.from({ length: 3 }, () => [null, 'depends']),
  )
  expect(advice.verdicts[0]?.dependsOn.map(({ id }) => id)).toContain('it-already-supervises')
})

test('similar businesses speak for centralised, and the reason is named with its source', () => {
  const advice = adviseArchetype({ businessVariety: 'similar' })
  expect(verdict(advice, 'scope')?.[0]).toBe('centralised')
  expect(advice.reasons[0]).toMatchObject({
    id: 'similar-businesses-common',
    strength: 'rational',
    source: { figures: [18] },
  })
})

test('reasons that balance decide nothing', () => {
  const advice = adviseArchetype(
    { businessVariety: 'similar', industry: 'services-other', employees: 20_000 },
    undefined,
    { 'group-run-independently': 'false', 'group-business-differs': 'false' },
  )
  expect(holding(advice)).toEqual(
    expect.arrayContaining(['similar-businesses-common', 'services-site-supervision', 'very-large-distribute']),
  )
  expect(verdict(advice, 'scope')).toEqual([null, 'depends'])
})

test('what the profile does not say is read off the design: a plant’s line is OT', () => {
  const maker = design(officer('ceo'), site('plant', { parent: 'ceo' }), scope('line', 'ot', 'plant'))
  const advice = adviseArchetype({ industry: 'manufacturing' }, maker)
  expect(holding(advice)).toContain('manufacturing-separate-ot')
  const ot = advice.circumstances.find(({ id }) => id === 'ot-differs-from-it')
  expect(ot).toMatchObject({ value: 'true', from: 'design', reason: { text: { en: 'There are OT scopes: "line".' } } })
})

test('an answer given goes before the design', () => {
  const maker = design(officer('ceo'), department('it', { parent: 'ceo' }), scope('line', 'ot', 'it'))
  const advice = adviseArchetype({ industry: 'manufacturing' }, maker, { 'ot-differs-from-it': 'false' })
  expect(holding(advice)).not.toContain('manufacturing-separate-ot')
})

test('that IT does not know the business speaks against a place within IT', () => {
  const advice = adviseArchetype({ itDepartment: 'partial' }, undefined, { 'it-knows-business-services': 'false' })
  const weights = advice.verdicts[2]?.weights.map(({ choice, weight }) => [choice, weight])
  expect(weights).toContainEqual(['it-function', -1])
})

test.each(archetypes)(
  'of $id definition, merits, demerits and fitting conditions are known',
  ({ form, scope: range }) => {
    const { definitions, merits, demerits, fitsWhen, placements } = archetypeKnowledge(form, range)
    expect([definitions.length, fitsWhen.length]).toEqual([
      2,
      supervisionForms.find(({ id }) => id === form)?.fitsWhen.length,
    ])
    expect(Math.min(merits.length, demerits.length)).toBeGreaterThanOrEqual(4)
    expect(placements).toHaveLength(form === 'dedicated' ? 3 : 0)
  },
)
