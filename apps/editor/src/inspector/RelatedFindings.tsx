import { type Finding, type Report, type Subject, messageOf, referenceTo } from '@taiseizu/rules'
import { useDeferredValue } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useChecking, useMessages, useReport } from '../state/context'
import { SeveritySign } from '../ui/SeveritySign'
import { LongList } from './controls/LongList'
import { Part } from './controls/Part'

const indexes = new WeakMap<Report, ReadonlyMap<string, readonly Finding[]>>()

/** The findings of a report by what they are about; worked out once for a report. */
function findingsBySubject(report: Report): ReadonlyMap<string, readonly Finding[]> {
  const known = indexes.get(report)
  if (known !== undefined) return known
  const index = new Map<string, Finding[]>()
  for (const finding of report.findings)
    for (const key of new Set(finding.found.subjects.map(keyOf))) {
      const findings = index.get(key)
      if (findings === undefined) index.set(key, [finding])
      else findings.push(finding)
    }
  indexes.set(report, index)
  return index
}

const keyOf = ({ type, id }: Subject): string => `${type}/${id}`

/** What the rules found about a subject; each leads to the finding. */
export function RelatedFindings({ subject }: { readonly subject: Subject }) {
  const t = useMessages()
  const language = useLanguage()
  const related = findingsBySubject(useReport()).get(keyOf(subject)) ?? []
  const look = useEditorState((state) => state.look)
  const lookAt = useEditorState((state) => state.lookAt)
  // While its finding is open below, the list of them would only push what is to be changed out of sight.
  const looksAtFinding = useDeferredValue(useEditorState((state) => state.finding !== null && state.findingsOpen))
  const isChecking = useChecking() !== null
  if (related.length === 0 && isChecking) return <p className="field-hint">{t('shell.checking')}…</p>
  if (related.length === 0 || looksAtFinding) return null
  return (
    <Part name="findings" title={t('inspector.findings')} count={related.length}>
      <LongList items={related}>
        {(finding) => (
          <li key={finding.key} data-subject-type="finding" data-subject-id={finding.key}>
            <Button
              className="row-link row-finding"
              onPress={() => {
                look({ findingsOpen: true })
                lookAt(finding.key, referenceTo(subject))
              }}
            >
              <SeveritySign severity={finding.severity} />
              <span>{messageOf(finding, language)}</span>
            </Button>
          </li>
        )}
      </LongList>
    </Part>
  )
}
