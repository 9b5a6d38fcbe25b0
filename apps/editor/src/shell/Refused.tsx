import { describeProblem, formatProblems } from '@taiseizu/core'
import { Copy } from 'lucide-react'
import { Button } from 'react-aria-components'
import { copyText } from '../commands/copy-text'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { ModalDialog } from '../ui/ModalDialog'
import '../messages/findings'
import '../messages/start'
import './refused.css'

/** A file that could not be read: all its problems, each with its place and what would be right. */
export function Refused() {
  const refusal = useEditorState((state) => state.refusal)
  const refuse = useEditorState((state) => state.refuse)
  const language = useLanguage()
  const t = useMessages()
  const editor = useEditor()
  return (
    <ModalDialog
      title={t('start.problemsTitle', { file: refusal?.fileName ?? '' })}
      closeLabel={t('shell.close')}
      className="refused"
      isOpen={refusal !== null}
      onClose={() => refuse(null)}
    >
      <div className="modal-body">
        <p>{t('start.problemsLead', { count: refusal?.problems.length ?? 0 })}</p>
        <ol>
          {refusal?.problems.map((problem, index) => {
            const { headline, expected, nearest } = describeProblem(problem, language)
            return (
              <li key={index}>
                <span className="refused-place">
                  {problem.at.line}:{problem.at.column}
                </span>
                <div>
                  <p>{headline}</p>
                  {expected !== undefined && (
                    <p className="refused-more">
                      {t('start.expected')}: {expected}
                    </p>
                  )}
                  {nearest !== undefined && (
                    <p className="refused-more">
                      {t('start.nearest')}: <strong>{nearest}</strong>
                    </p>
                  )}
                </div>
              </li>
            )
          })}
        </ol>
      </div>
      <div className="form-end">
        {refusal !== null && (
          <Button
            className="button"
            onPress={() => void copyText(editor, formatProblems(refusal.problems, refusal.fileName, language))}
          >
            <Copy aria-hidden size={15} />
            {t('start.problemsCopy')}
          </Button>
        )}
        <Button className="button button-primary" onPress={() => refuse(null)}>
          {t('shell.close')}
        </Button>
      </div>
    </ModalDialog>
  )
}
