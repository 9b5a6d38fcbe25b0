import { textIn } from '@taiseizu/core'
import { useCallback, useEffect, useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { restoreSnapshot, takeSnapshot } from '../commands/snapshots'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { type Snapshot, deleteSnapshot, renameSnapshot, snapshotsOf } from '../state/kept/snapshots'
import { reasonOf } from '../state/reason'
import { SnapshotItem } from './SnapshotItem'
import { momentOf } from './moments'

/** Moments kept by name: to take one, to go back to one, to rename or delete one. */
export function Snapshots({ close }: { readonly close: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const { snapshots, reload } = useSnapshots()
  const [name, setName] = useState('')
  const [gone, setGone] = useState<{ readonly name: string; readonly restore: () => Promise<void> } | null>(null)
  const { storage } = editor.platform
  const isReading = useEditorState((state) => state.tab !== 'writing')
  const take = async () => {
    const given = name.trim()
    await takeSnapshot(
      editor,
      given === '' ? t('history.snapshotDefault', { time: momentOf(Date.now(), language) }) : given,
    )
    setName('')
    await reload()
  }
  /** Where it cannot be done it is said, and the list shows what is there. */
  const attempt = async (run: () => Promise<unknown>) => {
    await run().catch((error: unknown) =>
      editor.store.getState().notify(t('history.snapshotNotTaken', { reason: reasonOf(error) })),
    )
    await reload()
  }
  const remove = (snapshot: Snapshot) =>
    attempt(async () => {
      const restore = await deleteSnapshot(storage, snapshot)
      setGone({ name: textIn(snapshot.name, language), restore })
    })
  const putBack = (restore: () => Promise<void>) =>
    attempt(async () => {
      await restore()
      setGone(null)
    })
  return (
    <>
      <Form
        className="snapshot-form"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        <TextField value={name} onChange={setName} maxLength={200}>
          <Label>{t('history.snapshotName')}</Label>
          <Input placeholder={t('history.snapshotHint')} />
        </TextField>
        <Button type="submit" className="button button-small">
          {t('history.snapshotTake')}
        </Button>
      </Form>
      {snapshots?.length === 0 && <p className="steps-empty">{t('history.snapshotNone')}</p>}
      <div aria-live="polite">
        {gone !== null && (
          <p key={gone.name} className="snapshot-gone">
            {t('history.snapshotDeleted', { name: gone.name })}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone */}
            <Button autoFocus className="button button-small" onPress={() => void putBack(gone.restore)}>
              {t('history.snapshotPutBack')}
            </Button>
          </p>
        )}
      </div>
      <ul className="snapshots">
        {snapshots?.map((snapshot) => (
          <SnapshotItem
            key={snapshot.id}
            snapshot={snapshot}
            isReading={isReading}
            onRestore={() => {
              close()
              void restoreSnapshot(editor, snapshot)
            }}
            onRename={(name) => void attempt(() => renameSnapshot(storage, snapshot, name))}
            onDelete={() => void remove(snapshot)}
          />
        ))}
      </ul>
    </>
  )
}

function useSnapshots() {
  const { platform } = useEditor()
  const work = useEditorState((state) => state.work)
  const fileName = useEditorState((state) => state.fileName)
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null)
  const read = useCallback(
    () => snapshotsOf(platform.storage, { work, fileName }).catch((): readonly Snapshot[] => []),
    [platform, work, fileName],
  )
  useEffect(() => {
    let isWanted = true
    void read().then((list) => isWanted && setSnapshots(list))
    return () => {
      isWanted = false
    }
  }, [read])
  return { snapshots, reload: async () => setSnapshots(await read()) }
}
