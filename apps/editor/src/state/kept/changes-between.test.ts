import { applyChanges } from '@taiseizu/core'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import { officer, workspaceOf } from '@taiseizu/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from './changes-between'

test('the changes between two workspaces make one of the other, and their inverse the one again', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), arbitraryWorkspace(), (from, to) => {
      const there = applyChanges(from, changesBetween(from, to))
      expect(there.workspace).toEqual(to)
      expect(applyChanges(there.workspace, there.inverse).workspace).toEqual(from)
    }),
  )
})

test('parts and accepted findings too, in their order', () => {
  const exception = (key: string) => ({ rule: 'AUT-07', key, reason: 'soon' })
  const from = workspaceOf([officer('ceo')], { exceptions: [exception('a'), exception('b')] })
  const to = workspaceOf([officer('ceo')], {
    exceptions: [exception('b'), exception('a')],
    settings: { rules: { 'COV-01': 'off' } },
  })
  expect(applyChanges(from, changesBetween(from, to)).workspace).toEqual(to)
  expect(applyChanges(to, changesBetween(to, from)).workspace).toEqual(from)
})

test('what the program only carries along is carried along', () => {
  const [from, to] = [workspaceOf([officer('ceo')]), { ...workspaceOf([officer('ceo')]), policies: [{ any: 'thing' }] }]
  expect(applyChanges(from, changesBetween(from, to)).workspace).toEqual(to)
})

test('there is nothing between a workspace and its like', () => {
  const workspace = workspaceOf([officer('ceo')])
  expect(changesBetween(workspace, structuredClone(workspace))).toEqual([])
})
