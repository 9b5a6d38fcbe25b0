import { type CollectionName, type RenamingMade, type WhyNotRenamed, renameRecord } from '@taiseizu/core'
import type { Subject } from '@taiseizu/rules'
import { type MessageKey, inBoth } from '../messages'
import { useEditor, useMessages } from '../state/context'
import { TextEdit } from './controls/TextEdit'
import { nameOf } from './change'

const refusals: Readonly<Record<WhyNotRenamed, MessageKey>> = {
  malformed: 'inspector.idMalformed',
  reserved: 'inspector.idReserved',
  taken: 'inspector.idTaken',
  'left-over': 'inspector.idLeftOver',
  fixed: 'inspector.idFixed',
}

/** The id of a record: changed in every variant, with all that names it, as one step; what is selected or linked to goes with it. */
export function IdEdit({ collection, subject }: { readonly collection: CollectionName; readonly subject: Subject }) {
  const t = useMessages()
  const { store } = useEditor()
  const { id: from } = subject
  const attempt = (to: string): RenamingMade => {
    const { workspace } = store.getState()
    return workspace === null ? { ok: true, changes: [] } : renameRecord(workspace, { collection, from, to })
  }
  const problemOf = (to: string) => {
    const made = attempt(to)
    if (made.ok) return null
    const why = t(refusals[made.why], { id: to })
    return made.nearest === undefined ? why : `${why} ${t('inspector.idNearest', { id: made.nearest })}`
  }
  const rename = (to: string) => {
    const made = attempt(to)
    if (made.ok)
      store.getState().apply(inBoth('inspector.stepRename', { unit: nameOf(subject), from, to }), made.changes)
  }
  return <TextEdit label={t('inspector.id')} term="id" value={from} problemOf={problemOf} onCommit={rename} />
}
