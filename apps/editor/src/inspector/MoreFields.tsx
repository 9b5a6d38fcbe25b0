import { type TextValue, limits } from '@taiseizu/core'
import type { ReactNode } from 'react'
import { useMessages } from '../state/context'
import { Note } from './Names'
import { listOrNone } from './change'
import { ListEdit } from './controls/ListEdit'
import { Part } from './controls/Part'

interface More {
  readonly tags?: readonly string[]
  readonly note?: TextValue
}

/** What is seldom looked at of a unit or a scope; open where something of it is given. */
export function MoreFields({
  name,
  record,
  isGiven = false,
  onTags,
  onNote,
  children,
  after,
}: {
  /** The part's name, by which it is remembered whether it stands open. */
  readonly name: string
  readonly record: More
  /** Whether one of the fields before the tags has a value. */
  readonly isGiven?: boolean
  readonly onTags: (tags: string[] | undefined) => void
  readonly onNote: (note: TextValue | undefined) => void
  readonly children?: ReactNode
  /** After the note. */
  readonly after?: ReactNode
}) {
  const t = useMessages()
  const { tags, note } = record
  return (
    <Part name={name} title={t('inspector.more')} isOpen={isGiven || tags !== undefined || note !== undefined}>
      {children}
      <ListEdit
        label={t('inspector.tags')}
        term="tags"
        values={tags ?? []}
        most={limits.idLength}
        onChange={(values) => onTags(listOrNone(values))}
      />
      <Note note={note} onChange={onNote} />
      {after}
    </Part>
  )
}
