import { textIn } from '@taiseizu/core'
import { History, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { discardWork } from '../commands/discard-work'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import type { Opened } from '../state/kept/work'
import { momentOf } from './moments'

/** What was worked on here before and left: to go on with, or to take out of this browser. */
export function Shelf() {
  const shelf = useEditorState((state) => state.shelf)
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  if (shelf.length + removed.length === 0) return null
  return (
    <ul className="start-shelf">
      {removed.map((one) => (
        <PutBack
          key={one.opened.work}
          removed={one}
          onDone={() => setRemoved((list) => list.filter((other) => other !== one))}
        />
      ))}
      {shelf.map((opened, place) => (
        <Work
          key={opened.work ?? place}
          opened={opened}
          place={place}
          onRemoved={(restore) => setRemoved((list) => [{ opened, restore }, ...list])}
        />
      ))}
    </ul>
  )
}

interface Removed {
  readonly opened: Opened
  readonly restore: () => Promise<void>
}

function Work(props: {
  readonly opened: Opened
  readonly place: number
  readonly onRemoved: (restore: () => Promise<void>) => void
}) {
  const { opened, place, onRemoved } = props
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const { workspace, fileName, at, inFile } = opened
  const name = textIn(workspace.organisation.name, language)
  const remove = async () => {
    const restore = await discardWork(editor, opened)
    if (restore !== null) onRemoved(restore)
  }
  return (
    <li>
      <Button className="button start-resume" onPress={() => editor.store.getState().takeUp(place)}>
        <History aria-hidden size={18} />
        <span>
          {t('start.startResume', { name })}
          <small>
            {fileName}
            {at !== undefined && at > 0 && ` — ${momentOf(at, language)}`}
            {inFile !== workspace && ` — ${t('start.inNoFile')}`}
          </small>
        </span>
      </Button>
      <Button
        className="button button-icon"
        aria-label={t('start.removeWork', { name, file: fileName })}
        onPress={() => void remove()}
      >
        <Trash2 aria-hidden size={15} />
      </Button>
    </li>
  )
}

function PutBack({ removed, onDone }: { readonly removed: Removed; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const name = textIn(removed.opened.workspace.organisation.name, language)
  return (
    <li className="start-removed">
      <span>{t('start.removed', { name })}</span>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone */}
      <Button className="button button-small" autoFocus onPress={() => void removed.restore().then(onDone, onDone)}>
        {t('start.putBack')}
      </Button>
    </li>
  )
}
