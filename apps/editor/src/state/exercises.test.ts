import { type Exercise, faultKinds } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { trialId } from './exercises'
import { preferencesOf } from './preferences'
import { createEditorStore } from './store'

const exercise: Exercise = {
  title: 'T',
  level: 1,
  story: 'S',
  task: 'T',
  variant: 'as-is',
  sought: [],
  sources: [],
  workspace: { format: 'taiseizu/1', organisation: { name: 'O' }, variants: [{ id: 'as-is', name: 'As is' }] },
}
const mark = { at: { type: 'unit', id: 'it' }, kind: faultKinds[0]?.id ?? 'nobody' } as const

test('an exercise is done beside the workspace, and the best that was reached is kept with the preferences', () => {
  const { getState } = createEditorStore()
  getState().take('one', exercise, 1_000)
  getState().goOn({ marks: [mark], hints: 1 })
  getState().answer(60, 61_000)
  expect(getState().run).toMatchObject({ marks: [mark], hints: 1, isAnswered: true, begun: 1_000, ended: 61_000 })
  getState().take('one', exercise, 70_000)
  expect(getState().run).toMatchObject({ marks: [], hints: 0, isAnswered: false, ended: null })
  getState().answer(40, 80_000)
  expect(preferencesOf(getState()).achieved).toEqual({ one: 60 })
  expect(getState()).toMatchObject({ workspace: null, past: [] })
})

test('an answer counts once, and a trial run not at all', () => {
  const { getState } = createEditorStore()
  getState().take(trialId, exercise, 0)
  getState().answer(100, 1)
  getState().answer(10, 2)
  expect(getState().achieved).toEqual({})
  expect(getState().run?.ended).toBe(1)
})

test('a file that is opened again takes the place of what it was', () => {
  const { getState } = createEditorStore()
  getState().offer({ id: 'own/a', fileName: 'a', exercise })
  getState().offer({ id: 'own/a', fileName: 'a', exercise: { ...exercise, level: 3 } })
  expect(getState().ownExercises.map((own) => own.exercise.level)).toEqual([3])
})
