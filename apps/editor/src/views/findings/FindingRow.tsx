import { type Finding, evidenceOf, fixesOf, messageOf, referenceTo, sourceOf } from '@taiseizu/rules'
import { ChevronDown, ChevronRight, ShieldCheck, Wrench } from 'lucide-react'
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { applyFix } from '../../commands/apply-fix'
import { textIn } from '@taiseizu/core'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'

const severityName = {
  error: 'findings.severityError',
  warning: 'findings.severityWarning',
  advice: 'findings.severityAdvice',
} as const

/** One finding: a sentence; opened, its proof, its source and the ways to mend it. */
export function FindingRow({ finding, isOpen }: { readonly finding: Finding; readonly isOpen: boolean }) {
  const t = useMessages()
  const language = useLanguage()
  const lookAt = useEditorState((state) => state.lookAt)
  const details = useId()
  const [subject] = finding.found.subjects
  const open = () => (isOpen ? lookAt(null) : lookAt(finding.key, subject === undefined ? null : referenceTo(subject)))
  return (
    <article className="finding" data-severity={finding.severity} data-open={isOpen || undefined}>
      <Button
        className="finding-head"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': details } : {})}
        onPress={open}
      >
        <SeveritySign severity={finding.severity} size={16} />
        <span className="visually-hidden">{t(severityName[finding.severity])}</span>
        <span className="finding-rule">{finding.rule.id}</span>
        <span className="finding-message">{messageOf(finding, language)}</span>
        {finding.exception !== null && (
          <span className="finding-accepted">
            <ShieldCheck aria-hidden size={14} />
            {t('findings.accepted')}
          </span>
        )}
        {isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
      </Button>
      {isOpen && (
        <div className="finding-details" id={details}>
          <FindingDetails finding={finding} />
        </div>
      )}
    </article>
  )
}

function FindingDetails({ finding }: { readonly finding: Finding }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const fixes = fixesOf(finding, design, language)
  const { exception } = finding
  return (
    <>
      <div>
        <h3>{t('findings.evidence')}</h3>
        <ul className="finding-evidence">
          {evidenceOf(finding, language).map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
        <h3>{t('findings.why')}</h3>
        <p>{finding.rule.why[language]}</p>
        <p className="finding-source">
          {t('findings.source')}: {sourceOf(finding, language)}
        </p>
        {exception !== null && (
          <p className="finding-source">
            {t('findings.accepted')}: {textIn(exception.reason, language)}
            {exception.approvedBy !== undefined &&
              ` (${t('findings.acceptedBy', { by: textIn(exception.approvedBy, language) })})`}
            {exception.until !== undefined && ` (${t('findings.acceptedUntil', { until: exception.until })})`}
          </p>
        )}
      </div>
      <div>
        <h3>{t('findings.fixes')}</h3>
        {fixes.length === 0 && <p>{t('findings.noFix')}</p>}
        <ul className="finding-fixes">
          {fixes.map((fix, number) => (
            <li key={fix.label}>
              <Button className="button finding-fix" onPress={() => applyFix(editor, finding, number)}>
                <Wrench aria-hidden size={15} />
                <span>{fix.label}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
