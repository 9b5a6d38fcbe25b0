/** How duties × units are laid out: as large as their words need. What an edit of roles leaves as it is stays the same object. */
import { type Language, layers } from '@taiseizu/catalogue'
import { type Unit, divisionOf, textIn } from '@taiseizu/core'
import { messagesIn } from '../../messages'
import { grouped } from '../../ui/grouped'
import type { Typesetter } from '../../ui/typesetting/lines'
import { type Band, bandsOf, layerOf } from './columns'
import type { GridBand, GridColumn, GridModel, GridRowModel } from './grid/model'
import type { DutyRow, FieldRow, MatrixRow } from './rows'
import type { Settings } from './settings'
import { bandLines, headHeightFor, heightOf, inLines, upright } from './typeset'

const columnWidth = 42
const stateWidth = 40
/** The name of a group is said again after so many rows: one of them is in sight. */
const again = 8

export const fieldLines = (row: FieldRow, language: Language, setter: Typesetter, width: number) =>
  inLines(setter, textIn(row.field.name, language), width - 130)

export interface RowsLaid {
  readonly rows: readonly GridRowModel[]
  /** Of the group, the name and the state. */
  readonly frozen: readonly [number, number, number]
  readonly textsOf: (row: DutyRow) => readonly [string, string]
  readonly linesOf: (row: DutyRow) => { readonly first: readonly string[]; readonly second: readonly string[] }
  readonly fieldLinesOf: (row: FieldRow) => readonly string[]
  /** Whether a row says what group it is of. */
  readonly isNamed: (row: DutyRow) => boolean
}

/** Cost: linear in the rows; each text is broken into lines once. */
export function rowsLaid(
  rows: readonly MatrixRow[],
  groupBy: Settings['groupBy'],
  isWide: boolean,
  language: Language,
  setter: Typesetter,
): RowsLaid {
  const byScope = groupBy === 'scope'
  const [group, name] = byScope ? [isWide ? 128 : 104, isWide ? 252 : 188] : [isWide ? 252 : 188, isWide ? 128 : 104]
  const width = group + name + stateWidth
  const textsOf = ({ duty }: DutyRow) => {
    const [task, scope] = [textIn(duty.task.name, language), textIn(duty.scope.name, language)]
    return byScope ? ([scope, task] as const) : ([task, scope] as const)
  }
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
  const fieldLinesOf = (row: FieldRow) => fieldLines(row, language, setter, width)
  const heightOfRow = (row: MatrixRow): number => {
    if (row.type === 'field') return heightOf(fieldLinesOf(row).length)
    if (row.type !== 'duty') return heightOf(1)
    const { first, second } = linesOf(row)
    return heightOf(Math.max(second.length, isNamed(row) ? first.length : 1))
  }
  return {
    rows: rows.map((row) => ({ key: row.key, height: heightOfRow(row), isGroup: row.type === 'field' })),
    frozen: [group, name, stateWidth],
    textsOf,
    linesOf,
    fieldLinesOf,
    isNamed,
  }
}

interface ColumnsLaid {
  readonly columns: readonly GridColumn[]
  readonly bands: readonly (readonly GridBand[])[]
  readonly head: number
}

/** Cost: linear in the columns. */
export function columnsLaid(
  units: readonly Unit[],
  names: ReadonlyMap<Unit, string>,
  columnsBy: Settings['columnsBy'],
  isLow: boolean,
  language: Language,
  setter: Typesetter,
): ColumnsLaid {
  const t = messagesIn(language)
  const byLayer = columnsBy === 'layer'
  const called = units.map((unit) => names.get(unit) ?? '')
  const head = headHeightFor(setter, [...new Set(called)], isLow)
  const layerName = (unit: Unit) => {
    const layer = layerOf(unit)
    return layers.find(({ id }) => id === layer)?.name[language] ?? t('matrix.providers')
  }
  const divisionName = (unit: Unit) => {
    if (unit.isProvider) return byLayer ? '' : t('matrix.providers')
    const division = divisionOf(unit)
    return division === undefined ? '' : (names.get(division) ?? textIn(division.name, language))
  }
  const divisionKey = (unit: Unit) => (unit.isProvider ? '*' : (divisionOf(unit)?.id ?? ''))
  const bands = (keyOf: (unit: Unit) => string, nameOf: (unit: Unit) => string): readonly GridBand[] =>
    bandsOf(units, keyOf).map((band: Band) => {
      const unit = units[band.start]
      const said = unit === undefined ? '' : nameOf(unit)
      return { ...band, name: said, lines: said === '' ? null : bandLines(setter, said, band, columnWidth) }
    })
  const layerBands = bands((unit) => (byLayer ? layerOf(unit) : `${divisionKey(unit)}/${layerOf(unit)}`), layerName)
  const divisionBands = bands(
    (unit) => (byLayer ? `${layerOf(unit)}/${divisionKey(unit)}` : divisionKey(unit)),
    divisionName,
  )
  return {
    columns: units.map((unit, at) => {
      const name = called[at] ?? ''
      return { key: unit.id, name, ...upright(setter, name, head) }
    }),
    bands: byLayer ? [layerBands, divisionBands] : [divisionBands, layerBands],
    head,
  }
}

/** The words over the first columns. */
export function cornerSaid(duties: number, excluded: number, units: number, language: Language): string {
  return messagesIn(language)(excluded === 0 ? 'matrix.size' : 'matrix.sizeWithExcluded', {
    duties: grouped(duties - excluded),
    excluded: grouped(excluded),
    units: grouped(units),
  })
}

export function unitsModel(
  { rows, frozen }: RowsLaid,
  { columns, bands, head }: ColumnsLaid,
  corner: string,
  groupBy: Settings['groupBy'],
  columnsBy: Settings['columnsBy'],
  isLow: boolean,
  language: Language,
): GridModel {
  const t = messagesIn(language)
  // Divisions have names of their own: they may take two lines.
  const [layer, division] = isLow ? [22, 30] : [24, 32]
  const [scope, task, state] = [t('matrix.scope'), t('matrix.task'), t('matrix.state')]
  return {
    label: t('matrix.label'),
    help: t('matrix.help'),
    rows,
    columns,
    bands,
    sizes: {
      frozen,
      column: columnWidth,
      head,
      bands: columnsBy === 'layer' ? [layer, division] : [division, layer],
      total: 36,
      vertical: true,
    },
    headings: groupBy === 'scope' ? [scope, task, state] : [task, scope, state],
    corner,
    totalLabel: t('matrix.total'),
  }
}
