import { expect, test } from 'vitest'
import { artefacts, stepFlow, steps, taskDestinations, usageExamples } from './steps'

test('the guide has six steps: three for direction 2, three for direction 3', () => {
  expect(steps.map(({ id, direction }) => [id, direction])).toEqual([
    ['STEP1', 2],
    ['STEP2', 2],
    ['STEP3', 2],
    ['STEP4', 3],
    ['STEP5', 3],
    ['STEP6', 3],
  ])
})

test('every artefact goes into a step or comes out of one', () => {
  expect(artefacts).toHaveLength(17)
  const used = new Set(steps.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]))
  expect(artefacts.filter(({ id }) => !used.has(id))).toEqual([])
})

test('what flows from one step to another comes out of the one and goes into the other', () => {
  const step = new Map(steps.map((one) => [one.id, one]))
  for (const { from, to, by } of stepFlow) {
    if (by === undefined) continue
    expect(step.get(from)?.outputs).toContain(by)
    expect(step.get(to)?.inputs).toContain(by)
  }
})

test('STEP3 sorts the tasks into three heaps', () => {
  expect(taskDestinations.map(({ leadsTo }) => leadsTo)).toEqual(['STEP5', 'STEP4', 'outside'])
})

test('a usage example takes each step or skips it', () => {
  for (const { path, skipped } of usageExamples) {
    expect([...path.map(({ step }) => step), ...skipped].toSorted()).toEqual(steps.map(({ id }) => id))
  }
})
