import { renameRecord } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import type { SubjectReference } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { referenceNow } from './renamed'
import { createEditorStore } from './store'

const unit = (id: string): SubjectReference => ({ type: 'unit', id })

/** Somebody who renames units. */
function edited() {
  const store = createEditorStore()
  store.getState().begin({
    workspace: workspaceOf([officer('ceo'), department('it', { parent: 'ceo' }), department('soc', { parent: 'it' })]),
    source: null,
    fileName: 'org.yaml',
  })
  const rename = (from: string, to: string) => {
    const { workspace, apply } = store.getState()
    const made = workspace && renameRecord(workspace, { collection: 'units', from, to })
    if (made?.ok === true) apply({ ja: 'rename', en: 'rename' }, made.changes)
  }
  const isThere = ({ id }: SubjectReference) =>
    store.getState().workspace?.variants[0]?.units?.some((one) => one.id === id) === true
  const now = (id: string) => referenceNow(store.getState(), unit(id), isThere)?.id
  return { store, rename, now }
}

test('what is selected and what is closed follow a record that is renamed, and go back with undo', () => {
  const { store, rename } = edited()
  store.getState().selectAll([unit('soc'), unit('it')])
  store.getState().look({ closedUnits: ['it'] })
  rename('it', 'systems')
  expect(store.getState()).toMatchObject({
    selection: unit('systems'),
    others: [unit('soc')],
    closedUnits: ['systems'],
  })
  store.getState().undo()
  expect(store.getState()).toMatchObject({ selection: unit('it'), closedUnits: ['it'] })
  store.getState().redo()
  expect(store.getState()).toMatchObject({ selection: unit('systems'), closedUnits: ['systems'] })
  store.getState().goTo(0)
  expect(store.getState()).toMatchObject({ selection: unit('it'), closedUnits: ['it'] })
})

test('a name of an earlier moment leads to what is called otherwise now, and one that was undone back', () => {
  const { store, rename, now } = edited()
  rename('it', 'systems')
  rename('systems', 'info')
  expect([now('it'), now('systems'), now('info'), now('nobody')]).toEqual(['info', 'info', 'info', undefined])
  store.getState().undo()
  expect([now('it'), now('info')]).toEqual(['systems', 'systems'])
  store.getState().goTo(0)
  expect([now('systems'), now('info')]).toEqual(['it', 'it'])
})
