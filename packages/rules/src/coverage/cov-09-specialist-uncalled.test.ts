import { assign, contract, department, exclude, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov09 } from './cov-09-specialist-uncalled'
import { example } from './cov-09-specialist-uncalled.example'

const research = 'security-analysis-research'
const whenNeeded = 'specialist-contracted-when-needed'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
  scope('office', 'it', 'it'),
]

test('an exclusion for specialists called when needed that nobody takes over is found', () => {
  expect(keysOf(cov09, example.bad)).toEqual([`COV-09:exclusion/${research}@*`])
  expect(messageIn(cov09, example.bad, 'ja')).toContain('統括・運用・監視を担う部署が引き受けていません。')
  expect(messageIn(cov09, example.bad, 'en')).toBe(
    '"Security investigation, analysis and R&D" is left to specialists called when needed, but no unit in charge of supervision, operation or monitoring takes it over.',
  )
  expect(evidenceIn(cov09, example.bad, 'ja')).toEqual([
    '対象外「セキュリティ調査分析・研究開発」を引き受ける部署: なし',
  ])
})

test('so is one taken over by a unit that has none of these duties as R or A', () => {
  const byLegal = [...company, exclude(research, whenNeeded, { takenOverBy: 'legal' })]
  const involved = (['S', 'C', 'I'] as const).map((role) => assign('legal', role, 'security-supervision'))
  expect(keysOf(cov09, [...byLegal, ...involved, assign('legal', 'A', 'legal')])).toHaveLength(1)
  expect(evidenceIn(cov09, byLegal, 'en')).toContain(
    '"legal" is neither R nor A in any duty of supervision, operation or monitoring',
  )
})

test('whoever is R or A in supervision, operation or monitoring may take it over', () => {
  for (const field of ['security-supervision', 'digital-product-operation', 'security-monitoring-operation'])
    for (const role of ['R', 'A'] as const)
      expect(
        keysOf(cov09, [
          ...company,
          assign('legal', role, field),
          exclude(research, whenNeeded, { takenOverBy: 'legal' }),
        ]),
      ).toEqual([])
})

test('an assignment that counts in no open duty makes nobody fit', () => {
  const excluded = [
    assign('legal', 'R', 'digital-product-operation'),
    exclude('digital-product-operation', 'not-applicable', { note: 'none' }),
  ]
  expect(
    keysOf(cov09, [...company, ...excluded, exclude(research, whenNeeded, { takenOverBy: 'legal' })]),
  ).toHaveLength(1)
})

test('other reasons ask for nothing of the kind', () => {
  for (const reason of ['not-applicable', 'packages-only'] as const)
    expect(keysOf(cov09, [...company, exclude(research, reason, { note: 'so' })])).toEqual([])
})

test('names those in the house who have such duties', () => {
  const monitored = [
    ...company,
    provider('soc-co'),
    contract('soc', { provider: 'soc-co' }),
    assign('soc-co', 'R', 'security-monitoring-operation', { contract: 'soc' }),
    assign('it', 'A', 'security-monitoring-operation'),
    exclude(research, whenNeeded),
  ]
  expect(fixLabels(cov09, monitored, 'en')).toEqual(['Let "it" take over "Security investigation, analysis and R&D"'])
  expect(recordAfterFix(cov09, monitored, 'exclusions', `${research}@*`)?.takenOverBy).toBe('it')
})

test('obeys the laws of rules', () => {
  obeysLaws(cov09, example)
})
