import { designOf, inHierarchy } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { X } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { beginOrganisation } from '../../commands/begin-organisation'
import { type Answers, firstAnswers } from '../../commands/first-organisation/answers'
import { organisationFor } from '../../commands/first-organisation/build'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { StructureFigure } from '../../picture/StructureFigure'
import { AnswerFields } from './AnswerFields'
import { NameFields } from './NameFields'
import { type Typed, namesIn } from './names'
import '../../messages/first-run'

/** What was answered and typed so far. */
export interface Draft {
  readonly answers: Answers
  readonly typed: Typed
}

const unanswered: Draft = { answers: firstAnswers, typed: new Map() }

/** Questions first, then names; the picture beside them is what will be. */
export function Questions(props: {
  readonly draft: Draft | null
  readonly onDraft: (draft: Draft | null) => void
  readonly onClose: () => void
}) {
  const { draft, onDraft, onClose } = props
  const { answers, typed } = draft ?? unanswered
  const t = useMessages()
  const editor = useEditor()
  const [isNaming, setNaming] = useState(false)
  const proposed = useMemo(() => designOf(organisationFor(answers), 'as-is'), [answers])
  const workspace = useMemo(() => organisationFor(answers, namesIn(proposed, typed)), [answers, proposed, typed])
  return (
    <>
      <div className="modal-head">
        <h2>{t('firstRun.title')}</h2>
        <ol className="first-run-steps">
          <li aria-current={isNaming ? undefined : 'step'}>{t('firstRun.stepQuestions')}</li>
          <li aria-current={isNaming ? 'step' : undefined}>{t('firstRun.stepNames')}</li>
        </ol>
        <Button className="button button-quiet" aria-label={t('shell.close')} onPress={onClose}>
          <X aria-hidden size={18} />
        </Button>
      </div>
      <div className="first-run-body">
        <div className="first-run-fields">
          {isNaming ? (
            <NameFields
              units={proposed.units.toSorted(inHierarchy)}
              scopes={proposed.scopes.filter((scope) => !scope.isEnterprise)}
              typed={typed}
              onType={(typed) => onDraft({ answers, typed })}
            />
          ) : (
            <AnswerFields
              answers={answers}
              onAnswer={(change) => onDraft({ answers: { ...answers, ...change }, typed })}
            />
          )}
        </div>
        <Preview workspace={workspace} />
      </div>
      <div className="form-end">
        {isNaming ? (
          <Button className="button" onPress={() => setNaming(false)}>
            {t('firstRun.back')}
          </Button>
        ) : (
          <Button className="button" onPress={() => setNaming(true)}>
            {t('firstRun.next')}
          </Button>
        )}
        <Button
          className="button button-primary"
          onPress={() => {
            if (beginOrganisation(editor, workspace)) onDraft(null)
          }}
        >
          {t('firstRun.create')}
        </Button>
      </div>
    </>
  )
}

/** The picture of what the answers make, with its figures; it may come a moment after an answer. */
function Preview({ workspace }: { readonly workspace: ReturnType<typeof organisationFor> }) {
  const t = useMessages()
  const language = useLanguage()
  const { platform } = useEditor()
  const shown = useDeferredValue(workspace)
  const report = useMemo(() => check(designOf(shown, 'as-is'), { rules, today: platform.today() }), [shown, platform])
  const { design, summary } = report
  return (
    <figure className="first-run-preview">
      <figcaption>
        <strong>{t('firstRun.preview')}</strong>
        <span>{t('firstRun.countUnits', { count: design.units.filter((unit) => !unit.isProvider).length })}</span>
        <span>{t('firstRun.countScopes', { count: design.scopes.length - 1 })}</span>
        <span>{t('firstRun.countGaps', { count: summary.error + summary.warning + summary.advice })}</span>
      </figcaption>
      <StructureFigure report={report} language={language} proportion={1.2} />
    </figure>
  )
}
