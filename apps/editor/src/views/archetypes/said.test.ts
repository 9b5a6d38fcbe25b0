import '../../messages/archetypes'
import { expect, test } from 'vitest'
import { messagesIn } from '../../messages'
import type { Measured } from './outcome'
import { placeOf } from './places'
import { standingSaid } from './said'

const measured = (part: Partial<Measured>): Measured => ({
  form: 'dedicated',
  committeeShare: 0,
  scope: 'centralised',
  centralisation: 1,
  mixed: [],
  ...part,
})
const said = (part: Partial<Measured>) => standingSaid(measured(part), messagesIn('en'), 'en')

test('what is clear is called by its archetype', () => {
  expect(said({})).toEqual(['Now: Dedicated organisation, centralised'])
})

test('mixed is mixed, whichever side of the middle it is on', () => {
  expect(said({ centralisation: 0.7, mixed: ['scope'] })).toEqual([
    'Now: Dedicated',
    'The scope is mixed (centralisation: 70%)',
  ])
})

test('where there is nothing to measure that is said, and no side is taken', () => {
  const nothing = { form: null, committeeShare: null, scope: null, centralisation: null } as const
  expect(said(nothing)).toEqual(['The form cannot be measured', 'The scope cannot be measured'])
  expect(placeOf(nothing)).toEqual({ x: null, y: null })
})

test('① of the figure is above on the left', () => {
  expect(placeOf({ committeeShare: 0, centralisation: 1 })).toEqual({ x: 0, y: 0 })
})
