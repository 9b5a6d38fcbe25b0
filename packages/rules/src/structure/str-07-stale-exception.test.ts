import type { ExceptionRecord } from '@taiseizu/core'
import { type Around, department, entry, officer } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str07 } from './str-07-stale-exception'
import { example } from './str-07-stale-exception.example'

const name = { ja: '情報システム部', en: 'IT' }
const hanging = [officer('ceo'), department('it', { name })]
const mended = [officer('ceo'), department('it', { parent: 'ceo', name })]
/** How the exception is called: the rule, and whom the finding is about. */
const called = { ja: 'STR-01（情報システム部）', en: 'STR-01 (IT)' }
const key = 'STR-01:unit/it'
const accepts = (more: Partial<ExceptionRecord> = {}): Around => ({
  exceptions: [{ rule: 'STR-01', key, reason: 'known', approvedBy: 'board', ...more }],
})

test('an exception whose finding is gone is found', () => {
  expect(keysOf(str07, mended, { around: accepts() })).toEqual([`STR-07:exception/${key}@*`])
  expect(messageIn(str07, mended, 'en', { around: accepts() })).toBe(
    `The finding that the exception "${called.en}" accepts is made in no variant to which it applies.`,
  )
  expect(messageIn(str07, mended, 'ja', { around: accepts() })).toBe(
    `例外「${called.ja}」が受け入れた指摘は、対象とする案のどれにもありません。`,
  )
  expect(evidenceIn(str07, mended, 'en', { around: accepts() })).toEqual([
    'Reason of the exception: known',
    'Approved by board',
    `There is no finding "${called.en}" any more`,
  ])
})

test('one that is approved, in force and has its finding is as it should be', () => {
  expect(keysOf(str07, hanging, { around: accepts({ until: '2026-04-01' }), today: '2026-03-31' })).toEqual([])
})

test('the day itself still counts; the day after it has expired', () => {
  const around = accepts({ until: '2026-03-31' })
  expect(keysOf(str07, hanging, { around, today: '2026-03-31' })).toEqual([])
  expect(keysOf(str07, hanging, { around, today: '2026-04-01' })).toHaveLength(1)
  expect(messageIn(str07, hanging, 'en', { around, today: '2026-04-01' })).toBe(
    `The exception "${called.en}" expired on 2026-03-31.`,
  )
  expect(messageIn(str07, hanging, 'ja', { around, today: '2026-04-01' })).toBe(
    `例外「${called.ja}」は期限（2026-03-31）が切れています。`,
  )
  expect(evidenceIn(str07, hanging, 'en', { around, today: '2026-04-01' })).toContain(
    'Until 2026-03-31; checked on 2026-04-01',
  )
})

test('without a day of the check nothing expires', () => {
  expect(keysOf(str07, hanging, { around: accepts({ until: '2000-01-01' }) })).toEqual([])
})

test('one that nobody approved is found', () => {
  const { approvedBy: _, ...rest } = accepts().exceptions?.[0] ?? { rule: '', key: '', reason: '' }
  const around = { exceptions: [rest] }
  expect(keysOf(str07, hanging, { around })).toHaveLength(1)
  expect(messageIn(str07, hanging, 'en', { around })).toBe(`Nobody approved the exception "${called.en}".`)
  expect(messageIn(str07, hanging, 'ja', { around })).toBe(`例外「${called.ja}」を承認した人が示されていません。`)
  expect(evidenceIn(str07, hanging, 'en', { around })).toEqual(['Reason of the exception: known', 'Approved by nobody'])
})

test('all that is wrong is told in one finding', () => {
  const around = { exceptions: [{ rule: 'STR-01', key, reason: 'known', until: '2026-03-31' }] }
  expect(evidenceIn(str07, mended, 'en', { around, today: '2026-04-01' })).toEqual([
    'Reason of the exception: known',
    'Until 2026-03-31; checked on 2026-04-01',
    'Approved by nobody',
    `There is no finding "${called.en}" any more`,
  ])
})

test('an exception for every variant needs its finding in one of them', () => {
  const variants = [{ id: 'next', basedOn: 'as-is', pieces: [entry('units', { id: 'it', parent: 'ceo' })] }]
  const around = { ...accepts(), variants }
  expect(keysOf(str07, hanging, { around })).toEqual([])
  expect(keysOf(str07, hanging, { around, variant: 'next' })).toEqual([])
})

test('an exception for one variant is told there alone, and needs its finding there', () => {
  const variants = [{ id: 'next', basedOn: 'as-is', pieces: [entry('units', { id: 'it', parent: 'ceo' })] }]
  const around = { ...accepts({ variant: 'next' }), variants }
  expect(keysOf(str07, hanging, { around })).toEqual([])
  expect(keysOf(str07, hanging, { around, variant: 'next' })).toEqual([`STR-07:exception/${key}@next`])
})

test('a rule that is off has no findings to accept', () => {
  expect(keysOf(str07, hanging, { around: { ...accepts(), settings: { rules: { 'STR-01': 'off' } } } })).toHaveLength(1)
})

test('obeys the laws of rules', () => {
  obeysLaws(str07, example)
})
