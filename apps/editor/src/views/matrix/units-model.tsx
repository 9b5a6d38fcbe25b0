/** Duties × units as the grid wants it: what is in a cell is asked for when the cell comes into sight. */
import { type Language, layers } from '@taiseizu/catalogue'
import { type Design, type Duty, type Unit, divisionOf, textIn } from '@taiseizu/core'
import { messagesIn } from '../../messages'
import { grouped } from '../../ui/grouped'
import type { Typesetter } from '../../ui/typesetting/lines'
import { sourcingOf, stateOf } from '../../picture/duty-state'
import { FieldHead } from './FieldHead'
import { RoleTile } from './RoleTile'
import { StateChip } from './StateChip'
import { type Tally, heldBy, sharesIn } from './cells'
import { type Band, bandsOf, layerOf, namesApart } from './columns'
import type { Place } from './cursor'
import type { GridBand, GridModel } from './grid/model'
import type { DutyRow, FieldRow, MatrixRow } from './rows'
import { dutyName, saidOfCell, saidOfDuty, saidOfHeld } from './said'
import type { Settings } from './settings'
import { bandLines, headHeightFor, heightOf, inLines, upright } from './typeset'

export interface Shown {
  readonly design: Design
  readonly settings: Settings
  readonly rows: readonly MatrixRow[]
  readonly accepted: ReadonlySet<string>
  readonly language: Language
  readonly setter: Typesetter
  readonly isWide: boolean
  readonly isLow: boolean
  readonly fold: (field: string) => void
}

const columnWidth = 42
const stateWidth = 40
/** The name of a group is said again after so many rows: one of them is in sight. */
const again = 8

export const fieldLines = (row: FieldRow, { language, setter }: Shown, width: number) =>
  inLines(setter, textIn(row.field.name, language), width - 130)

