import type { Severity } from '@taiseizu/catalogue'
import { type Finding, rules } from '@taiseizu/rules'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useEditorState, useMessages, useReport } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { FindingRow } from './FindingRow'
import './findings.css'

const severities: readonly Severity[] = ['error', 'warning', 'advice']

/** Everything that the rules found in the variant on the screen, the most severe first. */
export function FindingsPanel() {
  const t = useMessages()
  const { findings, summary } = useReport()
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set())
  const [selectedOnly, setSelectedOnly] = useState(false)
  const selection = useEditorState((state) => state.selection)
  const looked = useEditorState((state) => state.finding)
  const shown = findings.filter(
    (finding) =>
      !hidden.has(finding.severity) &&
      (!selectedOnly ||
        selection === null ||
        finding.key === looked ||
        finding.found.subjects.some(({ type, id }) => type === selection.type && id === selection.id)),
  )
  return (
    <div className="findings">
      <div className="findings-bar">
        <h2>{t('findings.title')}</h2>
        <span className="findings-count" aria-live="polite">
          {t('findings.count', { count: shown.length })}
        </span>
        <div className="switch findings-filter">
          {severities.map((severity) => (
            <ToggleButton
              key={severity}
              isSelected={!hidden.has(severity)}
              onChange={(isShown) => setHidden(isShown ? without(hidden, severity) : new Set([...hidden, severity]))}
            >
              <SeveritySign severity={severity} />
              {t(`shell.${severity}`)} {summary[severity]}
            </ToggleButton>
          ))}
        </div>
        <div className="switch">
          <ToggleButton
            isSelected={selectedOnly}
            isDisabled={selection === null && !selectedOnly}
            onChange={setSelectedOnly}
          >
            {t('findings.filterSelected')}
          </ToggleButton>
        </div>
      </div>
      {findings.length > 0 && shown.length === 0 && <p className="findings-none">{t('findings.noneShown')}</p>}
      {findings.length === 0 ? (
        <div className="findings-none">
          <p>{t('findings.none')}</p>
          <p>{t('findings.noneLead', { rules: rules.length, duties: summary.duties })}</p>
        </div>
      ) : (
        <FindingsList findings={shown} />
      )}
    </div>
  )
}

const without = (set: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> =>
  new Set([...set].filter((one) => one !== severity))

/** Only the rows that can be seen are drawn: a large organisation has thousands. */
function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const looked = useEditorState((state) => state.finding)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    getItemKey: (index) => findings[index]?.key ?? index,
    overscan: 8,
  })
  const place = findings.findIndex(({ key }) => key === looked)
  // What is opened, here or elsewhere, comes to the top: its proof is longer than its sentence.
  useEffect(() => {
    if (place >= 0) virtualizer.scrollToIndex(place, { align: 'start' })
  }, [place, looked, virtualizer])
  return (
    <div className="findings-list" ref={scroller} tabIndex={-1}>
      <ul aria-label={t('findings.title')} style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const finding = findings[index]
          if (finding === undefined) return null
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="findings-item"
              style={{ transform: `translateY(${start}px)` }}
            >
              <FindingRow finding={finding} isOpen={finding.key === looked} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
