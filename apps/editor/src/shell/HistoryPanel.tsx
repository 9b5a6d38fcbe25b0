import { useMemo, useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import type { Step } from '../state/history'
import { Snapshots } from './Snapshots'
import { dayOf, timeOf } from './moments'
import '../messages/history'
import './history.css'

const tabs = ['history', 'snapshots'] as const

export function HistoryPanel({ close }: { readonly close: () => void }) {
  const t = useMessages()
  const [tab, setTab] = useState<(typeof tabs)[number]>('history')
  return (
    <div className="steps-panel">
      <ToggleButtonGroup
        className="switch"
        aria-label={t('safe.undoTo')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[tab]}
        onSelectionChange={([chosen]) => setTab(chosen === 'snapshots' ? 'snapshots' : 'history')}
      >
        {tabs.map((id) => (
          <ToggleButton key={id} id={id}>
            {t(`history.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {tab === 'history' ? <Steps /> : <Snapshots close={close} />}
    </div>
  )
}

interface Row {
  /** So many steps are done there. */
  readonly done: number
  readonly step: Step | null
}

/** The newest first, by day; what was undone stays above, until something else is done. */
function Steps() {
  const t = useMessages()
  const language = useLanguage()
  const { store } = useEditor()
  const past = useEditorState((state) => state.past)
  const future = useEditorState((state) => state.future)
  const days = useMemo(() => byDay([...past, ...future], language), [past, future, language])
  if (past.length + future.length === 0) return <p className="steps-empty">{t('history.noSteps')}</p>
  const go = (done: number) => {
    const { goTo, past: before, future: after, notify } = store.getState()
    const step = [...before, ...after][done - 1]
    goTo(done)
    notify(t('history.wentTo', { step: step?.label[language] ?? t('history.beginning') }))
  }
  return (
    <ListBox
      className="steps-list"
      aria-label={t('history.history')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(past.length)]}
      onSelectionChange={(keys) => keys !== 'all' && [...keys].forEach((key) => go(Number(key)))}
    >
      {days.map(([day, rows]) => (
        <ListBoxSection key={day} id={day}>
          <Header>{day === 'today' ? t('history.today') : day === 'earlier' ? t('history.earlier') : day}</Header>
          {rows.map(({ done, step }) => {
            const label = step?.label[language] ?? t('history.beginning')
            return (
              <ListBoxItem
                key={done}
                id={String(done)}
                textValue={label}
                className={done > past.length ? 'steps-row steps-undone' : 'steps-row'}
              >
                <span className="steps-label">{label}</span>
                {done === past.length && <strong>{t('history.now')}</strong>}
                <time>{step?.at === undefined ? '' : timeOf(step.at, language)}</time>
              </ListBoxItem>
            )
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

/** Rows under the day of their step; what began it all stands with the first step. */
function byDay(steps: readonly Step[], language: 'ja' | 'en'): readonly (readonly [string, readonly Row[]])[] {
  const days = new Map<string, Row[]>()
  const rows: readonly Row[] = [{ done: 0, step: null }, ...steps.map((step, place) => ({ done: place + 1, step }))]
  for (const row of rows.toReversed()) {
    const at = (row.step ?? steps[0])?.at
    const day = at === undefined ? 'earlier' : dayOf(at, language)
    days.set(day, [...(days.get(day) ?? []), row])
  }
  return [...days]
}
