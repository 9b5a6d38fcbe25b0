import { ChevronRight, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { Pickable } from './Pickable'
import { Some } from './Some'
import type { CollectionTold, Counted, Outcome, RecordTold, Told, UnitTold } from './outcome'

/** What an archetype changes: in sentences, counted by kind of record, and for each unit what it takes on and gives up. */
export function Changes({ outcome }: { readonly outcome: Outcome }) {
  const t = useMessages()
  const language = useLanguage()
  const { remarks, limits, records, members, units } = outcome
  return (
    <div className="at-columns">
      <section>
        <h4>{t('archetypes.changesWords')}</h4>
        {remarks.length === 0 && records.length === 0 ? (
          <p>{t('archetypes.nothingChanges')}</p>
        ) : (
          <>
            <Remarks remarks={remarks} />
            <Turns units={units.told} />
          </>
        )}
        <h4>{t('archetypes.limits')}</h4>
        {limits.length === 0 ? (
          <p className="at-hint">{t('archetypes.noLimits')}</p>
        ) : (
          <Remarks remarks={limits} isLimit />
        )}
      </section>
      {records.length > 0 && (
        <section>
          <h4>{t('archetypes.changesCounted')}</h4>
          {records.map((one) => (
            <Records key={one.collection} told={one} />
          ))}
          {members.added + members.removed > 0 && (
            <p className="at-count-row">
              <span>{t('archetypes.members')}</span>
              <Counts added={members.added} changed={0} removed={members.removed} />
            </p>
          )}
        </section>
      )}
      {units.count > 0 && (
        <section>
          <h4>
            {t('archetypes.changesUnits')} <span className="at-count">{units.count}</span>
          </h4>
          <Cut told={units} />
          <Some items={units.told} first={8}>
            {({ id, head, lines }) => (
              <li key={id} className="at-unit">
                <Pickable subjects={[{ type: 'unit', id }]}>{head[language]}</Pickable>
                <Some items={lines[language]} first={4} className="at-lines">
                  {(line) => <li key={line}>{line}</li>}
                </Some>
              </li>
            )}
          </Some>
        </section>
      )}
    </div>
  )
}

function Remarks({ remarks, isLimit = false }: { readonly remarks: readonly Told[]; readonly isLimit?: boolean }) {
  const language = useLanguage()
  return (
    <ul className={isLimit ? 'at-lines at-limits' : 'at-lines'}>
      {remarks.map(({ text, subjects }) => (
        <li key={text.en}>
          {isLimit && <TriangleAlert aria-hidden size={14} />}
          <Pickable subjects={subjects}>{text[language]}</Pickable>
        </li>
      ))}
    </ul>
  )
}

/** More units than these are told one by one below. */
const mostTurns = 6

/** Who comes to answer and who no longer does, and who is granted authority, in a sentence each. */
function Turns({ units }: { readonly units: readonly UnitTold[] }) {
  const t = useMessages()
  const language = useLanguage()
  const said = units.flatMap(({ id, name, answers, grants }) => {
    const unit = name[language]
    const turns = [
      ['answersGained', answers.gained],
      ['answersLost', answers.lost],
      ['grantsGained', grants.gained],
      ['grantsLost', grants.lost],
    ] as const
    return turns.flatMap(([turn, count]) =>
      count === 0 ? [] : [{ key: `${id}/${turn}`, id, text: t(`archetypes.${turn}`, { unit, count }) }],
    )
  })
  return (
    <ul className="at-lines">
      {said.slice(0, mostTurns).map(({ key, id, text }) => (
        <li key={key}>
          <Pickable subjects={[{ type: 'unit', id }]}>{text}</Pickable>
        </li>
      ))}
    </ul>
  )
}

function Counts({ added, changed, removed }: Pick<CollectionTold, 'added' | 'changed' | 'removed'>) {
  const t = useMessages()
  const said = [
    ['added', added],
    ['changed', changed],
    ['removed', removed],
  ] as const
  return (
    <span className="at-counts">
      {said.map(([kind, count]) => count > 0 && <span key={kind}>{t(`archetypes.${kind}`, { count })}</span>)}
    </span>
  )
}

function Records({ told }: { readonly told: CollectionTold }) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <Folded
      head={
        <>
          <span>{t(`archetypes.collection.${told.collection}`)}</span>
          <Counts {...told} />
        </>
      }
    >
      <Cut told={told} />
      <Some items={told.told} first={20} className="at-lines">
        {(record) => (
          <li key={record.subject.id}>
            <RecordLine record={record} />
            {record.keys[language].length > 0 && <small>{record.keys[language].join(' / ')}</small>}
          </li>
        )}
      </Some>
    </Folded>
  )
}

function RecordLine({ record: { kind, name, subject } }: { readonly record: RecordTold }) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <>
      <span className="at-kind" data-kind={kind}>
        {t(`archetypes.kind.${kind}`)}
      </span>{' '}
      {kind === 'added' ? name[language] : <Pickable subjects={[subject]}>{name[language]}</Pickable>}
    </>
  )
}

function Folded({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <Disclosure className="at-folded">
      <Heading level={5}>
        <Button slot="trigger" className="at-count-row">
          <ChevronRight aria-hidden size={13} />
          {head}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  )
}

/** That not all of a list is told. */
function Cut({ told: { count, told } }: { readonly told: Counted<unknown> }) {
  const t = useMessages()
  return count > told.length ? <p className="at-hint">{t('archetypes.firstOf', { count, told: told.length })}</p> : null
}
