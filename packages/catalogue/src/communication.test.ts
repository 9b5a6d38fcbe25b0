import { expect, test } from 'vitest'
import { communicationGroups, communicationKinds, communicationLinks, communicationRoles } from './communication'

test('figure 8 has ten roles in six groups', () => {
  expect(communicationRoles).toHaveLength(10)
  expect(new Set(communicationRoles.map(({ group }) => group))).toEqual(
    new Set(communicationGroups.map(({ id }) => id)),
  )
})

test('every role speaks with supervision, and all links are inferred', () => {
  expect(communicationLinks).toHaveLength(9)
  const reached = new Set(communicationLinks.flatMap(({ from, to }) => [from, to]))
  expect(reached).toEqual(new Set(communicationRoles.map(({ id }) => id)))
  for (const { source } of communicationLinks) expect(source.inferred).toBe(true)
})

test('every manner of speaking is used', () => {
  expect(new Set(communicationLinks.map(({ kind }) => kind))).toEqual(new Set(communicationKinds.map(({ id }) => id)))
})
