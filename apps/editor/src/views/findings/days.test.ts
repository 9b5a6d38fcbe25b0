import { expect, test } from 'vitest'
import { dayAfter, dayFault } from './days'

test('today is not past, yesterday is', () => {
  expect(dayFault('2026-11-21', '2026-11-21')).toBeNull()
  expect(dayFault('2026-11-20', '2026-11-21')).toBe('past')
})

test('a day that the calendar does not have is none', () => {
  expect(dayFault('2027-02-29', '2026-11-21')).toBe('invalid')
  expect(dayFault('2028-02-29', '2026-11-21')).toBeNull()
  expect(dayFault('tomorrow', '2026-11-21')).toBe('invalid')
})

test('months later is the same day, or the last of a shorter month', () => {
  expect(dayAfter('2026-11-21', 6)).toBe('2027-05-21')
  expect(dayAfter('2026-08-31', 6)).toBe('2027-02-28')
  expect(dayAfter('2026-12-31', 12)).toBe('2027-12-31')
})
