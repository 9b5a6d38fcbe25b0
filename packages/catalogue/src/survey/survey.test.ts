import { expect, test } from 'vitest'
import { surveyFindings, surveyKinds, surveyTopics, surveyUses } from '.'

const count = (kind: string) => surveyFindings.filter((finding) => finding.kind === kind).length

test('there are 140 findings', () => {
  expect(surveyFindings).toHaveLength(140)
  expect(surveyKinds.map(({ id }) => [id, count(id)])).toEqual([
    ['practice', 65],
    ['opinion', 19],
    ['request', 15],
    ['expert', 23],
    ['investor', 7],
    ['plan', 11],
  ])
})

test('every topic and every use has findings', () => {
  expect(new Set(surveyFindings.map(({ topic }) => topic))).toEqual(new Set(surveyTopics.map(({ id }) => id)))
  expect(new Set(surveyFindings.map(({ use }) => use))).toEqual(new Set(surveyUses.map(({ id }) => id)))
})

test('no id stands for two findings', () => {
  expect(new Set(surveyFindings.map(({ id }) => id)).size).toBe(140)
})
