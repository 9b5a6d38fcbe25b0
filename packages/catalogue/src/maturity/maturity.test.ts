import { expect, test } from 'vitest'
import { directions } from '../directions'
import { industries } from '../industries'
import {
  maturityClasses,
  maturityClauses,
  maturityExamples,
  maturityLevels,
  respondents,
  toolDirectionGroups,
  toolDirections,
} from '.'
import type { MaturityClassId } from '.'

test('there are seventeen industries, three of them with small samples', () => {
  expect(industries).toHaveLength(17)
  expect(industries.filter(({ smallSample }) => smallSample).map(({ id }) => id)).toEqual([
    'fisheries',
    'mining-quarrying',
    'ict-other',
  ])
})

test('the levels go from 5 down to 1', () => {
  expect(maturityLevels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1])
})

test('the tool has the ten directions, by number the same as those of the guidelines', () => {
  expect(toolDirections.map(({ number }) => number)).toEqual(directions.map(({ number }) => number))
  expect(new Set(toolDirections.map(({ group }) => group))).toEqual(new Set(toolDirectionGroups.map(({ id }) => id)))
})

test('the percentages of who answered add up', () => {
  for (const groups of Object.values(respondents)) {
    expect(groups.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
  }
})

/** The reading that the comment on the clauses gives, clause by clause. */
const classOf = (values: readonly number[]): { class: MaturityClassId; contested: boolean } => {
  const low = values.filter((value) => value < 3).length
  const high = values.filter((value) => value >= 4).length
  if (low === 0 && high >= 4) return { class: 'A', contested: false }
  if (low >= 6 && high < 4) return { class: 'C', contested: false }
  return { class: 'B', contested: low === 6 && high === 4 }
}

test('the examples of classes follow from the clauses', () => {
  for (const { values, class: expected, contested = false } of maturityExamples) {
    expect(values).toHaveLength(10)
    expect(classOf(values)).toEqual({ class: expected, contested })
  }
})

test('every class has a clause and an example', () => {
  const ids = new Set(maturityClasses.map(({ id }) => id))
  expect(new Set(maturityClauses.map((clause) => clause.class))).toEqual(ids)
  expect(new Set(maturityExamples.map((example) => example.class))).toEqual(ids)
})
