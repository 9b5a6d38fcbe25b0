import { type CollectionName, removeRecords } from '@taiseizu/core'
import { type Subject, subjectIn } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import { designOfState } from '../state/derived'
import type { Editor } from '../state/context'
import { removedName } from './remove-from-design'

const collections: { readonly [Type in Subject['type']]?: CollectionName } = {
  unit: 'units',
  scope: 'scopes',
  task: 'tasks',
  assignment: 'assignments',
  contract: 'contracts',
  grant: 'authority',
  link: 'links',
  exclusion: 'exclusions',
  post: 'posts',
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
  const records = subjects.flatMap(({ type, id }) => {
    const collection = collections[type]
    return collection === undefined ? [] : [{ collection, identity: id }]
  })
  const changes = removeRecords(design.workspace, design.variant.id, records)
  const name = removedName(first)
  const unit = subjects.length === 1 ? name : inBoth('structure.several', { unit: name, more: subjects.length - 1 })
  const step = inBoth('commands.stepRemove', { unit })
  if (!state.apply(step, changes)) return
  state.select(null)
  state.notify(messagesIn(state.language)('shell.done', { step: step[state.language] }))
}
