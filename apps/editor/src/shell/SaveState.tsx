import { TriangleAlert } from 'lucide-react'
import { memo, useDeferredValue } from 'react'
import { Button } from 'react-aria-components'
import { downloadCopy } from '../commands/download-copy'
import { saveTo, writeToFile } from '../commands/write-file'
import { useEditor, useEditorState, useMessages } from '../state/context'
import type { EditorState } from '../state/state'
import { Popup } from '../ui/Popup'
import { useFileWords } from './use-file-words'
import './save-state.css'

/** Whether the work is safe, in a line; more of it, and what can be done, below. It follows the picture, as the labels beside it do. */
export function SaveState() {
  const localSave = useDeferredValue(useEditorState((state) => state.localSave))
  const fileName = useEditorState((state) => state.fileName)
  const isInFile = useDeferredValue(useEditorState((state) => state.inFile === state.workspace))
  return <Saved {...{ localSave, fileName, isInFile }} />
}

const Saved = memo(function Saved({
  localSave,
  fileName,
  isInFile,
}: Pick<EditorState, 'localSave' | 'fileName'> & { readonly isInFile: boolean }) {
  const t = useMessages()
  const hasFailed = localSave.state === 'failed'
  const file = `${fileName}${isInFile ? '' : ' •'}`
  const whyNotSaved = ({ isFull, reason }: { readonly isFull?: boolean; readonly reason: string }) =>
    isFull === true ? t('shell.notSavedFull') : t('shell.notSaved', { reason })
  const saved = t(localSave.state === 'saving' ? 'shell.savingLocally' : 'shell.savedLocally')
  const text = localSave.state === 'failed' ? whyNotSaved(localSave) : `${file} — ${saved}`
  return (
    <Popup
      label={`${t('safe.state')}: ${text}`}
      className={hasFailed ? 'save-state save-state-failed' : 'save-state'}
      face={
        <>
          {hasFailed && <TriangleAlert aria-hidden size={13} />}
          {hasFailed ? <span>{text}</span> : <SavedLine file={file} saved={saved} />}
        </>
      }
    >
      {(close) => <SaveDetails close={close} />}
    </Popup>
  )
})

/** One line, whatever it says: a bar that grew and shrank with every edit would have the picture below laid out again each time. */
const SavedLine = ({ file, saved }: { readonly file: string; readonly saved: string }) => (
  <>
    <span className="save-state-file">{file}</span>
    <span className="save-state-saved"> — {saved}</span>
  </>
)

function SaveDetails({ close }: { readonly close: () => void }) {
  const t = useMessages()
  const editor = useEditor()
  const localSave = useEditorState((state) => state.localSave)
  const isLinked = useEditorState((state) => state.link.is !== 'none')
  const writesThrough = useEditorState((state) => state.writesThrough)
  const writeThrough = useEditorState((state) => state.writeThrough)
  const file = useFileWords()
  const local =
    localSave.state === 'failed'
      ? localSave.isFull === true
        ? t('safe.localFull')
        : t('safe.localBroken', { reason: localSave.reason })
      : t(localSave.state === 'saving' ? 'safe.localSaving' : 'safe.localSaved')
  return (
    <div className="save-details">
      <h2>{t('safe.local')}</h2>
      <p>{local}</p>
      <h2>{t('safe.file')}</h2>
      <p>{file}</p>
      {isLinked && (
        <>
          <label className="save-through">
            <input
              type="checkbox"
              checked={writesThrough}
              onChange={(event) => writeThrough(event.currentTarget.checked)}
            />
            {t('safe.writesThrough')}
          </label>
          <p className="save-note">{t('safe.writesThroughNote')}</p>
        </>
      )}
      <div className="save-actions">
        {isLinked && (
          <Button className="button button-small" onPress={() => void writeToFile(editor, { ask: true })}>
            {t('shell.save')}
          </Button>
        )}
        <Button
          className="button button-small"
          onPress={() => {
            close()
            void saveTo(editor, 'elsewhere')
          }}
        >
          {t('shell.saveAs')}
        </Button>
        <Button className="button button-small" onPress={() => void downloadCopy(editor, 'yaml')}>
          {t('safe.downloadYaml')}
        </Button>
        <Button className="button button-small" onPress={() => void downloadCopy(editor, 'json')}>
          {t('safe.downloadJson')}
        </Button>
      </div>
    </div>
  )
}
