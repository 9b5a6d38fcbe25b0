/** A block from a spreadsheet made into wishes, with everything in it that is not understood, at once. */
import type { Role } from '@taiseizu/catalogue'
import type { Design, Duty, TextValue, Unit } from '@taiseizu/core'
import { searchText } from '../../ui/search-text'
import { namesApart } from '../names-apart'
import { type Block, type Merged, filled } from './clipboard'
import type { Wish } from './edits'
import { type Meanings, rolesSaid } from './roles-said'

/** Where a block without headings goes: from one cell on, over what is in sight; over a larger selection again and again. */
export interface Target {
  readonly duties: readonly Duty[]
  readonly units: readonly Unit[]
  readonly selected: { readonly rows: number; readonly columns: number }
}

/** What a spreadsheet handed on. */
export interface Copied {
  readonly block: Block
  readonly merged?: readonly Merged[]
}

/** What is not understood; counted from 1 in the block, as a spreadsheet counts. */
export interface PasteProblem {
  readonly kind: 'sign' | 'outside' | 'unit' | 'several-units' | 'duty'
  readonly text: string
  readonly row: number
  readonly column: number
}

export interface Pasted {
  readonly wishes: readonly Wish[]
  readonly problems: readonly PasteProblem[]
  /** Unknown signs, each with how many cells have it. */
  readonly signs: ReadonlyMap<string, number>
  readonly hasHeadings: boolean
}

/** Reads a block; a cell with something unknown in it is no wish, so that what is there stays. */
export function readPaste(
  design: Design,
  { block, merged = [] }: Copied,
  target: Target,
  meanings: Meanings = new Map(),
): Pasted {
  const headings = headingsIn(design, block)
  if (headings === null) return readPlain(filled(block, merged, 0, 0), target, meanings)
  // A heading over several columns, or a line for a field over the whole row, says nothing of the cells it covers.
  return readHeaded(design, filled(block, merged, headings.row + 1, headings.first), headings, meanings)
}

class Reading {
  readonly wishes: Wish[] = []
  readonly problems: PasteProblem[] = []
  readonly signs = new Map<string, number>()
  readonly #meanings: Meanings

  constructor(meanings: Meanings) {
    this.#meanings = meanings
  }

