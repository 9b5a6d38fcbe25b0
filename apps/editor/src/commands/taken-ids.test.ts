import { department, entry, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { takenIds } from './taken-ids'

test('an id that any variant gives to something is taken, also where another variant is edited', () => {
  const pieces = [department('section', { parent: 'ceo' }), entry('units', { id: 'ceo', name: 'President' })]
  const workspace = workspaceOf([officer('ceo'), scope('office', 'it', 'ceo')], {
    variants: [{ id: 'to-be', basedOn: 'as-is', pieces }],
  })
  expect([...takenIds(workspace, 'units', 'scopes')].toSorted()).toEqual(['ceo', 'office', 'section'])
  expect([...takenIds(workspace, 'posts')]).toEqual([])
})
