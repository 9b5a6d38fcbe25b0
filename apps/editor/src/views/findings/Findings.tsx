import { citation } from '@taiseizu/catalogue'
import type { ExceptionRecord } from '@taiseizu/core'
import { type Finding, type SubjectReference, rules } from '@taiseizu/rules'
import { MousePointerClick } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { useEditor, useEditorState, useChecking, useLanguage, useMessages, useReport } from '../../state/context'
import { ChosenBar } from './ChosenBar'
import { ExceptionDialog } from './ExceptionDialog'
import { FindingDetails } from './FindingDetails'
import { FindingsBar } from './FindingsBar'
import { FindingsHistory } from './FindingsHistory'
import { FindingsList } from './FindingsList'
import { type Accept, AcceptProvider } from './acceptance'
import { type Place, useListState } from './list-state'
import { listed, rowsOf } from './rows'
import { exceptionsByKey } from './standing'
import { recorderOf } from './use-came-and-went'
import './findings.css'
import './dialogs.css'

const nothing: readonly SubjectReference[] = []

/** What is selected, and what besides. */
function useSelected(): readonly SubjectReference[] {
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  return useMemo(() => (selection === null ? nothing : [selection, ...others]), [selection, others])
}

/** Everything that the rules found in the variant on the screen: grouped, filtered, mended, accepted; and what came and went. */
export function Findings({ place, isWide }: { readonly place: Place; readonly isWide: boolean }) {
  const language = useLanguage()
  const { store } = useEditor()
  // An edit is seen in the picture first.
  const findings = useDeferredValue(useReport().findings)
  const [state, set] = useListState()
  const looked = useEditorState((state) => state.finding)
  const recorded = useEditorState((state) => state.workspace?.exceptions)
  const variantId = useEditorState((state) => state.variantId)
  const selected = useSelected()
  const changes = useDeferredValue(useStore(recorderOf(store).store).entries.length)
  const [asked, setAsked] = useState<Parameters<typeof ExceptionDialog>[0]['asked']>(null)
  const accept: Accept = useMemo(() => (findings, exception) => setAsked({ findings, exception }), [])

  const { hidden, standing, rule, selectedOnly, closed, chosen } = state
  const text = useDeferredValue(state.text)
  const about = selectedOnly ? selected : nothing
  const fitting = useMemo(
    () => listed(findings, { hidden, standing, rule, text, about }, language, null),
    [findings, hidden, standing, rule, text, about, language],
  )
  // What is looked at is mostly among them: then the list stays as it is.
  const isAmong = useMemo(() => looked === null || fitting.shown.some(({ key }) => key === looked), [fitting, looked])
  const list = useMemo(
    () => (isAmong ? fitting : listed(findings, { hidden, standing, rule, text, about }, language, looked)),
    [isAmong, fitting, findings, hidden, standing, rule, text, about, language, looked],
  )
  const grouping = state.grouping[place]
  const rows = useMemo(() => rowsOf(list.shown, grouping, closed), [list, grouping, closed])
  // What was accepted is listed no more, and the button with it that opened the form: one goes on in the list. It follows the picture.
  const goesOnAfter = useRef<typeof list>(undefined)
  useEffect(() => {
    if (goesOnAfter.current === undefined || goesOnAfter.current === list) return
    goesOnAfter.current = undefined
    requestAnimationFrame(focusList)
  }, [list])
  const exceptions = useMemo(() => exceptionsByKey(recorded, variantId), [recorded, variantId])
  const together = useMemo(
    () => (chosen.size === 0 ? [] : findings.filter(({ key }) => chosen.has(key))),
    [findings, chosen],
  )
  const opened = isWide ? findings.find(({ key }) => key === looked) : undefined
  return (
    <AcceptProvider value={accept}>
      <div className="findings" data-place={place} data-grouping={grouping}>
        <FindingsBar place={place} findings={findings} listed={list} changes={changes} />
        {state.mode === 'history' ? (
          <FindingsHistory />
        ) : (
          <>
            {together.length > 0 && (
              <ChosenBar
                chosen={together}
                onChooseAll={() => set({ chosen: new Set(list.shown.map(({ key }) => key)) })}
                onChooseNone={() => set({ chosen: new Set() })}
              />
            )}
            <Unchecked />
            {list.shown.length === 0 ? (
              <Nothing />
            ) : (
              <div className="findings-body" data-wide={isWide || undefined}>
                <FindingsList rows={rows} place={place} detailsInside={!isWide} exceptions={exceptions} />
                {isWide && <Detail finding={opened} exceptions={exceptions} />}
              </div>
            )}
          </>
        )}
      </div>
      <ExceptionDialog
        asked={asked}
        onClose={() => {
          setAsked(null)
          goesOnAfter.current = list
        }}
      />
    </AcceptProvider>
  )
}

