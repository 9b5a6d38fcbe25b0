import { textIn } from '@taiseizu/core'
import { Flag, History } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { NotedList } from './NotedList'
import type { Difference, Entry } from './came-and-went'
import { recorderOf } from './use-came-and-went'

/** Which findings each edit brought and took, the last first; and since a point that the user sets. */
export function FindingsHistory() {
  const t = useMessages()
  const { store } = useEditor()
  const report = useReport()
  const recorder = recorderOf(store)
  const { entries, baseline } = useStore(recorder.store)
  const setBaseline = () => recorder.setBaseline(store.getState(), report)
  return (
    <div className="history">
      <div className="history-tools">
        <Button className="button button-small" onPress={setBaseline}>
          <Flag aria-hidden size={14} />
          {t(baseline === null ? 'findings.history.since' : 'findings.history.sinceAgain')}
        </Button>
        {baseline !== null && (
          <Button className="link" onPress={() => recorder.setBaseline(store.getState(), null)}>
            {t('findings.history.sinceEnd')}
          </Button>
        )}
      </div>
      {baseline !== null && <Since />}
      {entries.length === 0 ? (
        <p className="history-none">
          <History aria-hidden size={18} />
          {t('findings.history.none')}
        </p>
      ) : (
        <ol className="history-list" reversed>
          {entries.map((entry) => (
            <li key={entry.number}>
              <Step entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Since() {
  const t = useMessages()
  const language = useLanguage()
  const { store } = useEditor()
  const report = useReport()
  const variants = useEditorState((state) => state.workspace?.variants)
  const recorder = recorderOf(store)
  const { baseline } = useStore(recorder.store)
  if (baseline === null) return null
  const id = recorder.baselineVariant(store.getState())
  const isHere = id === report.design.variant.id
  const variant = variants?.find((one) => one.id === id)
  const title =
    baseline.after === null
      ? t('findings.history.sinceStart')
      : t('findings.history.sinceTitle', { step: baseline.after[language] })
  return (
    <section className="history-since" aria-label={title}>
      {isHere ? (
        <Told title={title} difference={recorder.since(report)} isOpen />
      ) : (
        <p>
          {t('findings.history.sinceElsewhere', {
            variant: textIn((variant ?? baseline.variant).name, language),
          })}
        </p>
      )}
    </section>
  )
}

function Step({ entry }: { readonly entry: Entry }) {
  const t = useMessages()
  const language = useLanguage()
  const step = entry.label?.[language] ?? ''
  const name =
    entry.how === 'edit'
      ? entry.steps > 1
        ? t('findings.history.steps', { step, count: entry.steps })
        : step
      : t(entry.how === 'undo' ? 'findings.history.undo' : 'findings.history.redo', { step })
  return <Told title={name} difference={entry} />
}

/** A line with how many went and came; opened, which. */
function Told({
  title,
  difference: { came, went, cameCount, wentCount },
  isOpen = false,
}: {
  readonly title: string
  readonly difference: Difference
  readonly isOpen?: boolean
}) {
  const t = useMessages()
  const tallies = (
    <span className="history-tallies">
      {wentCount + cameCount === 0 && <span className="finding-hint">{t('findings.history.same')}</span>}
      {wentCount > 0 && (
        <span className="tally tally-good" title={t('findings.history.went', { count: wentCount })}>
          −{wentCount}
        </span>
      )}
      {cameCount > 0 && (
        <span className="tally tally-bad" title={t('findings.history.came', { count: cameCount })}>
          +{cameCount}
        </span>
      )}
    </span>
  )
  if (wentCount + cameCount === 0)
    return (
      <p className="history-step">
        <span>{title}</span>
        {tallies}
      </p>
    )
  return (
    <details open={isOpen}>
      <summary className="history-step">
        <span>{title}</span>
        {tallies}
      </summary>
      {wentCount > 0 && (
        <>
          <h4>{t('findings.history.wentList')}</h4>
          <NotedList noted={went} count={wentCount} direction="went" />
        </>
      )}
      {cameCount > 0 && (
        <>
          <h4>{t('findings.history.cameList')}</h4>
          <NotedList noted={came} count={cameCount} direction="came" />
        </>
      )}
    </details>
  )
}
