/** The picture as a list: what is selected and all that it is joined to. Arrow keys run through it, Enter or → goes on from there, ← back. */
import { textIn } from '@taiseizu/core'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components'
import { useLanguage, useMessages } from '../../../state/context'
import { type RelationKind, nameOfKind, nameOfRelation, relationKinds } from '../model/kinds'
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import { byWeight } from '../stage/names'
import { RelationSign, ThingSign } from './Signs'
import { useSaid } from './said'

const most = 60

interface NeighboursProperties {
  readonly part: Part
  readonly selected: string | undefined
  readonly onChoose: (thing: Thing) => void
  readonly onPoint: (key: string | null) => void
}

export function Neighbours({ part, selected, onChoose, onPoint }: NeighboursProperties) {
  const t = useMessages()
  const say = useSaid()
  const language = useLanguage()
  const [trail, setTrail] = useState<readonly string[]>([])
  const middle = selected === undefined ? undefined : part.things.get(selected)
  const sections = middle === undefined ? [] : sectionsOf(part, middle)
  const all = middle === undefined ? byWeight(part.things.values()) : []
  // The list that was gone through is another now: who came by keyboard is at its beginning.
  const list = useRef<HTMLDivElement>(null)
  const cameByKey = useRef(false)
  useEffect(() => {
    // The list is filled a moment after it is there; who has gone elsewhere meanwhile is not called back.
    if (selected !== undefined && cameByKey.current)
      requestAnimationFrame(() => {
        const { activeElement, body } = document
        if (activeElement === body || list.current?.contains(activeElement) === true)
          list.current?.querySelector<HTMLElement>('[role=option]')?.focus()
      })
    cameByKey.current = false
  }, [selected])
  const go = (thing: Thing | undefined) => {
    if (thing === undefined) return
    cameByKey.current = list.current?.contains(document.activeElement) ?? false
    if (middle !== undefined) setTrail([...trail.slice(-30), middle.key])
    onChoose(thing)
  }
  const back = () => {
    const last = trail.at(-1)
    const thing = last === undefined ? undefined : part.things.get(last)
    if (thing === undefined) return
    cameByKey.current = list.current?.contains(document.activeElement) ?? false
    setTrail(trail.slice(0, -1))
    onChoose(thing)
  }
  const item = (thing: Thing, id: string) => (
    <ListBoxItem
      key={id}
      id={id}
      textValue={textIn(thing.name, language)}
      onHoverStart={() => onPoint(thing.key)}
      onHoverEnd={() => onPoint(null)}
    >
      <ThingSign kind={thing.kind} />
      <Text slot="label">{textIn(thing.name, language)}</Text>
      <Text slot="description">{say(nameOfKind(thing.kind))}</Text>
    </ListBoxItem>
  )
  const thingOf = (id: string): Thing | undefined => part.things.get(id.slice(id.indexOf(' ') + 1))
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys and the focus are those of the list inside
    <div
      className="graph-neighbours"
      ref={list}
      // The list's own keys run up and down; these run along relations.
      onKeyDown={(event) => {
        const id = document.activeElement?.getAttribute('data-key')
        if (event.key === 'ArrowRight' && id) go(thingOf(id))
        else if (event.key === 'ArrowLeft') back()
        else return
        event.preventDefault()
      }}
      onFocus={({ target }) => {
        const id = target.getAttribute('data-key')
        if (id !== null) onPoint(thingOf(id)?.key ?? null)
      }}
      onBlur={() => onPoint(null)}
    >
      {middle === undefined ? (
        <p>{t('graph.noneChosen')}</p>
      ) : (
        <div className="graph-neighbours-head">
          {trail.length > 0 && (
            <Button className="button button-icon" aria-label={t('graph.listBack')} onPress={back}>
              <ArrowLeft aria-hidden size={15} />
            </Button>
          )}
          <ThingSign kind={middle.kind} />
          <strong>{textIn(middle.name, language)}</strong>
          <span>{say(nameOfKind(middle.kind))}</span>
        </div>
      )}
      {middle !== undefined && sections.length === 0 && <p>{t('graph.isolated')}</p>}
      {(middle === undefined || sections.length > 0) && (
        <ListBox key={selected ?? ''} aria-label={t('graph.list')} onAction={(id) => go(thingOf(String(id)))}>
          {middle === undefined ? (
            <ListBoxSection id="all">
              <Header>{t('graph.listStart')}</Header>
              {all.slice(0, most).map((thing) => item(thing, `all ${thing.key}`))}
            </ListBoxSection>
          ) : (
            sections.map(({ kind, things }) => (
              <ListBoxSection key={kind} id={kind}>
                <Header>
                  <RelationSign kind={kind} />
                  {say(nameOfRelation(kind))}
                </Header>
                {things.slice(0, most).map((thing) => item(thing, `${kind} ${thing.key}`))}
              </ListBoxSection>
            ))
          )}
        </ListBox>
      )}
      {all.length > most && <p>{t('graph.listMore', { count: all.length - most })}</p>}
    </div>
  )
}

function sectionsOf(part: Part, middle: Thing): readonly { kind: RelationKind; things: readonly Thing[] }[] {
  const byKind = new Map<RelationKind, Set<string>>()
  for (const { kind, from, to } of part.at(middle.key)) {
    const keys = byKind.get(kind) ?? new Set<string>()
    byKind.set(kind, keys)
    keys.add(from === middle.key ? to : from)
  }
  return relationKinds.flatMap((kind) => {
    const things = [...(byKind.get(kind) ?? [])].flatMap((key) => part.things.get(key) ?? [])
    return things.length === 0 ? [] : [{ kind, things: byWeight(things) }]
  })
}
