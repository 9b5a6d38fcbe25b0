import type { Language } from '@taiseizu/catalogue'
import { groupBy } from '@taiseizu/core'
import { type Finding, faultKinds, kindsOfRule, messageOf } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { wordsIn } from './words'

type Fault = readonly Finding[]

/** So many of a kind are listed one by one; the others are chosen together. */
const mostListed = 60

/** More are folded away at first. */
const mostOpen = 12

/** What the rules find, by kind of fault, to be sought or left. */
export function SoughtList({
  faults,
  left,
  language,
  onChange,
}: {
  readonly faults: readonly Fault[]
  readonly left: ReadonlySet<string>
  readonly language: Language
  onChange(left: ReadonlySet<string>): void
}) {
  const words = wordsIn(language)
  const byKind = useMemo(() => groupBy(faults, ([first]) => kindsOfRule(first?.rule.id ?? '')[0]?.id), [faults])
  const isSought = (fault: Fault) => fault.some(({ key }) => !left.has(key))
  const set = (some: readonly Fault[], sought: boolean) => {
    const next = new Set(left)
    for (const { key } of some.flat())
      if (sought) next.delete(key)
      else next.add(key)
    onChange(next)
  }
  return (
    <section className="ex-sought">
      <h3>{words('sought', { chosen: faults.filter(isSought).length, all: faults.length })}</h3>
      <p>
        <Button className="button button-small" onPress={() => set(faults, true)}>
          {words('chooseAll')}
        </Button>{' '}
        <Button className="button button-small" onPress={() => set(faults, false)}>
          {words('chooseNone')}
        </Button>
      </p>
      {faultKinds.map(({ id, name }) => {
        const ofKind = byKind.get(id) ?? []
        if (ofKind.length === 0) return null
        const chosen = ofKind.filter(isSought).length
        const rows = (
          <>
            <ul>
              {ofKind.slice(0, mostListed).map((fault) => (
                <FaultRow
                  key={fault[0]?.key}
                  {...{ fault, language }}
                  isSought={isSought(fault)}
                  onChange={(sought) => set([fault], sought)}
                />
              ))}
            </ul>
            {ofKind.length > mostListed && (
              <p className="ex-quiet">{words('more', { count: ofKind.length - mostListed })}</p>
            )}
          </>
        )
        return (
          <div key={id} className="ex-sought-kind">
            <p>
              <label>
                <input
                  type="checkbox"
                  checked={chosen === ofKind.length}
                  ref={(box) => {
                    if (box !== null) box.indeterminate = chosen > 0 && chosen < ofKind.length
                  }}
                  onChange={(event) => set(ofKind, event.currentTarget.checked)}
                />
                <strong>{name[language]}</strong>
              </label>
              <small>
                {chosen}/{ofKind.length}
              </small>
            </p>
            {ofKind.length <= mostOpen ? (
              rows
            ) : (
              <details>
                <summary>{words('list', { count: ofKind.length })}</summary>
                {rows}
              </details>
            )}
          </div>
        )
      })}
    </section>
  )
}

function FaultRow({
  fault,
  language,
  isSought,
  onChange,
}: {
  readonly fault: Fault
  readonly language: Language
  readonly isSought: boolean
  onChange(isSought: boolean): void
}) {
  const [first, ...others] = fault
  if (first === undefined) return null
  return (
    <li>
      <label>
        <input type="checkbox" checked={isSought} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>
          {messageOf(first, language)} <small>{first.rule.id}</small>
          {others.length > 0 && <small> +{others.length}</small>}
        </span>
      </label>
    </li>
  )
}
