import { expect, test } from 'vitest'
import {
  careerCases,
  ipaSchemes,
  personnelKinds,
  plusSecurityWork,
  rotations,
  securingMethods,
  trainingProgrammes,
} from '.'
import { field } from '../fields'
import { qualifications } from '../qualifications'

test('figure 21 has five ways of securing people, figure 23 four programmes', () => {
  expect(securingMethods).toHaveLength(5)
  expect(trainingProgrammes).toHaveLength(4)
})

test('every way of securing people has pros and cons', () => {
  for (const { pros, cons } of securingMethods) {
    expect(pros).not.toEqual([])
    expect(cons).not.toEqual([])
  }
})

test('the two kinds of people are those of STEP4 and of STEP5', () => {
  expect(personnelKinds.map(({ id, step }) => [id, step])).toEqual([
    ['security', 'STEP4'],
    ['plus-security', 'STEP5'],
  ])
})

test('work that needs plus-security is of fields of STEP5', () => {
  for (const work of plusSecurityWork) for (const id of work.fields) expect(field(id).step).toBe('STEP5')
})

test('IPA’s schemes are its examinations', () => {
  const bodies = new Map(qualifications.map(({ id, body }) => [id, body.en]))
  for (const { qualification } of ipaSchemes) expect(bodies.get(qualification)).toBe('IPA')
})

test('each form of supervision has its own rotation', () => {
  expect(rotations.map(({ form, years }) => [form, years.min, years.max])).toEqual([
    ['dedicated', 1, 2],
    ['committee', 2, 3],
  ])
})

test('a career goes from post to post, within its years', () => {
  for (const { posts, milestones, years } of careerCases) {
    expect(posts.map(({ order }) => order)).toEqual(posts.map((_, index) => index + 1))
    for (const { order, concurrentWith = 0, from = 1, to = years } of posts) {
      expect(concurrentWith).toBeLessThan(order)
      expect(from >= 1 && to <= years).toBe(true)
    }
    for (const { after = 1 } of milestones) expect(after).toBeLessThanOrEqual(posts.length)
  }
})
