import { describeProblem } from '@taiseizu/core'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import './refused.css'

/** A file that could not be read: all its problems, each with its place and what would be right. */
export function Refused() {
  const refusal = useEditorState((state) => state.refusal)
  const refuse = useEditorState((state) => state.refuse)
  const language = useLanguage()
  const t = useMessages()
  return (
    <ModalOverlay
      className="refused-overlay"
      isOpen={refusal !== null}
      onOpenChange={(isOpen) => !isOpen && refuse(null)}
      isDismissable
    >
      <Modal className="refused">
        <Dialog>
          <Heading slot="title">{t('shell.problemsTitle', { file: refusal?.fileName ?? '' })}</Heading>
          <p>{t('shell.problemsLead', { count: refusal?.problems.length ?? 0 })}</p>
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
                        {t('shell.expected')}: {expected}
                      </p>
                    )}
                    {nearest !== undefined && (
                      <p className="refused-more">
                        {t('shell.nearest')}: <strong>{nearest}</strong>
                      </p>
                    )}
                  </div>
                </li>
              )
            })}
          </ol>
          <Button slot="close" className="button">
            {t('shell.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
