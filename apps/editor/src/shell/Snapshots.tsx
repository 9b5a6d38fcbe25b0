import { textIn } from '@taiseizu/core'
import { Trash2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { restoreSnapshot, takeSnapshot } from '../commands/snapshots'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { type Snapshot, deleteSnapshot, snapshotsOf } from '../state/kept/snapshots'
import { momentOf } from './moments'

/** Moments kept by name: to take one, to go back to one, to delete one. */
export function Snapshots({ close }: { readonly close: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const { snapshots, reload } = useSnapshots()
  const [name, setName] = useState('')
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
  const remove = async (snapshot: Snapshot) => {
    await deleteSnapshot(editor.platform.storage, snapshot).catch(() => undefined)
    editor.store.getState().notify(t('history.snapshotDeleted', { name: textIn(snapshot.name, language) }))
    await reload()
  }
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
      <ul className="snapshots">
        {snapshots?.map((snapshot) => {
          const shown = textIn(snapshot.name, language)
          return (
            <li key={snapshot.id}>
              <div>
                <p className="steps-label">{shown}</p>
                <p className="snapshot-more">
                  {momentOf(snapshot.at, language)}
                  {snapshot.isAutomatic && ` ・ ${t('history.snapshotAutomatic')}`}
                  <br />
                  {t('history.snapshotCounts', snapshot.counts)}
                </p>
              </div>
              <Button
                className="button button-small"
                aria-label={`${t('history.snapshotRestore')}: ${shown}`}
                isDisabled={isReading}
                onPress={() => {
                  close()
                  void restoreSnapshot(editor, snapshot)
                }}
              >
                {t('history.snapshotRestore')}
              </Button>
              <Button
                className="button button-icon"
                aria-label={t('history.snapshotDelete', { name: shown })}
                onPress={() => void remove(snapshot)}
              >
                <Trash2 aria-hidden size={15} />
              </Button>
            </li>
          )
        })}
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
