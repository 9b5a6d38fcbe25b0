import { textIn } from '@taiseizu/core'
import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { useLanguage, useMessages } from '../state/context'
import type { Snapshot } from '../state/kept/snapshots'
import { momentOf } from './moments'

/** A snapshot in the list: to go back to, to be renamed, to be deleted. */
export function SnapshotItem(props: {
  readonly snapshot: Snapshot
  /** Another tab is editing. */
  readonly isReading: boolean
  readonly onRestore: () => void
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}) {
  const { snapshot, isReading, onRestore, onRename, onDelete } = props
  const t = useMessages()
  const language = useLanguage()
  const [isNaming, setNaming] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const name = textIn(snapshot.name, language)
  return (
    <li>
      <div>
        {isNaming ? (
          <NameEdit
            name={name}
            onEnd={(given, isByKey) => {
              setNaming(false)
              if (isByKey) pencil.current?.focus()
              if (given !== '' && given !== name) onRename(given)
            }}
          />
        ) : (
          <p className="steps-label">{name}</p>
        )}
        <p className="snapshot-more">
          {momentOf(snapshot.at, language)}
          {snapshot.isAutomatic && ` ・ ${t('history.snapshotAutomatic')}`}
          <br />
          {t('history.snapshotCounts', snapshot.counts)}
        </p>
      </div>
      <Button
        className="button button-small"
        aria-label={`${t('history.snapshotRestore')}: ${name}`}
        isDisabled={isReading}
        onPress={onRestore}
      >
        {t('history.snapshotRestore')}
      </Button>
      <Button
        ref={pencil}
        className="button button-icon"
        aria-label={t('history.snapshotRename', { name })}
        onPress={() => setNaming(!isNaming)}
      >
        <Pencil aria-hidden size={15} />
      </Button>
      <Button className="button button-icon" aria-label={t('history.snapshotDelete', { name })} onPress={onDelete}>
        <Trash2 aria-hidden size={15} />
      </Button>
    </li>
  )
}

/** Enter, or leaving the field, takes the name; Escape leaves it as it was, and the list open. */
function NameEdit(props: { readonly name: string; readonly onEnd: (name: string, isByKey: boolean) => void }) {
  const { name, onEnd } = props
  const t = useMessages()
  const [value, setValue] = useState(name)
  return (
    <TextField
      className="snapshot-name"
      aria-label={t('history.snapshotName')}
      value={value}
      onChange={setValue}
      maxLength={200}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for
      autoFocus
      onBlur={() => onEnd(value.trim(), false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        onEnd(event.key === 'Enter' ? value.trim() : name, true)
      }}
    >
      <Input />
    </TextField>
  )
}
