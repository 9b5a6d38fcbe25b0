import { textIn } from '@taiseizu/core'
import type { Classification, ScopeShare, TaskShare, Unit } from '@taiseizu/core'
import { centralisationOf, committeeShareOf } from '@taiseizu/core'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { referenceTo } from '@taiseizu/rules'
import { useDesign, useLanguage, useMessages } from '../../state/context'
import { Pickable } from './Pickable'
import { Some } from './Some'
import { percent } from './places'
import { axisSaid } from './said'

/** What pulls the organisation where: task by task for its form, scope by scope for how centralised it is, and its office's place. */
export function Evidence({ now }: { readonly now: Classification }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const form = useMemo(() => committeeShareOf(design), [design])
  const scope = useMemo(() => centralisationOf(design), [design])
  const said = (of: 'form' | 'scope' | 'placement') => now.evidence.filter((one) => one.of === of)
  return (
    <>
      <p className="at-hint">
        {t('archetypes.evidenceLead', { form: axisSaid(now, 'form', t), scope: axisSaid(now, 'scope', t) })}
      </p>
      <div className="at-columns">
        <section>
          <h4>{t('archetypes.evidenceForm')}</h4>
          {form.share === null ? (
            <p>{said('form')[0]?.text[language]}</p>
          ) : (
            <>
              <Ends start={t('archetypes.dedicated')} end={t('archetypes.committee')} />
              <Some items={outliersFirst(form.tasks, form.share)} className="at-pulls">
                {(one) => <TaskPull key={one.task.id} pull={one} />}
              </Some>
            </>
          )}
        </section>
        <section>
          <h4>{t('archetypes.evidenceScope')}</h4>
          {scope.share === null ? (
            <p>{said('scope')[0]?.text[language]}</p>
          ) : (
            <>
              <Ends start={t('archetypes.federated')} end={t('archetypes.centralised')} />
              <Some items={outliersFirst(scope.scopes, scope.share)} className="at-pulls">
                {(one) => <ScopePull key={one.scope.id} pull={one} />}
              </Some>
            </>
          )}
        </section>
        <section>
          <h4>{t('archetypes.evidencePlacement')}</h4>
          <ul className="at-lines">
            {said('placement').map(({ text, subjects }) => (
              <li key={text.en}>
                <Pickable subjects={subjects.map(referenceTo)}>{text[language]}</Pickable>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

/** Those that pull away from the whole come first: they are what makes it mixed. */
const outliersFirst = <Item extends { readonly share: number }>(items: readonly Item[], share: number) =>
  items.toSorted((a, b) => Math.abs(b.share - share) - Math.abs(a.share - share))

const Ends = ({ start, end }: { readonly start: string; readonly end: string }) => (
  <p className="at-ends" aria-hidden>
    <span>{start}</span>
    <span>{end}</span>
  </p>
)

function TaskPull({ pull: { task, share, duties } }: { readonly pull: TaskShare }) {
  const t = useMessages()
  const language = useLanguage()
  const holders = (role: 'A' | 'R') => [
    ...new Set(duties.flatMap((duty) => duty.holding(role).map(({ unit }) => unit))),
  ]
  return (
    <Pull
      share={share}
      towards={t(share >= 0.5 ? 'archetypes.committee' : 'archetypes.dedicated')}
      counts={t('archetypes.countsForm', { part: Math.round(share * duties.length), all: duties.length })}
      head={<Pickable subjects={[referenceTo(task)]}>{textIn(task.name, language)}</Pickable>}
    >
      <Units label={t('archetypes.answers')} units={holders('A')} />
      <Units label={t('archetypes.performs')} units={holders('R')} />
    </Pull>
  )
}

function ScopePull({ pull: { scope, home, share, outside, inside } }: { readonly pull: ScopeShare }) {
  const t = useMessages()
  const language = useLanguage()
  const holders = (duties: typeof outside) => [
    ...new Set(duties.flatMap((duty) => duty.holding('A').map(({ unit }) => unit))),
  ]
  return (
    <Pull
      share={share}
      towards={t(share >= 0.5 ? 'archetypes.centralised' : 'archetypes.federated')}
      counts={t('archetypes.countsScope', { part: outside.length, all: outside.length + inside.length })}
      head={
        <>
          <Pickable subjects={[referenceTo(scope)]}>{textIn(scope.name, language)}</Pickable>{' '}
          <small>
            <Pickable subjects={[referenceTo(home)]}>
              {t('archetypes.of', { name: textIn(home.name, language) })}
            </Pickable>
          </small>
        </>
      }
    >
      <Units label={t('archetypes.outside')} units={holders(outside)} />
      <Units label={t('archetypes.inside')} units={holders(inside)} />
    </Pull>
  )
}

function Pull({
  share,
  towards,
  counts,
  head,
  children,
}: {
  readonly share: number
  readonly towards: string
  readonly counts: string
  readonly head: ReactNode
  readonly children: ReactNode
}) {
  const t = useMessages()
  const strength = share >= 0.5 ? share : 1 - share
  return (
    <li className="at-pull">
      <div className="at-pull-head">{head}</div>
      <div className="at-pull-bar" style={{ '--at-share': share } as CSSProperties}>
        <span className="visually-hidden">{t('archetypes.pulls', { name: towards, share: percent(strength) })}</span>
        <span className="at-pull-point" />
      </div>
      <span className="at-pull-count">{counts}</span>
      <dl>{children}</dl>
    </li>
  )
}

const mostNames = 4

function Units({ label, units }: { readonly label: string; readonly units: readonly Unit[] }) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {units.length === 0 && t('archetypes.nobody')}
        {units.slice(0, mostNames).map((unit) => (
          <Pickable key={unit.id} subjects={[referenceTo(unit)]}>
            {textIn(unit.name, language)}
          </Pickable>
        ))}
        {units.length > mostNames && `+${units.length - mostNames}`}
      </dd>
    </div>
  )
}