export function unitsModel(
  shown: Shown,
  units: readonly Unit[],
  counts: ReadonlyMap<Unit, Tally>,
  duties: readonly Duty[],
): GridModel {
  const { design, settings, rows, accepted, language, setter, isWide, isLow } = shown
  const t = messagesIn(language)
  const byScope = settings.groupBy === 'scope'
  const [group, name] = byScope ? [isWide ? 128 : 104, isWide ? 252 : 188] : [isWide ? 252 : 188, isWide ? 128 : 104]
  const width = group + name + stateWidth
  const names = namesApart(units, language)
  const head = headHeightFor(setter, [...new Set(names.values())], isLow)
  const textsOf = ({ duty }: DutyRow) => {
    const [task, scope] = [textIn(duty.task.name, language), textIn(duty.scope.name, language)]
    return byScope ? ([scope, task] as const) : ([task, scope] as const)
  }
  // As the figures at the top count them.
  const excluded = duties.filter((duty) => !duty.isOpen).length
  const isNamed = ({ place }: DutyRow) => place % again === 0
  // The same few tasks and scopes come again and again.
  const set = { first: new Map<string, readonly string[]>(), second: new Map<string, readonly string[]>() }
  const remembered = (place: keyof typeof set, text: string, room: number): readonly string[] => {
    const lines = set[place].get(text) ?? inLines(setter, text, room)
    set[place].set(text, lines)
    return lines
  }
  const linesOf = (row: DutyRow) => {
    const [first, second] = textsOf(row)
    return { first: remembered('first', first, group - 14), second: remembered('second', second, name - 14) }
  }
  const heightOfRow = (row: MatrixRow): number => {
    if (row.type === 'field') return heightOf(fieldLines(row, shown, width).length)
    if (row.type !== 'duty') return heightOf(1)
    const { first, second } = linesOf(row)
    return heightOf(Math.max(second.length, isNamed(row) ? first.length : 1))
  }

  const unitAt = (column: number): Unit | undefined => units[column]
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
    const shares = sharesIn(design, row.duties).get(unit)
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

  const frozen = (at: number) => {
    const row = rows[at]
    if (row?.type === 'field')
      return [<FieldHead key="field" row={row} lines={fieldLines(row, shown, width)} onFold={shown.fold} />]
    if (row?.type !== 'duty') return []
    const { duty } = row
    const { first, second } = linesOf(row)
    const state = stateOf(design, duty)
    const isAccepted = accepted.has(duty.id)
    const isOut = state === 'excluded' || state === 'relieved'
    return [
      <span key="group" className="matrix-group" data-goes-on={row.goesOn || undefined} title={textsOf(row)[0]}>
        {isNamed(row) ? <span>{first.join('\n')}</span> : <span className="visually-hidden">{textsOf(row)[0]}</span>}
      </span>,
      <span key="name" className="matrix-name" data-out={isOut || undefined}>
        {second.join('\n')}
      </span>,
      <span key="state" className="matrix-state" title={saidOfDuty(design, duty, isAccepted, language)}>
        <StateChip state={state} sourcing={sourcingOf(design, duty)} isAccepted={isAccepted} />
        <span className="visually-hidden">{saidOfDuty(design, duty, isAccepted, language)}</span>
      </span>,
    ]
  }

  const said = ({ row, column }: Place): string => {
    const known = rows[row]
    const unit = unitAt(column)
    if (row < 0) return unit === undefined ? '' : unitSaid(unit)
    if (known?.type === 'field') {
      const share = unit && known.isFolded ? sharesIn(design, known.duties).get(unit) : undefined
      return [
        textIn(known.field.name, language),
        t('matrix.duties', { count: known.duties.length }),
        ...(known.isFolded ? [t('matrix.foldedSaid')] : []),
        ...(unit === undefined ? [] : [textIn(unit.name, language)]),
        ...(share ?? []).map(({ role, count }) => t('matrix.fieldShare', { role, count, duties: known.duties.length })),
      ].join(t('matrix.separator'))
    }
    if (known?.type !== 'duty') return ''
    const isAccepted = accepted.has(known.duty.id)
    return unit === undefined
      ? [dutyName(known.duty, language), saidOfDuty(design, known.duty, isAccepted, language)].join(
          t('matrix.separator'),
        )
      : saidOfCell(design, known.duty, unit, isAccepted, language)
  }
  const unitSaid = (unit: Unit) => {
    const { R = 0, A = 0 } = counts.get(unit) ?? {}
    return t('matrix.totalOf', { unit: names.get(unit) ?? '', R, A })
  }

  const layerName = (unit: Unit) => {
    const layer = layerOf(unit)
    return layers.find(({ id }) => id === layer)?.name[language] ?? t('matrix.providers')
  }
  const divisionName = (unit: Unit) => {
    const division = unit.isProvider ? undefined : divisionOf(unit)
    return division === undefined ? '' : textIn(division.name, language)
  }
  const divisionKey = (unit: Unit) => (unit.isProvider ? '*' : (divisionOf(unit)?.id ?? ''))
  const bands = (keyOf: (unit: Unit) => string, nameOf: (unit: Unit) => string): readonly GridBand[] =>
    bandsOf(units, keyOf).map((band: Band) => {
      const unit = units[band.start]
      const called = unit === undefined ? '' : nameOf(unit)
      return { ...band, name: called, lines: called === '' ? null : bandLines(setter, called, band, columnWidth) }
    })
  const layerBands = bands(
    (unit) => (settings.columnsBy === 'layer' ? layerOf(unit) : `${divisionKey(unit)}/${layerOf(unit)}`),
    layerName,
  )
  const divisionBands = bands(
    (unit) => (settings.columnsBy === 'layer' ? `${layerOf(unit)}/${divisionKey(unit)}` : divisionKey(unit)),
    (unit) => (unit.isProvider && settings.columnsBy === 'division' ? t('matrix.providers') : divisionName(unit)),
  )

  return {
    label: t('matrix.label'),
    help: t('matrix.help'),
    rows: rows.map((row) => ({ key: row.key, height: heightOfRow(row), isGroup: row.type === 'field' })),
    columns: units.map((unit) => {
      const called = names.get(unit) ?? ''
      return { key: unit.id, name: called, ...upright(setter, called, head) }
    }),
    bands: settings.columnsBy === 'layer' ? [layerBands, divisionBands] : [divisionBands, layerBands],
    sizes: {
      frozen: [group, name, stateWidth],
      column: columnWidth,
      head,
      bands: isLow ? [22, 30] : [24, 32],
      total: 36,
      vertical: true,
    },
    headings: byScope
      ? [t('matrix.scope'), t('matrix.task'), t('matrix.state')]
      : [t('matrix.task'), t('matrix.scope'), t('matrix.state')],
    corner: t(excluded === 0 ? 'matrix.size' : 'matrix.sizeWithExcluded', {
      duties: grouped(duties.length - excluded),
      excluded: grouped(excluded),
      units: grouped(units.length),
    }),
    totalLabel: t('matrix.total'),
    frozen,
    cell: (row, column) => {
      const known = rows[row]
      const unit = unitAt(column)
      return known === undefined || unit === undefined ? null : tiles(known, unit)
    },
    total: (column) => {
      const unit = unitAt(column)
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
    },
    said,
    isFilled: ({ row, column }) => {
      const known = rows[row]
      const unit = unitAt(column)
      return known?.type === 'duty' && unit !== undefined && heldBy(design, known.duty, unit).length > 0
    },
  }
}
