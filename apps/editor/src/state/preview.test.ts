import { changesFor } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { previewOfState } from './derived'
import { createEditorStore } from './store'
import { checkBy } from './following'
import { rules } from '@taiseizu/rules'

checkBy(rules, Infinity)

const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
const ciso = changesFor(workspace, 'as-is', [
  { collection: 'units', record: { id: 'ciso', kind: 'officer', name: 'CISO', offices: ['ciso'], parent: 'ceo' } },
])

function opened() {
  const store = createEditorStore()
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  return store
}
const rulesIn = (store: ReturnType<typeof opened>) =>
  previewOfState(store.getState(), '2026-11-21')?.findings.map(({ rule }) => rule.id)

test('changes that are tried out show what would be found, and change nothing', () => {
  const store = opened()
  store.getState().tryOut([])
  expect(rulesIn(store)).toContain('AUT-07')
  store.getState().tryOut(ciso)
  expect(rulesIn(store)).not.toContain('AUT-07')
  expect(store.getState().workspace).toBe(workspace)
  expect(store.getState().past).toEqual([])
})

test('nothing is tried out any more once it is applied, or something else is looked at', () => {
  const store = opened()
  store.getState().tryOut(ciso)
  store.getState().apply({ ja: '加える', en: 'Add' }, ciso)
  expect(rulesIn(store)).toBeUndefined()
  store.getState().tryOut(ciso)
  store.getState().select({ type: 'unit', id: 'it' })
  expect(rulesIn(store)).toBeUndefined()
})
