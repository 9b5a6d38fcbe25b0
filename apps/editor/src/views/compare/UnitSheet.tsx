import { field } from '@taiseizu/catalogue'
import { type DutyDifference, type RoleInDuty, type UnitDifference, groupBy, textIn, upFrom } from '@taiseizu/core'
import {
  type SubjectReference,
  type VariantDifference,
  dutyDifferenceSaid,
  labelOf,
  unitDifferenceSaid,
} from '@taiseizu/rules'
import { Button } from 'react-aria-components'
import { useLanguage } from '../../state/context'
import { useGo } from './use-go'
import { useWords } from './words'

/** What changes for one unit: what it takes on, gives up and keeps under other circumstances, where it stands, what it may do. */
export function UnitSheet({
  unit,
  difference,
  duties,
}: {
  readonly unit: UnitDifference
  readonly difference: VariantDifference
  readonly duties: ReadonlyMap<string, DutyDifference>
}) {
  const words = useWords()
  const language = useLanguage()
  const go = useGo()
  const { before, after } = difference
  const home = unit.kind === 'removed' ? before.variant.id : after.variant.id
  const select = (subject: SubjectReference, variant: string) => go.select(subject, variant)
  const isMoved = unit.kind === 'kept' && unit.superior.before?.id !== unit.superior.after?.id
  const named = (one: UnitDifference['superior']['before']) =>
    one === undefined ? words('none') : labelOf(one, language)
  const above = [...upFrom(unit.unit.parent)].map((one) => textIn(one.name, language)).toReversed()
  const lists = [
    ['scopesGained', unit.scopesGained],
    ['scopesLost', unit.scopesLost],
    ['authorityGained', unit.authorityGained],
    ['authorityLost', unit.authorityLost],
  ] as const
  const isQuiet = [unit.gains, unit.loses, unit.keeps, ...lists.map(([, items]) => items)].every(
    (list) => list.length === 0,
  )
  return (
    <article className="cmp-sheet" aria-label={unitDifferenceSaid(unit, language).head}>
      <h3>
        <Button className="cmp-link" onPress={() => select({ type: 'unit', id: unit.unit.id }, home)}>
          {unitDifferenceSaid(unit, language).head}
        </Button>
      </h3>
      {above.length > 0 && <p className="cmp-quiet">{above.join(' › ')}</p>}
      {isMoved && (
        <p>{words('units.moved', { before: named(unit.superior.before), after: named(unit.superior.after) })}</p>
      )}
      {isQuiet && <p className="cmp-quiet">{words('units.sheetEmpty')}</p>}
      {(['gains', 'loses', 'keeps'] as const).map((as) => (
        <Roles
          key={as}
          as={as}
          held={unit[as]}
          duties={duties}
          select={(duty) => select({ type: 'duty', id: duty }, as === 'loses' ? before.variant.id : after.variant.id)}
        />
      ))}
      {lists.map(([as, items]) =>
        items.length === 0 ? null : (
          <section key={as}>
            <h4>{words(`units.${as}`)}</h4>
            <ul className="cmp-lines">
              {items.map((one) => (
                <li key={one.id}>
                  <Button
                    className="cmp-link"
                    onPress={() =>
                      select({ type: one.type, id: one.id }, as.endsWith('Lost') ? before.variant.id : after.variant.id)
                    }
                  >
                    {labelOf(one, language)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </article>
  )
}

const signs = { gains: '＋', loses: '－', keeps: '△' } as const

function Roles({
  as,
  held,
  duties,
  select,
}: {
  readonly as: 'gains' | 'loses' | 'keeps'
  readonly held: readonly RoleInDuty[]
  readonly duties: ReadonlyMap<string, DutyDifference>
  select(duty: string): void
}) {
  const words = useWords()
  const language = useLanguage()
  if (held.length === 0) return null
  const byDuty = [...groupBy(held, ({ duty }) => duty.id)]
  return (
    <section className={`cmp-roles cmp-roles-${as}`}>
      <h4>
        <span aria-hidden className="cmp-sign">
          {signs[as]}
        </span>
        {words(`units.${as}`)} <span className="cmp-quiet">{byDuty.length}</span>
      </h4>
      <ul className="cmp-lines">
        {byDuty.map(([id, roles]) => {
          const duty = roles[0]?.duty
          const change = duties.get(id)
          return (
            duty !== undefined && (
              <li key={id}>
                <span className="cmp-role-letters">
                  {roles.map(({ role }) => (
                    <abbr key={role} title={words(`role.${role}`)}>
                      {role}
                    </abbr>
                  ))}
                </span>
                <span>
                  <Button className="cmp-link" onPress={() => select(id)}>
                    {labelOf(duty, language)}
                  </Button>{' '}
                  <span className="cmp-quiet">{field(duty.field).name[language]}</span>
                </span>
                {change !== undefined && (
                  <ul className="cmp-sublines">
                    {dutyDifferenceSaid(change, language).lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
