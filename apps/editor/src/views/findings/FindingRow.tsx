import { type Finding, messageOf } from '@taiseizu/rules'
import type { ExceptionRecord } from '@taiseizu/core'
import { ChevronDown, ChevronRight, ShieldAlert, ShieldCheck } from 'lucide-react'
import { type ReactNode, memo, useId } from 'react'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { severityName } from './severity-name'
import { faultOf } from './standing'

export interface LineActions {
  readonly open: (finding: Finding) => void
  readonly choose: (finding: Finding, isIn: boolean) => void
  readonly focused: (id: string, index: number) => void
}

interface FindingRowProperties {
  readonly finding: Finding
  readonly exceptions: readonly ExceptionRecord[]
  readonly isOpen: boolean
  /** Whether the keyboard stands here. */
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly id: string
  readonly index: number
  readonly actions: LineActions
  /** What is told below it where it is opened; without, it is told elsewhere. */
  readonly details?: ReactNode
}

/** One finding: a sentence; opened, its proof, its source and the ways to mend it. */
export const FindingRow = memo(function FindingRow(properties: FindingRowProperties) {
  const { finding, exceptions, isOpen, isActive, isChosen, actions, index, details } = properties
  const t = useMessages()
  const language = useLanguage()
  const { platform } = useEditor()
  const id = useId()
  const onFocus = () => actions.focused(properties.id, index)
  const message = messageOf(finding, language)
  const fault = finding.exception === null && exceptions[0] ? faultOf(exceptions[0], platform.today()) : null
  const Arrow = details !== undefined && isOpen ? ChevronDown : ChevronRight
  return (
    <article
      className="finding"
      data-severity={finding.severity}
      data-open={isOpen || undefined}
      data-subject-type="finding"
      data-subject-id={finding.key}
      data-chosen={isChosen || undefined}
    >
      <div className="finding-line">
        <label className="finding-choose">
          <input
            type="checkbox"
            checked={isChosen}
            tabIndex={isActive ? 0 : -1}
            aria-label={t('findings.choose', { finding: `${finding.rule.id} ${message}` })}
            onChange={() => actions.choose(finding, !isChosen)}
            onFocus={onFocus}
          />
        </label>
        {/* A plain button: lines come and go with every step of scrolling. */}
        <button
          type="button"
          className="finding-head"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          {...(isOpen && details !== undefined ? { 'aria-controls': id } : {})}
          onFocus={onFocus}
          onClick={() => actions.open(finding)}
        >
          <SeveritySign severity={finding.severity} size={16} />
          <span className="visually-hidden">{t(severityName[finding.severity])}</span>
          <span className="finding-rule">{finding.rule.id}</span>
          <span className="finding-message">{message}</span>
          {finding.exception !== null && (
            <span className="finding-accepted">
              <ShieldCheck aria-hidden size={14} />
              {t('findings.accepted')}
            </span>
          )}
          {fault !== null && (
            <span className="finding-fault">
              <ShieldAlert aria-hidden size={14} />
              {t(...fault)}
            </span>
          )}
          <Arrow aria-hidden size={16} />
        </button>
      </div>
      {isOpen && details !== undefined && (
        <div className="finding-details" id={id}>
          {details}
        </div>
      )}
    </article>
  )
})