  cell(duty: Duty, unit: Unit, text: string, row: number, column: number): void {
    const { roles, unknown } = rolesSaid(text, this.#meanings)
    for (const sign of unknown) {
      this.signs.set(sign, (this.signs.get(sign) ?? 0) + 1)
      this.problem('sign', sign, row, column)
    }
    if (unknown.length === 0) this.wishes.push({ duty, unit, roles: new Map(roles.map((role: Role) => [role, null])) })
  }

  problem(kind: PasteProblem['kind'], text: string, row: number, column: number): void {
    this.problems.push({ kind, text, row: row + 1, column: column + 1 })
  }

  done(hasHeadings: boolean): Pasted {
    return { wishes: this.wishes, problems: this.problems, signs: this.signs, hasHeadings }
  }
}

function readPlain(block: Block, { duties, units, selected }: Target, meanings: Meanings): Pasted {
  const reading = new Reading(meanings)
  const width = Math.max(1, ...block.map((row) => row.length))
  const over = (has: number, wanted: number) => (wanted > has && wanted % has === 0 ? wanted / has : 1)
  const down = over(block.length, selected.rows)
  const right = over(width, selected.columns)
  for (let row = 0; row < block.length * down; row += 1)
    for (let column = 0; column < width * right; column += 1) {
      const [at, place] = [row % block.length, column % width]
      const text = block[at]?.[place] ?? ''
      const [duty, unit] = [duties[row], units[column]]
      if (duty !== undefined && unit !== undefined) reading.cell(duty, unit, text, at, place)
      else if (text.trim() !== '') reading.problem('outside', text, at, place)
    }
  return reading.done(false)
}

/** By all that something is called: id and both names. */
function index<Thing extends { readonly id: string; readonly name: TextValue }>(
  things: readonly Thing[],
  alsoCalled: (thing: Thing) => readonly string[] = () => [],
): (text: string) => readonly Thing[] {
  const known = new Map<string, Set<Thing>>()
  for (const thing of things) {
    const { id, name } = thing
    const names = typeof name === 'string' ? [name] : [name.ja, name.en]
    for (const said of [id, ...names, ...alsoCalled(thing)]) {
      if (said === undefined) continue
      const key = searchText(said)
      const list = known.get(key) ?? new Set()
      known.set(key, list.add(thing))
    }
  }
  return (text) => [...(known.get(searchText(text)) ?? [])]
}

interface Headings {
  /** The row that they stand in, and the first column with one. */
  readonly row: number
  readonly first: number
  readonly units: readonly (readonly Unit[])[]
}

const namesOf = ({ name }: Unit): readonly string[] =>
  typeof name === 'string' ? [name] : [name.ja, name.en].filter((one) => one !== undefined)

/** Above the row with the units' names there may be a title, and bands of layers or divisions. */
const mostAbove = 5

/** The row that names the most units, and those; `null` where there is none with more rows below it. */
function headingsIn(design: Design, block: Block): Headings | null {
  const apart = (['ja', 'en'] as const).map((language) => namesApart(design.units, language))
  const unitsCalled = index(design.units, (unit) => {
    const { parent } = unit
    const asHeaded = apart.flatMap((names) => names.get(unit) ?? [])
    if (parent === undefined) return asHeaded
    return asHeaded.concat(namesOf(parent).flatMap((of) => namesOf(unit).map((own) => `${of} ${own}`)))
  })
  let best: Headings | null = null
  let most = 0
  for (const [row, cells] of block.slice(0, Math.min(mostAbove, block.length - 1)).entries()) {
    const units = cells.map((cell) => (cell.trim() === '' ? [] : unitsCalled(cell)))
    // What can be read as a role is one.
    const isHeading = (cell: string, at: number) => (units[at]?.length ?? 0) > 0 && rolesSaid(cell).unknown.length > 0
    const first = cells.findIndex(isHeading)
    const named = new Set(units.filter((_, at) => isHeading(cells[at] ?? '', at)).flatMap(([unit]) => unit ?? [])).size
    // Further down one name alone may be a remark.
    if (first < 1 || named <= most || (row > 0 && named < 2)) continue
    most = named
    best = { row, first, units }
  }
  return best
}

function readHeaded(design: Design, block: Block, headings: Headings, meanings: Meanings): Pasted {
  const { first, units } = headings
  const reading = new Reading(meanings)
  const head = block[headings.row] ?? []
  const rows = block.slice(headings.row + 1)
  for (const [column, text] of head.entries()) {
    if (column < first || text.trim() === '') continue
    const found = units[column]?.length ?? 0
    if (found === 0) reading.problem('unit', text, headings.row, column)
    if (found > 1) reading.problem('several-units', text, headings.row, column)
  }
  const dutyOf = dutiesCalled(
    design,
    rows.map((row) => row.slice(0, first)),
  )
  for (const [below, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const at = headings.row + 1 + below
    const duty = dutyOf(cells.slice(0, first))
    // A line for a whole field has no cells of its own.
    if (duty === undefined) {
      if (cells.slice(first).some((cell) => cell.trim() !== ''))
        reading.problem('duty', cells.slice(0, first).join(' ').trim(), at, 0)
      continue
    }
    for (const [column, called] of units.entries()) {
      const [unit, ...others] = called
      if (column >= first && unit !== undefined && others.length === 0)
        reading.cell(duty, unit, cells[column] ?? '', at, column)
    }
  }
  return reading.done(true)
}

/** The duty that the first cells of a row name; what is left out (in merged cells) is as in the row before. */
function dutiesCalled(design: Design, rows: Block): (cells: readonly string[]) => Duty | undefined {
  const called = { field: index(design.fields), scope: index(design.scopes), task: index(design.tasks) }
  // Which cell names what: the one in which most names of the kind are found. Others (a state, a remark) say nothing of the duty.
  const placeOf = (finds: (text: string) => readonly unknown[]): number => {
    const counts = (rows[0] ?? []).map((_, place) => rows.filter((row) => finds(row[place] ?? '').length > 0).length)
    const most = Math.max(0, ...counts)
    return most === 0 ? -1 : counts.indexOf(most)
  }
  const places = { field: placeOf(called.field), scope: placeOf(called.scope), task: placeOf(called.task) }
  const said = { field: '', scope: '', task: '' }
  const kinds = ['field', 'scope', 'task'] as const
  return (cells) => {
    for (const kind of kinds) {
      const text = cells[places[kind]] ?? ''
      // Lines for fields may stand in the column of the scopes or tasks: what names the one is not the other.
      const isOther = kinds.some((one) => places[one] === places[kind] && called[one](text).length > 0)
      if (text.trim() !== '' && (called[kind](text).length > 0 || !isOther)) said[kind] = text
    }
    const [scope] = called.scope(said.scope)
    const fitting = called.task(said.task).flatMap((task) => (scope && design.duty(task, scope)) ?? [])
    if (said.field === '') return fitting.length === 1 ? fitting[0] : undefined
    const fields = called.field(said.field)
    return fitting.find((duty) => fields.some(({ id }) => id === duty.field))
  }
}
