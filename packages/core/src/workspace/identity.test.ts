import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { entriesOf } from './entries'
import { collectionNames } from './names'
import { identifiedAs, identityOf } from './identity'

test('a record is identified as what its identity says, and as nothing else', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), ({ variants }) => {
      for (const variant of variants)
        for (const name of collectionNames) {
          const entries = entriesOf(variant, name)
          for (const { identity, is } of entries.map((entry) => {
            const identity = identityOf(name, entry)
            return { identity, is: identifiedAs(name, identity) }
          }))
            expect(entries.filter(is)).toEqual(entries.filter((entry) => identityOf(name, entry) === identity))
        }
    }),
    { numRuns: 50 },
  )
})

test('an identity that only begins like that of a record is another', () => {
  const entry = { task: 'legal.advice', scope: 'office', unit: 'it', role: 'R' } as const
  for (const other of [
    'legal.advice@office:it:',
    'legal.advice@office:it:R2',
    'legal.advice@office:it',
    'legal.advice:office:it:R',
  ])
    expect(identifiedAs('assignments', other)(entry)).toBe(false)
  expect(identifiedAs('assignments', 'legal.advice@office:it:R')(entry)).toBe(true)
})
