import type { ExceptionRecord } from '@taiseizu/core'
import { expect, test } from 'vitest'
import { applies, holdingException, isExpired } from './exceptions'

const key = 'TST-01:unit/it'
const accepted = (more: Partial<ExceptionRecord> = {}): ExceptionRecord => ({
  rule: 'TST-01',
  key,
  reason: 'Known',
  approvedBy: 'CISO',
  ...more,
})
const holding = (exceptions: readonly ExceptionRecord[], today?: string) =>
  holdingException(exceptions, key, 'as-is', today)

test('an exception without variant applies to every one, else to its own alone', () => {
  expect(applies(accepted(), 'as-is')).toBe(true)
  expect(applies(accepted({ variant: 'as-is' }), 'as-is')).toBe(true)
  expect(applies(accepted({ variant: 'next' }), 'as-is')).toBe(false)
})

test('the last day itself still counts', () => {
  const until = accepted({ until: '2026-09-30' })
  expect(isExpired(until, '2026-09-30')).toBe(false)
  expect(isExpired(until, '2026-10-01')).toBe(true)
})

test('nothing expires without a day of the check, nor without a last day', () => {
  expect(isExpired(accepted({ until: '2000-01-01' }), undefined)).toBe(false)
  expect(isExpired(accepted(), '2999-12-31')).toBe(false)
})

test('an exception holds for the finding of its key', () => {
  expect(holding([accepted()])).toEqual(accepted())
  expect(holding([accepted({ key: 'TST-01:unit/it-2' })])).toBeNull()
  expect(holding([])).toBeNull()
})

test('one that nobody approved does not hold', () => {
  const { approvedBy: _, ...unapproved } = accepted()
  expect(holding([unapproved])).toBeNull()
})

test('one that has expired does not hold', () => {
  expect(holding([accepted({ until: '2026-01-31' })], '2026-02-01')).toBeNull()
})

test('one for this variant goes before one for all, wherever it stands', () => {
  const general = accepted({ reason: 'General' })
  const own = accepted({ reason: 'Own', variant: 'as-is' })
  expect(holding([general, own])).toBe(own)
  expect(holding([own, general])).toBe(own)
})

test('the one for all holds where the one for this variant does not', () => {
  const general = accepted({ reason: 'General' })
  expect(holding([accepted({ variant: 'as-is', until: '2026-01-31' }), general], '2026-02-01')).toBe(general)
  expect(holding([accepted({ variant: 'next' }), general])).toBe(general)
})
