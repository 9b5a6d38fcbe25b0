import { department, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { checkMore, isToCheck, previewOfState, reportOfState } from './derived'
import { checkBy } from './following'
import { createEditorStore } from './store'

const workspace = workspaceOf([
  officer('ceo'),
  ...Array.from({ length: 60 }, (_, number) => department(`d${number}`, { parent: 'ceo' })),
  ...Array.from({ length: 40 }, (_, number) => scope(`s${number}`, 'it', `d${number}`)),
])
const today = '2026-11-21'

function opened() {
  checkBy(rules, 0)
  const store = createEditorStore()
  store.getState().begin({ workspace: { ...workspace }, source: null, fileName: 'org.yaml' })
  return store
}
const report = (store: ReturnType<typeof opened>) => {
  const made = reportOfState(store.getState(), today)
  if (made === null) throw new Error('nothing is open')
  return made
}

test('what is opened is there at once, unchecked, and is checked step by step', () => {
  const store = opened()
  expect(report(store)).toMatchObject({ checked: 0, findings: [] })
  expect(report(store).design.units).toHaveLength(61)
  expect(isToCheck(store.getState(), today)).toBe(true)
  const told: number[] = []
  for (let isDone = false; !isDone;) {
    const step = checkMore(store.getState(), today, 0.01, false)
    told.push(step.checked)
    isDone = step.isDone
  }
  expect(told.length).toBeGreaterThan(3)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(report(store).checked).toBe(1)
  expect(report(store).findings.length).toBeGreaterThan(0)
  expect(isToCheck(store.getState(), today)).toBe(false)
})

test('the report stays the same object until something is told', () => {
  const store = opened()
  const before = report(store)
  checkMore(store.getState(), today, 0.01, false)
  expect(report(store)).toBe(before)
  checkMore(store.getState(), today, 0.01, true)
  expect(report(store)).not.toBe(before)
  expect(report(store).checked).toBeLessThan(1)
})

test('what would come of a fix is told once it has been checked as well', () => {
  const store = opened()
  const all = () => checkMore(store.getState(), today, Infinity, true)
  all()
  store.getState().tryOut([])
  expect(previewOfState(store.getState(), today)).toBeNull()
  expect(isToCheck(store.getState(), today)).toBe(true)
  expect(all().isDone).toBe(true)
  expect(previewOfState(store.getState(), today)?.findings).toHaveLength(report(store).findings.length)
})
