import { expect, test } from 'vitest'
import { countsOf, sum, summaryLine } from './counts.mjs'

const report = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}, {}] }],
}

test('counts what passed, and takes pending and todo for skipped', () => {
  expect(countsOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
})

test('counts a file that could not be loaded as a failure', () => {
  const broken = { ...report, success: false, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(countsOf(broken, 1).failed).toBe(1)
})

test('does not call a run good that ended with an error outside of any test', () => {
  expect(countsOf(report, 1).failed).toBe(1)
})

test('counts a run that left no report as a failure', () => {
  expect(countsOf(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('sums runs into one line, and speaks of skipped tests only if there are any', () => {
  const run = { passed: 2, failed: 1, skipped: 0 }
  expect(summaryLine(sum([run, run]))).toBe('4 passed, 2 failed')
  expect(summaryLine(sum([run, { ...run, skipped: 3 }]))).toBe('4 passed, 2 failed, 3 skipped')
})
