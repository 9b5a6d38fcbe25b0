import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { canRun } from '../../commands/command'
import { useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import { designOfState, reportOfState } from '../../state/derived'
import { isComposing } from '../../ui/composing'
import { shortcutText } from '../shortcut-text'
import { ResultList } from './ResultList'
import type { EntryGroup } from './entries'
import { goTo } from './go'
import { type Sought, prepare, resultsOf } from './results'
import { type Row, rowsOf } from './rows'
import '../../messages/search'

type Choosable = Exclude<Row, { readonly row: 'head' }>

const help = [
  { keys: ['arrowup', 'arrowdown'], label: 'search.keysChoose' },
  { keys: ['enter'], label: 'search.keysGo' },
  { keys: ['escape'], label: 'search.keysClose' },
  { keys: ['>'], label: 'search.keysCommands' },
] as const

const opened: ReadonlySet<EntryGroup> = new Set()

/** A field, and below it what fits: the focus stays in the field, keys move through the results. */
export function SearchBox({
  begin,
  typed,
  isEntered,
  recent,
  onGone,
}: {
  readonly begin: string
  /** What was typed while all this was still being loaded. */
  readonly typed: () => string | null
  /** Whether Enter was pressed then. */
  readonly isEntered: () => boolean
  readonly recent: readonly string[]
  readonly onGone: (key: string) => void
}) {
  const t = useMessages()
  const editor = useEditor()
  const language = useLanguage()
  const { platform } = editor
  const design = useEditorState(designOfState)
  const report = useEditorState((state) => reportOfState(state, platform.today()))
  const variants = useEditorState((state) => state.workspace?.variants)
  const [query, setQuery] = useState(() => typed() ?? begin)
  const [active, setActive] = useState(0)
  const [shownWhole, setShownWhole] = useState(opened)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)

  const sought = useMemo((): Sought => {
    const open = design === null || report === null || variants === undefined ? null : { design, report, variants }
    return { language, open }
  }, [design, report, variants, language])
  const found = useMemo(
    () => resultsOf(query, sought, recent, (command) => canRun(command, editor)),
    [query, sought, recent, editor],
  )
  // The field is there first; the index is ready when the first key is pressed.
  useEffect(() => {
    const timer = setTimeout(() => prepare(sought), 30)
    return () => clearTimeout(timer)
  }, [sought])
  const isOffer = query.trim() === '' || query.trim() === '>'
  const rows = useMemo(() => rowsOf(found, shownWhole, isOffer), [found, shownWhole, isOffer])
  const choosable = useMemo(() => rows.filter((row): row is Choosable => row.row !== 'head'), [rows])
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0)
  const at = Math.min(active, choosable.length - 1)

  // Who searches types at once.
  useEffect(() => {
    const length = field.current?.value.length ?? 0
    field.current?.focus()
    field.current?.setSelectionRange(length, length)
  }, [])

  const choose = (row: Choosable | undefined) => {
    if (row?.row === 'more') {
      setShownWhole(new Set([...shownWhole, row.group]))
      field.current?.focus()
    } else if (row !== undefined && goTo(editor, row.entry.goal) && row.entry.goal.to === 'subject') {
      onGone(row.entry.key)
    }
  }

  // Whoever was quicker than the search gets what he would have got.
  const begun = useRef(() => {
    if (isEntered()) choose(choosable[0])
  })
  useEffect(() => begun.current(), [])

  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const last = choosable.length - 1
    const next: Readonly<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + 10),
      PageUp: Math.max(0, at - 10),
    }
    const to = next[event.key]
    if (to !== undefined) setActive(to)
    else if (event.key === 'Enter') choose(choosable[at])
    else return
    event.preventDefault()
  }

  return (
    <div className="palette-box">
      <div className="palette-field">
        <Search aria-hidden size={18} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t(begin === '' ? 'search.placeholder' : 'search.commandsHint')}
          aria-expanded={choosable.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(at >= 0 ? { 'aria-activedescendant': `${list}-${at}` } : {})}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('palette.searchHint')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
            setShownWhole(opened)
          }}
          onKeyDown={press}
        />
        <output className="palette-count">{!isOffer && t('search.count', { count })}</output>
      </div>
      <ResultList
        id={list}
        rows={rows}
        size={choosable.length}
        active={at}
        query={query}
        onPoint={setActive}
        onChoose={(place) => choose(choosable[place])}
      />
      <ul className="palette-help">
        {help.map(({ keys, label }) => (
          <li key={label}>
            {keys.map((key) => (
              <kbd key={key}>{shortcutText(key)}</kbd>
            ))}
            {t(label)}
          </li>
        ))}
      </ul>
    </div>
  )
}
