import { severities } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type Finding, evidenceOf, fixesOf, messageOf, sourceOf } from '@taiseizu/rules'
import { ShieldCheck } from 'lucide-react'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { groupTitle } from './group-title'
import { useListState } from './list-state'
import { countsIn, groupsOf, listed } from './rows'
import { severityName } from './severity-name'
import './findings-paper.css'

/** Of so many findings each is told with its proof; of more, the sentences alone fill the pages that somebody reads. */
const provable = 300

/** The findings as they are filtered and grouped on the screen, all of them, for the meeting and the auditor. */
export function FindingsPaper() {
  const t = useMessages()
  const language = useLanguage()
  const { platform } = useEditor()
  const { design, findings } = useReport()
  const [{ hidden, standing, rule, text, selectedOnly, grouping }] = useListState()
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const about = selectedOnly && selection !== null ? [selection, ...others] : []
  const { shown } = listed(findings, { hidden, standing, rule, text, about }, language, null)
  const counts = countsIn(shown)
  const by = grouping.view
  const variant = design.workspace.variants.find(({ id }) => id === design.variant.id)
  const proves = shown.length <= provable
  const list = (some: readonly Finding[]) => (
    <ol>
      {some.map((finding) => (
        <PaperFinding key={finding.key} finding={finding} withRule={by !== 'rule'} proves={proves} />
      ))}
    </ol>
  )
  return (
    <section className="findings-paper" lang={language} aria-label={t('findings.title')}>
      <header>
        <h1>{textIn(design.workspace.organisation.name, language)}</h1>
        <p>{`${textIn(variant?.name ?? '', language)} — ${t('findings.title')}`}</p>
        <time>{platform.today()}</time>
        <p className="findings-paper-counts">
          {shown.length < findings.length && (
            <span>{t('findings.paperOf', { count: shown.length, all: findings.length })}</span>
          )}
          {severities.map(({ id }) => (
            <span key={id}>
              <SeveritySign severity={id} size={11} /> {t(severityName[id])} {counts[id]}
            </span>
          ))}
        </p>
      </header>
      {shown.length === 0 && <p>{t(findings.length === 0 ? 'findings.none' : 'findings.noneShown')}</p>}
      {by === 'none'
        ? list(shown)
        : groupsOf(shown, by).map((group) => (
            <section key={group.key}>
              <h2>
                {by === 'rule' && <span className="finding-rule">{group.key}</span>}
                {groupTitle(group, by, language)}
                <small>{t('findings.count', { count: group.findings.length })}</small>
              </h2>
              {list(group.findings)}
            </section>
          ))}
    </section>
  )
}

function PaperFinding({
  finding,
  withRule,
  proves,
}: {
  readonly finding: Finding
  readonly withRule: boolean
  readonly proves: boolean
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { exception } = finding
  const [fix] = proves && exception === null ? fixesOf(finding, design, language) : []
  return (
    <li>
      <SeveritySign severity={finding.severity} size={11} />
      <div>
        <p>
          {withRule && <span className="finding-rule">{finding.rule.id}</span>}
          {messageOf(finding, language)}
        </p>
        {exception !== null && (
          <p className="findings-paper-accepted">
            <ShieldCheck aria-hidden size={11} />
            {[
              t('findings.accepted'),
              textIn(exception.reason, language),
              exception.approvedBy === undefined
                ? ''
                : t('findings.acceptedBy', { by: textIn(exception.approvedBy, language) }),
              exception.until === undefined ? '' : t('findings.acceptedUntil', { until: exception.until }),
            ]
              .filter((part) => part !== '')
              .join(' / ')}
          </p>
        )}
        {proves && (
          <ul>
            {evidenceOf(finding, language).map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        )}
        {fix !== undefined && <p className="findings-paper-fix">{`${t('findings.fixes')}: ${fix.label}`}</p>}
        {proves && <p className="findings-paper-source">{`${t('findings.source')}: ${sourceOf(finding, language)}`}</p>}
      </div>
    </li>
  )
}
