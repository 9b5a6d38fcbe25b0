/** What stands in duties × units: what is in a cell is asked for when the cell comes into sight. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, type Unit, textIn } from '@taiseizu/core'
import { messagesIn } from '../../messages'
import { sourcingOf, stateOf } from '../../picture/duty-state'
import { FieldHead } from './FieldHead'
import { RoleTile } from './RoleTile'
import { StateChip } from './StateChip'
import { type Tally, heldBy, holdersOf, sharesIn } from './cells'
import type { Place } from './cursor'
import type { GridContent } from './grid/model'
import type { MatrixRow } from './rows'
import { dutyName, saidOfCell, saidOfDuty, saidOfHeld } from './said'
import type { RowsLaid } from './units-layout'

interface UnitsShown {
  readonly design: Design
  readonly rows: readonly MatrixRow[]
  readonly units: readonly Unit[]
  readonly names: ReadonlyMap<Unit, string>
  readonly counts: ReadonlyMap<Unit, Tally>
  readonly accepted: ReadonlySet<string>
  readonly laid: RowsLaid
  readonly language: Language
  readonly fold: (field: string) => void
}

export function unitsContent(shown: UnitsShown): GridContent {
  const { design, rows, units, names, counts, accepted, laid, language, fold } = shown
  const t = messagesIn(language)
  const unitAt = (column: number): Unit | undefined => units[column]
  const nameOf = (unit: Unit) => names.get(unit) ?? textIn(unit.name, language)
  const tiles = (row: MatrixRow, unit: Unit) => {
    if (row.type === 'duty') {
      const held = heldBy(design, row.duty, unit)
      if (held.length === 0) return null
      const isOut = !design.coverage.isOpen(row.duty)
      return (
        <span
          className="matrix-tiles"
          data-many={held.length > 2 || undefined}
          data-out={isOut || undefined}
          title={held.map((one) => saidOfHeld(design, one, language)).join('\n')}
        >
          {held.map(({ role, isOwn, assignment, lacks }) => (
            <RoleTile key={role} letter={role} isOwn={isOwn} isOutside={!assignment.isInside} lacks={lacks} />
          ))}
        </span>
      )
    }
    if (row.type !== 'field' || !row.isFolded) return null
    const shares = sharesIn(design, row.duties).get(unit.id)
    if (shares === undefined) return null
    return (
      <span
        className="matrix-tiles"
        data-many={shares.length > 2 || undefined}
        title={shares
          .map(({ role, count }) => t('matrix.fieldShare', { role, count, duties: row.duties.length }))
          .join('\n')}
      >
        {shares.map(({ role, count, outsourced }) => (
          <RoleTile key={role} letter={role} isOwn={count === row.duties.length} isOutside={outsourced} />
        ))}
      </span>
    )
  }

  const rowSays = (at: number): string => {
    const row = rows[at]
    if (row?.type === 'field') return row.isFolded ? sharesSaid(design, row.duties) : ''
    if (row?.type !== 'duty') return ''
    const said = [saidOfDuty(design, row.duty, accepted.has(row.duty.id), language)]
    for (const [unit, held] of holdersOf(design, row.duty))
      said.push(unit, ...held.map((one) => saidOfHeld(design, one, language)))
    return said.join('\n')
  }

  const frozen = (at: number) => {
    const row = rows[at]
    if (row?.type === 'field') return [<FieldHead key="field" row={row} lines={laid.fieldLinesOf(row)} onFold={fold} />]
    if (row?.type !== 'duty') return []
    const { duty } = row
    const [group] = laid.textsOf(row)
    const { first, second } = laid.linesOf(row)
    const state = stateOf(design, duty)
    const isAccepted = accepted.has(duty.id)
    const isOut = state === 'excluded' || state === 'relieved'
    const said = saidOfDuty(design, duty, isAccepted, language)
    return [
      <span key="group" className="matrix-group" data-goes-on={row.goesOn || undefined} title={group}>
        {laid.isNamed(row) ? <span>{first.join('\n')}</span> : <span className="visually-hidden">{group}</span>}
      </span>,
      <span key="name" className="matrix-name" data-out={isOut || undefined}>
        {second.join('\n')}
      </span>,
      <span key="state" className="matrix-state" title={said}>
        <StateChip state={state} sourcing={sourcingOf(design, duty)} isAccepted={isAccepted} />
        <span className="visually-hidden">{said}</span>
      </span>,
    ]
  }

  const unitSaid = (unit: Unit) => {
    const { R = 0, A = 0 } = counts.get(unit) ?? {}
    return t('matrix.totalOf', { unit: nameOf(unit), R, A })
  }
  const said = ({ row, column }: Place): string => {
    const known = rows[row]
    const unit = unitAt(column)
    if (row < 0) return unit === undefined ? '' : unitSaid(unit)
    if (known?.type === 'field') {
      const share = unit && known.isFolded ? sharesIn(design, known.duties).get(unit.id) : undefined
      return [
        textIn(known.field.name, language),
        t('matrix.duties', { count: known.duties.length }),
        ...(known.isFolded ? [t('matrix.foldedSaid')] : []),
        ...(unit === undefined ? [] : [nameOf(unit)]),
        ...(share ?? []).map(({ role, count }) => t('matrix.fieldShare', { role, count, duties: known.duties.length })),
      ].join(t('matrix.separator'))
    }
    if (known?.type !== 'duty') return ''
    const isAccepted = accepted.has(known.duty.id)
    return unit === undefined
      ? [dutyName(known.duty, language), saidOfDuty(design, known.duty, isAccepted, language)].join(
          t('matrix.separator'),
        )
      : saidOfCell(design, known.duty, unit, nameOf(unit), isAccepted, language)
  }

  return {
    rowSays,
    frozen,
    cell: (row, column) => {
      const known = rows[row]
      const unit = unitAt(column)
      return known === undefined || unit === undefined ? null : tiles(known, unit)
    },
    said,
    isFilled: ({ row, column }) => {
      const known = rows[row]
      const unit = unitAt(column)
      return known?.type === 'duty' && unit !== undefined && heldBy(design, known.duty, unit).length > 0
    },
  }
}

const sharesSaid = (design: Design, duties: Parameters<typeof sharesIn>[1]): string =>
  [...sharesIn(design, duties)]
    .map(([unit, shares]) => [unit, ...shares.map((one) => `${one.role}${one.count}${one.outsourced}`)].join())
    .join('\n')

/** The row of sums: how often each unit performs and answers. */
export const totalsOf =
  (units: readonly Unit[], counts: ReadonlyMap<Unit, Tally>, language: Language) => (column: number) => {
    const t = messagesIn(language)
    const unit = units[column]
    const { R = 0, A = 0 } = (unit && counts.get(unit)) ?? {}
    return (
      <>
        <span data-none={R === 0 || undefined}>
          {t('matrix.performing')} {R}
        </span>
        <span data-none={A === 0 || undefined}>
          {t('matrix.answering')} {A}
        </span>
      </>
    )
  }
