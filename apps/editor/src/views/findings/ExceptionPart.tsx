import { type ExceptionRecord, textIn } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { Button } from 'react-aria-components'
import { withdrawExceptions } from '../../commands/accept-findings'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { useAcceptance } from './acceptance'
import { exceptionIn, faultOf } from './standing'

/** The exception of a finding, if any, and what can be done about it; else the way to accept it. */
export function ExceptionPart({
  finding,
  exceptions,
}: {
  readonly finding: Finding
  readonly exceptions: readonly ExceptionRecord[]
}) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const accept = useAcceptance()
  const itself = exceptionIn(finding)
  const exception = finding.exception ?? itself ?? exceptions[0]
  if (exception === undefined)
    return (
      <Button className="button button-small" onPress={() => accept([finding])}>
        <ShieldCheck aria-hidden size={15} />
        {t('findings.accept')}
      </Button>
    )
  const fault = faultOf(exception, editor.platform.today())
  const facts = [
    textIn(exception.reason, language),
    exception.approvedBy === undefined
      ? null
      : t('findings.acceptedBy', { by: textIn(exception.approvedBy, language) }),
    exception.until === undefined ? null : t('findings.acceptedUntil', { until: exception.until }),
  ]
  return (
    <div className="exception" data-holds={finding.exception !== null || undefined}>
      <p className="exception-head">
        {finding.exception === null ? <ShieldAlert aria-hidden size={15} /> : <ShieldCheck aria-hidden size={15} />}
        {finding.exception !== null
          ? t('findings.accepted')
          : t(itself === undefined ? 'findings.exception.notHolding' : 'findings.exception.notAcceptable')}
      </p>
      {fault !== null && <p className="exception-fault">{t(...fault)}</p>}
      {facts.map((fact, index) => fact !== null && <p key={index}>{fact}</p>)}
      <div className="exception-actions">
        <Button className="button button-small" onPress={() => accept([{ key: exception.key }], exception)}>
          {t(finding.exception === null ? 'findings.renewException' : 'findings.editException')}
        </Button>
        <Button className="button button-small" onPress={() => withdrawExceptions(editor, [exception])}>
          {t('findings.withdraw')}
        </Button>
      </div>
    </div>
  )
}
