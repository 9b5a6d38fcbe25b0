import { type Finding, messageOf, referenceTo } from '@taiseizu/rules'
import { ChevronDown, ChevronRight, ShieldCheck } from 'lucide-react'
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { FindingDetails } from './FindingDetails'

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
    <article
      className="finding"
      data-severity={finding.severity}
      data-open={isOpen || undefined}
      data-subject-type="finding"
      data-subject-id={finding.key}
    >
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
