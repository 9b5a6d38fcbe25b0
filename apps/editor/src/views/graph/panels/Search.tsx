/** Finds a thing by its name in either language, whatever the kana, the width, the case; choosing it leads there. */
import { type Design, textIn } from '@taiseizu/core'
import { Search as Glass } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useLanguage, useMessages } from '../../../state/context'
import { searchText } from '../../../ui/search-text'
import { lookOf, nameOfKind } from '../model/kinds'
import type { Thing, Whole } from '../model/whole'
import { ThingSign } from './Signs'
import { useSaid } from './said'

const most = 30

export function Search({
  whole,
  design,
  onFound,
}: {
  readonly whole: Whole
  /** Another after each edit: what was renamed is found by its new name. */
  readonly design: Design
  readonly onFound: (thing: Thing) => void
}) {
  const t = useMessages()
  const say = useSaid()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const isSought = typed !== ''
  const index = useMemo(
    () =>
      !isSought
        ? []
        : [...whole.things.values()].map((thing) => ({
            thing,
            texts: [searchText(textIn(thing.name, 'ja')), searchText(textIn(thing.name, 'en')), thing.subject.id],
          })),
    // oxlint-disable-next-line react/exhaustive-deps -- names are read of the design as it stands
    [whole, design, isSought],
  )
  const found = useMemo(() => {
    const sought = searchText(typed)
    if (sought === '') return []
    const rank = (texts: readonly string[]) =>
      Math.min(
        ...texts.map((text) => (text === sought ? 0 : text.startsWith(sought) ? 1 : text.includes(sought) ? 2 : 9)),
      )
    return index
      .map(({ thing, texts }) => ({ thing, rank: rank(texts) }))
      .filter((one) => one.rank < 9)
      .toSorted((a, b) => a.rank - b.rank || lookOf(b.thing.kind).rank - lookOf(a.thing.kind).rank)
      .slice(0, most)
      .map(({ thing }) => ({ id: thing.key, thing }))
  }, [index, typed])
  return (
    <ComboBox
      className="graph-search"
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      defaultFilter={() => true}
      allowsEmptyCollection={typed.trim() !== ''}
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        const thing = whole.things.get(String(key))
        if (key === null || thing === undefined) return
        setTyped('')
        onFound(thing)
      }}
    >
      <Label className="visually-hidden">{t('graph.find')}</Label>
      <Glass aria-hidden size={14} />
      <Input placeholder={t('graph.findHint')} />
      <Popover className="graph-found" placement="bottom start">
        <ListBox renderEmptyState={() => <p className="graph-found-none">{t('graph.notFound')}</p>}>
          {({ thing }: { readonly thing: Thing }) => (
            <ListBoxItem id={thing.key} textValue={textIn(thing.name, language)}>
              <ThingSign kind={thing.kind} />
              <Text slot="label">{textIn(thing.name, language)}</Text>
              <Text slot="description">{say(nameOfKind(thing.kind))}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
