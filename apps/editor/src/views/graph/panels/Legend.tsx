/** What forms and lines mean, how many there are, and which of them are shown. */
import { RotateCcw } from 'lucide-react'
import type { Design } from '@taiseizu/core'
import { type ReactNode, memo, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../../state/context'
import {
  type RelationKind,
  type ThingKind,
  nameOfKind,
  nameOfRelation,
  relationKinds,
  shownAtFirst,
  thingLooks,
} from '../model/kinds'
import type { Whole } from '../model/whole'
import { setOptions, toggled, useOptions } from '../options'
import { RelationSign, ThingSign } from './Signs'
import { useSaid } from './said'

/** What fields and tasks are hung on by: without it they would lie about loose. */
const joining: readonly RelationKind[] = ['role-A', 'role-R']

export const Legend = memo(function Legend({ whole, design }: { readonly whole: Whole; readonly design: Design }) {
  const t = useMessages()
  const say = useSaid()
  const { things, relations, isJoining } = useOptions()
  const counts = useMemo(() => whole.counts(design), [whole, design])
  const toggleThing = (kind: ThingKind) => {
    const next = toggled(things, kind)
    const hadDuties = things.has('field') || things.has('task')
    const hasDuties = next.has('field') || next.has('task')
    if (!hadDuties && hasDuties) {
      const isMissing = joining.some((one) => !relations.has(one))
      setOptions({ things: next, relations: new Set([...relations, ...joining]), isJoining: isMissing })
    } else if (hadDuties && !hasDuties && isJoining)
      setOptions({
        things: next,
        relations: new Set([...relations].filter((one) => !joining.includes(one))),
        isJoining: false,
      })
    else setOptions({ things: next })
  }
  return (
    <div className="graph-legend">
      <fieldset>
        <legend>{t('graph.things')}</legend>
        {thingLooks.map(({ id }) => {
          const count = counts.things.get(id) ?? 0
          if (count === 0) return null
          return (
            <Row
              key={id}
              name={say(nameOfKind(id))}
              count={count}
              sign={<ThingSign kind={id} />}
              isShown={things.has(id)}
              onToggle={() => toggleThing(id)}
              onOnly={() => setOptions({ things: new Set([id]) })}
            />
          )
        })}
      </fieldset>
      <fieldset>
        <legend>{t('graph.relations')}</legend>
        {relationKinds.map((kind) => {
          const count = counts.relations.get(kind) ?? 0
          if (count === 0) return null
          return (
            <Row
              key={kind}
              name={say(nameOfRelation(kind))}
              count={count}
              sign={<RelationSign kind={kind} />}
              isShown={relations.has(kind)}
              onToggle={() => setOptions({ relations: toggled(relations, kind) })}
              onOnly={() => setOptions({ relations: new Set([kind]) })}
            />
          )
        })}
      </fieldset>
      <Button className="button button-small" onPress={() => setOptions(shownAtFirst)}>
        <RotateCcw aria-hidden size={13} />
        {t('graph.atFirst')}
      </Button>
    </div>
  )
})

interface RowProperties {
  readonly name: string
  readonly count: number
  readonly sign: ReactNode
  readonly isShown: boolean
  readonly onToggle: () => void
  readonly onOnly: () => void
}

function Row({ name, count, sign, isShown, onToggle, onOnly }: RowProperties) {
  const t = useMessages()
  return (
    <div className="graph-legend-row" data-off={isShown ? undefined : true}>
      <label>
        <input type="checkbox" checked={isShown} onChange={onToggle} />
        {sign}
        <span className="graph-legend-name">{name}</span>
        <span className="graph-legend-count">{count.toLocaleString()}</span>
      </label>
      <Button className="graph-only" aria-label={t('graph.onlyThis', { name })} onPress={onOnly}>
        {t('graph.only')}
      </Button>
    </div>
  )
}
