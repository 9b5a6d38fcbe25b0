import { expect, test } from 'vitest'
import { facts } from '../factors'
import { authorityStatements, authoritySubjects, authorityTopics } from '.'

const count = (strength: string) => authorityStatements.filter((one) => one.strength === strength).length

test('there are 93 statements on responsibility and authority, eleven of them from examples', () => {
  expect(authorityStatements).toHaveLength(93)
  expect([count('must'), count('should'), count('may')]).toEqual([32, 35, 26])
  expect(authorityStatements.filter(({ kind }) => kind === 'example')).toHaveLength(11)
})

test('no id stands for two statements', () => {
  expect(new Set(authorityStatements.map(({ id }) => id)).size).toBe(93)
})

test('every topic and every subject is spoken of', () => {
  expect(new Set(authorityStatements.map(({ topic }) => topic))).toEqual(new Set(authorityTopics.map(({ id }) => id)))
  expect(new Set(authorityStatements.flatMap(({ subjects }) => subjects))).toEqual(
    new Set(authoritySubjects.map(({ id }) => id)),
  )
})

test('conditions on the structure are facts of figure 18 where it has them', () => {
  const known = new Map<string, readonly string[]>(facts.map(({ id, values }) => [id, values]))
  const own = ['targeted-or-special-protection', 'placement', 'outsourcing-ratio', 'security-as-afterthought']
  for (const { when = [] } of authorityStatements) {
    for (const { fact, value } of when) {
      if (known.has(fact)) expect(known.get(fact)).toContain(value)
      else expect(own).toContain(fact)
    }
  }
})
