import type { Workspace } from '@taiseizu/core'
import { inBoth } from '../messages'
import type { Command } from './command'

/** A workspace with a board and a chief executive: the least that has a top. */
export const newWorkspace: Command = {
  id: 'new-workspace',
  label: 'shell.startEmpty',
  group: 'file',
  run({ store }) {
    const workspace: Workspace = {
      format: 'taiseizu/1',
      organisation: { name: inBoth('shell.newOrganisation') },
      variants: [
        {
          id: 'as-is',
          name: inBoth('shell.newVariant'),
          units: [
            { id: 'board', kind: 'board', name: inBoth('shell.newBoard') },
            { id: 'ceo', kind: 'officer', name: inBoth('shell.newChiefExecutive'), parent: 'board', offices: ['ceo'] },
          ],
        },
      ],
    }
    store.getState().begin({ workspace, source: null, fileName: 'organisation.taiseizu.yaml' })
  },
}
