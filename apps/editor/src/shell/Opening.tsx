import { Button } from 'react-aria-components'
import { stopOpening } from '../commands/open-text'
import { useEditor, useEditorState, useMessages } from '../state/context'
import './opening.css'

const steps = ['reading', 'checking', 'drawing'] as const

/** A large file on its way: which, and how far it has come. While it is read one can go on with what is open, or think better of it. */
export function Opening() {
  const t = useMessages()
  const editor = useEditor()
  const opening = useEditorState((state) => state.opening)
  if (opening === null) return null
  const { fileName, step } = opening
  return (
    <div className="opening" data-step={step}>
      <div className="opening-card">
        <output aria-live="polite">
          <strong>{t('shell.openingFile', { file: fileName })}</strong>
          <span>{t(`shell.opening-${step}`)}</span>
        </output>
        <progress
          aria-label={t('shell.openingFile', { file: fileName })}
          max={steps.length + 1}
          value={steps.indexOf(step) + 1}
        />
        <Button className="button" isDisabled={step !== 'reading'} onPress={() => stopOpening(editor)}>
          {t('shell.stopOpening')}
        </Button>
      </div>
    </div>
  )
}
