import { expect, test } from 'vitest'
import { glossary, glossaryTopics } from '.'

test('there are 107 terms, 25 of them of appendix E', () => {
  expect(glossary).toHaveLength(107)
  expect(glossary.filter(({ topic }) => topic === 'guideline')).toHaveLength(25)
})

test('terms stand by topic, and every topic has some', () => {
  const order = glossary.map(({ topic }) => topic).filter((topic, index, all) => topic !== all[index - 1])
  expect(order).toEqual(glossaryTopics.map(({ id }) => id))
})

test('no Japanese word stands for two terms', () => {
  const words = glossary.flatMap(({ name, aliases = [] }) => [name.ja, ...aliases])
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})
