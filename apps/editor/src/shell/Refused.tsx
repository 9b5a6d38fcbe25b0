import { type Problem, describeProblem, formatProblems } from '@taiseizu/core'
import { Copy } from 'lucide-react'
import { Button } from 'react-aria-components'
import { copyText } from '../commands/copy-text'
import type { Say } from '../messages'
import type { NoText } from '../platform/platform'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { ModalDialog } from '../ui/ModalDialog'
import '../messages/findings'
import '../messages/start'
import './refused.css'

/** A file that could not be read: what it is instead, or all its problems, each with its place and what would be right. */
export function Refused() {
  const refusal = useEditorState((state) => state.refusal)
  const refuse = useEditorState((state) => state.refuse)
  const language = useLanguage()
  const t = useMessages()
  const editor = useEditor()
  const problems = refusal !== null && 'problems' in refusal && !isAnother(refusal.problems) ? refusal.problems : null
  return (
    <ModalDialog
      title={t('start.problemsTitle', { file: refusal?.fileName ?? '' })}
      closeLabel={t('shell.close')}
      className="refused"
      isOpen={refusal !== null}
      onClose={() => refuse(null)}
    >
      <div className="modal-body">
        {problems !== null ? (
          <>
            <p>
              {t('start.problemsLead', { count: problems.length })}{' '}
              <span className="refused-more">{t('start.problemsPlaces')}</span>
            </p>
            <Problems problems={problems} />
          </>
        ) : (
          <p>{refusal !== null && 'why' in refusal ? whyNot(t, refusal.why) : t('start.notOurs')}</p>
        )}
      </div>
      <div className="form-end">
        {refusal !== null && problems !== null && (
          <Button
            className="button"
            onPress={() => void copyText(editor, formatProblems(problems, refusal.fileName, language))}
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

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage()
  const t = useMessages()
  return (
    <ol>
      {problems.map((problem, index) => {
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
  )
}

/** Whether a text is no workspace with mistakes, but something else: a list of what it lacks would help nobody. */
const isAnother = (problems: readonly Problem[]): boolean =>
  problems.some(({ code, path }) => code === 'type-wrong' && path.length === 0) ||
  (['format', 'organisation', 'variants'] as const).every((key) =>
    problems.some(({ code, path }) => code.endsWith('-missing') && path.length === 1 && path[0] === key),
  )

function whyNot(t: Say, why: NoText | { readonly is: 'no-variant' }): string {
  switch (why.is) {
    case 'encoding':
      return t('start.otherEncoding', { encoding: why.encoding })
    case 'size':
      return t('start.tooLarge', { size: Math.round(why.size / 1_000_000) })
    case 'unreadable':
      return t('start.unreadable', { reason: why.reason })
    case 'no-variant':
      return t('start.noVariant')
    default:
      return t('start.notOurs')
  }
}
