import type { ExceptionRecord } from '@taiseizu/core'
import { type Finding, referenceTo } from '@taiseizu/rules'
import { type Range, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { useEditorState, useMessages } from '../../state/context'
import { FindingDetails } from './FindingDetails'
import { type LineActions, FindingRow } from './FindingRow'
import { GroupRow } from './GroupRow'
import { useAcceptance } from './acceptance'
import { moveFor } from './keyboard'
import { type Place, toggled, useListState } from './list-state'
import type { Row } from './rows'
import { exceptionIn } from './standing'

const none: readonly ExceptionRecord[] = []

/** The head of a group stays in sight while what is in the group is read; what is scrolled to comes below it. */
const headHeight = 35
const headAbove = (heads: readonly number[], index: number): number | undefined => heads.findLast((at) => at <= index)

/** Only the lines that can be seen are drawn, and only theirs are words made for: a large organisation has thousands. */
export const FindingsList = memo(function FindingsList({
  rows,
  place,
  detailsInside,
  exceptions,
}: {
  readonly rows: readonly Row[]
  readonly place: Place
  /** Whether what is opened tells its details in the list. */
  readonly detailsInside: boolean
  readonly exceptions: ReadonlyMap<string, readonly ExceptionRecord[]>
}) {
  const t = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const looked = useEditorState((state) => state.finding)
  const lookAt = useEditorState((state) => state.lookAt)
  const accept = useAcceptance()
  const [{ chosen, closed, grouping }, set] = useListState()
  const [active, setActive] = useState<string | null>(null)
  const [lastIndex, setLastIndex] = useState(0)
  const hasFocus = useRef(false)
  const wanted = useRef<{ readonly index: number; readonly part: string } | null>(null)
  const grouped = grouping[place]
  const heads = useMemo(() => rows.flatMap(({ type }, index) => (type === 'group' ? [index] : [])), [rows])
  const withHead = (range: Range) => {
    const head = headAbove(heads, range.startIndex)
    const indexes = defaultRangeExtractor(range)
    return head === undefined || indexes.includes(head) ? indexes : [head, ...indexes]
  }
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: withHead,
    scrollPaddingStart: heads.length === 0 ? 0 : headHeight,
  })
  const stuck = headAbove(heads, virtualizer.range?.startIndex ?? 0)
  const at = rows.findIndex(({ id }) => id === looked)
  // What is opened, here or elsewhere, comes to the top: its proof is longer than its sentence.
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: detailsInside ? 'start' : 'auto' })
  }, [at, looked, virtualizer, detailsInside])
  // A line that was not drawn yet takes the focus once it is; one that goes with the focus (it was mended) hands it to the one in its place.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body && rows.length > 0)
      wanted.current ??= { index: Math.min(lastIndex, rows.length - 1), part: ':is(.finding-head, .group-toggle)' }
    takeWanted()
  })
  const takeWanted = () => {
    if (wanted.current === null) return
    const { index, part } = wanted.current
    const line = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${part}`)
    if (line === null || line === undefined) return
    line.focus({ preventScroll: true })
    wanted.current = null
  }

  const known = rows.findIndex(({ id }) => id === active)
  const place0 = known >= 0 ? known : Math.min(lastIndex, rows.length - 1)
  const activeId = rows[place0]?.id ?? null
  const focusOn = (index: number, part = ':is(.finding-head, .group-toggle)') => {
    const row = rows[index]
    if (row === undefined) return
    wanted.current = { index, part }
    setActive(row.id)
    setLastIndex(index)
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }
  const open = (finding: Finding, isToggle = true) => {
    const [subject] = finding.found.subjects
    if (isToggle && finding.key === looked) lookAt(null)
    else if (finding.key !== looked) lookAt(finding.key, subject === undefined ? null : referenceTo(subject))
  }
  const fold = (id: string, isClosed: boolean) => set({ closed: toggled(closed, id, isClosed) })
  const choose = (findings: readonly Finding[], isIn: boolean) => {
    const next = new Set(chosen)
    for (const { key } of findings) {
      if (isIn) next.add(key)
      else next.delete(key)
    }
    set({ chosen: next })
  }
  const chosenOf = (findings: readonly Finding[]) => {
    const count = findings.filter(({ key }) => chosen.has(key)).length
    return count === 0 ? 'none' : count === findings.length ? 'all' : 'some'
  }
  const toFix = (finding: Finding) => {
    open(finding, false)
    wanted.current = detailsInside ? { index: place0, part: '.finding-fix' } : null
    if (!detailsInside) setTimeout(() => document.querySelector<HTMLElement>('.findings-detail .finding-fix')?.focus())
    setLastIndex(place0)
    // What was open already is not drawn anew.
    takeWanted()
  }
  const press = (event: KeyboardEvent) => {
    const row = rows[place0]
    const inLine = event.target instanceof Element && event.target.closest('.finding-line, .group-toggle') !== null
    const move = row === undefined || !inLine ? null : moveFor(event)
    if (row === undefined || move === null) return
    event.preventDefault()
    if (typeof move === 'object') {
      const page = Math.max(1, virtualizer.getVirtualItems().length - 10)
      const step = move.by === 'page' ? page * move.sign : move.sign
      focusOn(move.by === 'end' ? (move.sign > 0 ? rows.length - 1 : 0) : clamp(place0 + step, rows.length))
    } else if (row.type === 'group') {
      if (move === 'fold' || move === 'unfold') fold(row.id, move === 'fold')
      if (move === 'choose') choose(row.group.findings, chosenOf(row.group.findings) !== 'all')
    } else {
      const { finding } = row
      if (move === 'fold' && row.group !== null) focusOn(rows.findIndex(({ id }) => id === row.group))
      if (move === 'unfold') open(finding, false)
      if (move === 'choose') choose([finding], !chosen.has(finding.key))
      if (move === 'fix') toFix(finding)
      if (move === 'accept' && exceptionIn(finding) === undefined) {
        const own = exceptions.get(finding.key)?.[0]
        accept([finding], finding.exception ?? own)
      }
    }
  }
  const focused = (id: string, index: number) => {
    setActive(id)
    setLastIndex(index)
  }
  const actions = useLatestActions({ open, focused, choose: (finding, isIn) => choose([finding], isIn) })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the lines inside, which are buttons
    <div
      className="findings-list"
      ref={scroller}
      tabIndex={-1}
      onKeyDown={press}
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      <p className="visually-hidden" id="findings-keys">
        {t('findings.keys')}
      </p>
      <ul
        aria-label={t('findings.title')}
        aria-describedby="findings-keys"
        style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="findings-item"
              data-stuck={index === stuck || undefined}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={index === stuck ? {} : { transform: `translateY(${start}px)` }}
            >
              {row.type === 'group' && grouped !== 'none' ? (
                <GroupRow
                  group={row.group}
                  grouping={grouped}
                  isOpen={row.isOpen}
                  chosen={chosenOf(row.group.findings)}
                  onToggle={() => fold(row.id, row.isOpen)}
                  onChoose={() => choose(row.group.findings, chosenOf(row.group.findings) !== 'all')}
                  isActive={row.id === activeId}
                  onFocus={() => focused(row.id, index)}
                />
              ) : (
                row.type === 'finding' && (
                  <FindingRow
                    finding={row.finding}
                    exceptions={exceptions.get(row.id) ?? none}
                    isOpen={row.id === looked}
                    isChosen={chosen.has(row.id)}
                    isActive={row.id === activeId}
                    id={row.id}
                    index={index}
                    actions={actions}
                    {...(detailsInside
                      ? {
                          details: row.id === looked && (
                            <FindingDetails
                              finding={row.finding}
                              exceptions={exceptions.get(row.id) ?? none}
                              onMended={() => focusOn(Math.min(index, rows.length - 2))}
                            />
                          ),
                        }
                      : {})}
                  />
                )
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
})

/** The same object for ever: a line is drawn again when it says something else, and not with every line that is opened. */
function useLatestActions(actions: LineActions): LineActions {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  return useMemo(
    () => ({
      open: (finding) => latest.current.open(finding),
      choose: (finding, isIn) => latest.current.choose(finding, isIn),
      focused: (id, index) => latest.current.focused(id, index),
    }),
    [],
  )
}

const clamp = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1))