/** Unless somebody is elsewhere by now. */
function focusList(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.findings-list')?.focus()
}

/** While the check is being made: how far it has come, above what has been found so far. */
function Unchecked() {
  const t = useMessages()
  const percent = useChecking()
  if (percent === null) return null
  return (
    <p className="findings-checking">
      {t('findings.checking', { percent })} <progress aria-label={t('shell.checking')} max={100} value={percent} />
    </p>
  )
}

const noExceptions: readonly ExceptionRecord[] = []

/** What is opened, beside the list. */
function Detail({
  finding,
  exceptions,
}: {
  readonly finding: Finding | undefined
  readonly exceptions: ReadonlyMap<string, readonly ExceptionRecord[]>
}) {
  const t = useMessages()
  const language = useLanguage()
  if (finding === undefined)
    return (
      <div className="findings-detail findings-pick">
        <MousePointerClick aria-hidden size={22} />
        <p>{t('findings.pick')}</p>
      </div>
    )
  return (
    <section className="findings-detail finding-details" aria-label={finding.rule.title[language]}>
      <h2>
        <span className="finding-rule">{finding.rule.id}</span> {finding.rule.title[language]}
      </h2>
      <FindingDetails
        key={finding.key}
        finding={finding}
        exceptions={exceptions.get(finding.key) ?? noExceptions}
        onMended={() => document.querySelector<HTMLElement>('.findings-view-list, .findings-list')?.focus()}
      />
    </section>
  )
}

/** An empty list: because nothing is wrong, and then what was looked at; or because of what is asked for. */
function Nothing() {
  const t = useMessages()
  const { findings, summary } = useReport()
  const isChecking = useChecking() !== null
  const language = useLanguage()
  const [{ standing, rule: wanted }, set] = useListState()
  const rule = rules.find(({ id }) => id === wanted)
  const settings = useEditorState((state) => state.workspace?.settings?.rules)
  const off = Object.values(settings ?? {}).filter((one) => one === 'off').length
  const accepted = findings.filter(({ exception }) => exception !== null).length
  if (isChecking && findings.length === 0) return null
  const isClean = findings.length === accepted && standing === 'open'
  return (
    <div className="findings-none">
      <p>{t(isClean || findings.length === 0 ? 'findings.none' : 'findings.noneShown')}</p>
      {isClean || findings.length === 0 ? (
        <>
          <p>{t('findings.noneLead', { rules: rules.length - off, duties: summary.duties })}</p>
          {off > 0 && <p>{t('findings.noneOff', { count: off })}</p>}
          {accepted > 0 && (
            <p>
              {t('findings.noneAccepted', { count: accepted })}{' '}
              <Button className="link" onPress={() => set({ standing: 'all' })}>
                {t('findings.showAccepted')}
              </Button>
            </p>
          )}
        </>
      ) : (
        <>
          {rule !== undefined && <p>{rule.why[language]}</p>}
          {rule !== undefined && <p className="finding-source">{citation(rule.source, language)}</p>}
          <Button
            className="button button-small"
            onPress={() => set({ hidden: [], standing: 'open', rule: '', text: '', selectedOnly: false })}
          >
            {t('findings.clearFilter')}
          </Button>
        </>
      )}
    </div>
  )
}
