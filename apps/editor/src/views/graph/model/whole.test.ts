import { LiveDesign, changesFor } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { wholeOf } from './whole'

const opened = () => {
  const live = new LiveDesign(
    workspaceOf([officer('ceo'), department('it', { parent: 'ceo' }), department('hr', { parent: 'ceo' })]),
    'as-is',
  )
  const edit = (record: { readonly id: string; readonly name: string; readonly parent: string }) =>
    live.apply(
      changesFor(live.workspace, 'as-is', [{ collection: 'units', record: { kind: 'department', ...record } }]),
    )
  return { live, edit }
}

test('what is renamed stays where it is, and is called by its new name', () => {
  const { live, edit } = opened()
  const before = wholeOf(live.design)
  edit({ id: 'it', name: 'Information technology', parent: 'ceo' })
  expect(wholeOf(live.design)).toBe(before)
  expect(before.things.get('unit/it')?.name).toBe('Information technology')
})

test('what is moved makes another picture, and so does another check of the same', () => {
  const { live, edit } = opened()
  const before = wholeOf(live.design)
  edit({ id: 'it', name: 'it', parent: 'hr' })
  const after = wholeOf(live.design)
  expect(after).not.toBe(before)
  expect(after.things.get('unit/it')?.parent).toBe('unit/hr')
  expect(wholeOf(opened().live.design)).not.toBe(after)
})

test('who takes part in what is worked out anew after an edit', () => {
  const { live, edit } = opened()
  const before = wholeOf(live.design)
  before.parts()
  edit({ id: 'it', name: 'Information technology', parent: 'ceo' })
  expect(wholeOf(live.design)).not.toBe(before)
})
