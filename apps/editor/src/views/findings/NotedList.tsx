import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { ShieldCheck } from 'lucide-react'
import type { Noted } from './came-and-went'
import { severityName } from './severity-name'

const few = 6

/** Findings that came or went, a sentence each; of many the first, the others on demand. */
export function NotedList({
  noted,
  count,
  direction,
}: {
  readonly noted: readonly Noted[]
  readonly count: number
  readonly direction: 'came' | 'went'
}) {
  const t = useMessages()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const shown = all ? noted : noted.slice(0, few)
  return (
    <>
      <ul className="noted" data-direction={direction}>
        {shown.map(({ key, rule, severity, says, accepted }) => (
          <li key={key}>
            <span className="noted-sign" aria-hidden>
              {direction === 'came' ? '+' : '−'}
            </span>
            <SeveritySign severity={severity} size={13} />
            <span className="visually-hidden">{t(severityName[severity])}</span>
            <span>
              <span className="finding-rule">{rule}</span> {says[language]}
              {accepted && (
                <span className="finding-accepted">
                  <ShieldCheck aria-hidden size={13} />
                  {t(direction === 'went' ? 'findings.history.nowAccepted' : 'findings.history.wasAccepted')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!all && noted.length > few && (
        <Button className="link" onPress={() => setAll(true)}>
          {t('findings.more', { count: count - few })}
        </Button>
      )}
      {all && count > noted.length && (
        <p className="finding-hint">{t('findings.more', { count: count - noted.length })}</p>
      )}
    </>
  )
}
