import {
  type Change,
  type CollectionName,
  type Workspace,
  applyChanges,
  removeRecord,
  removeScope,
  removeUnit,
} from '@taiseizu/core'
import { type Subject, subjectIn } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import { designOfState } from '../state/derived'
import type { Editor } from '../state/context'
import { removedName } from './remove-from-design'

const collections: { readonly [Type in Subject['type']]?: CollectionName } = {
  task: 'tasks',
  assignment: 'assignments',
  contract: 'contracts',
  grant: 'authority',
  link: 'links',
  exclusion: 'exclusions',
  post: 'posts',
}

/** What takes a subject away, and what refers to it. */
function removal(workspace: Workspace, variantId: string, { type, id }: Subject): readonly Change[] {
  if (type === 'unit') return removeUnit(workspace, variantId, id)
  if (type === 'scope') return removeScope(workspace, variantId, id)
  const collection = collections[type]
  return collection === undefined ? [] : removeRecord(workspace, variantId, collection, id)
}

/** Removes what is selected; what refers to it goes or moves with it, in the same step. */
export function removeSubjects({ store }: Editor): void {
  const state = store.getState()
  const design = designOfState(state)
  const { selection, others } = state
  if (design === null || selection === null) return
  const subjects = [...others, selection].flatMap((one) => subjectIn(design, one) ?? [])
  const [first] = subjects
  if (first === undefined) return
  const changes: Change[] = []
  let workspace = design.workspace
  for (const subject of subjects) {
    // One may have gone with another: a contract with its provider.
    const made = removal(workspace, design.variant.id, subject)
    workspace = applyChanges(workspace, made).workspace
    changes.push(...made)
  }
  const name = removedName(first)
  const unit = subjects.length === 1 ? name : inBoth('structure.several', { unit: name, more: subjects.length - 1 })
  const step = inBoth('commands.stepRemove', { unit })
  if (!state.apply(step, changes)) return
  state.select(null)
  state.notify(messagesIn(state.language)('shell.done', { step: step[state.language] }))
}
