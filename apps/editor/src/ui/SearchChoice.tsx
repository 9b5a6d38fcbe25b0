import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { isComposing } from './composing'
import { searchText } from './search-text'
import './search-choice.css'

/** One of many, with what it is found by. */
export interface Searchable {
  readonly id: string
  readonly label: string
  /** What the typed text is looked for in, as {@link searchText} gives it. */
  readonly search: string
}

interface SearchChoiceProperties {
  readonly id: string
  /** The one that is chosen now; where none is, no option has this id. */
  readonly value: string
  /** What the field says while nobody searches. */
  readonly text: string
  /** All that can be chosen; asked for when the list is opened. */
  readonly options: () => readonly Searchable[]
  /** A second line, asked for what is on the screen. */
  readonly detailOf?: (id: string) => string | undefined
  readonly onChoose: (id: string) => void
  readonly words: { readonly none: string; readonly list: string }
}

/** One of thousands: typed text narrows the list, of which only what is on the screen is drawn. Escape leaves all as it was. */
export function SearchChoice({ id, value, text, options, detailOf, onChoose, words }: SearchChoiceProperties) {
  const [search, setSearch] = useState<{
    readonly typed: string
    readonly all: readonly Searchable[]
    readonly at: number
  } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const found = search === null ? [] : fitting(search.all, search.typed)
  const active = search === null ? undefined : found[search.at]

  const open = () => {
    const all = options()
    setSearch({
      typed: '',
      all,
      at: Math.max(
        0,
        all.findIndex((one) => one.id === value),
      ),
    })
  }
  const close = () => setSearch(null)
  const choose = (one: Searchable | undefined) => {
    close()
    if (one !== undefined && one.id !== value) onChoose(one.id)
  }
  const move = (by: number) =>
    search === null ? open() : setSearch({ ...search, at: Math.max(0, Math.min(found.length - 1, search.at + by)) })

  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const step = steps[event.key]
    if (step !== undefined) move(step)
    else if (event.key === 'Enter' && search !== null) choose(active)
    else if (event.key === 'Escape' && search !== null) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <input
        ref={field}
        id={id}
        className="search-choice"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={search !== null}
        aria-autocomplete="list"
        aria-controls={search === null ? undefined : list}
        aria-activedescendant={active === undefined ? undefined : optionId(list, active)}
        value={search?.typed ?? text}
        placeholder={text}
        onClick={() => search === null && open()}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={close}
        onKeyDown={press}
        onChange={(event) => {
          const typed = event.currentTarget.value
          // What was typed over the name that stood there searches anew.
          setSearch({ typed, all: search?.all ?? options(), at: 0 })
        }}
      />
      <Popover
        className="search-choice-list"
        triggerRef={field}
        isNonModal
        isOpen={search !== null}
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom start"
        offset={3}
      >
        {search !== null && (
          <Options
            id={list}
            label={words.list}
            none={words.none}
            options={found}
            at={search.at}
            chosen={value}
            detailOf={detailOf}
            onChoose={choose}
          />
        )}
      </Popover>
    </>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

const optionId = (list: string, { id }: Searchable): string => `${list}-${id}`

/** What begins with the typed text before what only has it somewhere, each as they stood. */
function fitting(all: readonly Searchable[], typed: string): readonly Searchable[] {
  const sought = searchText(typed)
  if (sought === '') return all
  const first: Searchable[] = []
  const later: Searchable[] = []
  for (const one of all) {
    const at = one.search.indexOf(sought)
    if (at === 0) first.push(one)
    else if (at > 0) later.push(one)
  }
  return [...first, ...later]
}

function Options({
  id,
  label,
  none,
  options,
  at,
  chosen,
  detailOf,
  onChoose,
}: {
  readonly id: string
  readonly label: string
  readonly none: string
  readonly options: readonly Searchable[]
  readonly at: number
  readonly chosen: string
  readonly detailOf: ((id: string) => string | undefined) | undefined
  readonly onChoose: (option: Searchable) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useVirtualizer({
    count: options.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (detailOf === undefined ? 30 : 46),
    overscan: 6,
    initialOffset: () => Math.max(0, at - 2) * (detailOf === undefined ? 30 : 46),
  })
  const { scrollToIndex } = rows
  useEffect(() => scrollToIndex(at), [scrollToIndex, at])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- nothing is done here but to leave the focus where it is
    <div
      ref={frame}
      className="search-choice-frame"
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select draws all of its options */}
      <div id={id} role="listbox" aria-label={label} style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const option = options[row.index]
          if (option === undefined) return null
          const detail = detailOf?.(option.id)
          return (
            // Keys go to the field, which names the active option.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={option.id}
              id={optionId(id, option)}
              ref={rows.measureElement}
              data-index={row.index}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option stands in a select
              role="option"
              aria-selected={option.id === chosen}
              aria-setsize={options.length}
              aria-posinset={row.index + 1}
              className="search-choice-option"
              data-active={row.index === at || undefined}
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={() => onChoose(option)}
            >
              {option.label}
              {detail !== undefined && detail !== '' && <small>{detail}</small>}
            </div>
          )
        })}
      </div>
      {options.length === 0 && <p className="search-choice-none">{none}</p>}
    </div>
  )
}
