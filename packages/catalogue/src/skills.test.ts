import { expect, test } from 'vitest'
import { qualifications } from './qualifications'
import { skillAreaDetails, skillLevelDetails, syllabusItems } from './skills'
import { skillAreas, skillLevels } from './terms'

test('every area and every level of figure 22 is described', () => {
  expect(skillAreaDetails.map(({ id }) => id)).toEqual(skillAreas.map(({ id }) => id))
  expect(new Set(skillLevelDetails.map(({ id }) => id))).toEqual(new Set(skillLevels.map(({ id }) => id)))
})

test('the four items of the syllabus belong to one area each', () => {
  expect(skillAreaDetails.flatMap(({ syllabus }) => syllabus)).toEqual(syllabusItems.map(({ id }) => id))
})

test('the benchmark of a level is the examination that is of this level', () => {
  const level = new Map(qualifications.map(({ id, skillLevel }) => [id, skillLevel]))
  for (const { id, benchmark } of skillLevelDetails) {
    expect(benchmark === null ? 'none' : level.get(benchmark)).toBe(id)
  }
})
