/** What a gesture on cells asks for: wishes, cell by cell. */
import type { Role } from '@taiseizu/catalogue'
import type { Design, Duty, Unit } from '@taiseizu/core'
import { heldBy, lettersOf } from './cells'
import type { Block } from './clipboard'
import type { Range } from './cursor'
import type { Terms, Wish } from './edits'
import type { MatrixRow } from './rows'

export interface Cell {
  readonly duty: Duty
  readonly unit: Unit
}

/** The duties of the rows from one to another; rows that sum up have none. */
export const dutiesIn = (rows: readonly MatrixRow[], top: number, bottom: number): readonly Duty[] =>
  rows.slice(Math.max(0, top), bottom + 1).flatMap((row) => (row.type === 'duty' ? [row.duty] : []))

export const cellsIn = (rows: readonly MatrixRow[], units: readonly Unit[], range: Range): readonly Cell[] =>
  dutiesIn(rows, range.top, range.bottom).flatMap((duty) =>
    units.slice(range.left, range.right + 1).map((unit) => ({ duty, unit })),
  )

const asTheyAre = (design: Design, { duty, unit }: Cell): Map<Role, Terms | null> =>
  new Map(heldBy(design, duty, unit).map(({ role }) => [role, null]))

/** Gives the role to all the cells; where all have it already, takes it from all. */
export function toggled(design: Design, cells: readonly Cell[], role: Role): readonly Wish[] {
  const has = ({ duty, unit }: Cell) => heldBy(design, duty, unit).some((held) => held.role === role)
  const takes = cells.every(has)
  return cells
    .filter((cell) => has(cell) === takes)
    .map((cell) => {
      const roles = asTheyAre(design, cell)
      if (takes) roles.delete(role)
      else roles.set(role, null)
      return { ...cell, roles }
    })
}

export const cleared = (design: Design, cells: readonly Cell[]): readonly Wish[] =>
  cells.filter(({ duty, unit }) => heldBy(design, duty, unit).length > 0).map((cell) => ({ ...cell, roles: new Map() }))

/** A cell as another: in-house and outside are not the same side, so terms do not go from one to the other. */
function like(design: Design, cell: Cell, source: Cell): Wish {
  const isSameSide = cell.unit.isProvider === source.unit.isProvider
  const roles = heldBy(design, source.duty, source.unit).map(({ role, assignment }) => {
    const { mode, contract } = assignment
    const terms: Terms = isSameSide ? { mode, ...(contract === undefined ? {} : { contract: contract.id }) } : {}
    return [role, terms] as const
  })
  return { ...cell, roles: new Map(roles) }
}

/** The first row of the range into all below it; one row alone takes over from the row above. */
export function filledDown(
  design: Design,
  rows: readonly MatrixRow[],
  units: readonly Unit[],
  range: Range,
): readonly Wish[] {
  const within = dutiesIn(rows, range.top, range.bottom)
  const [source, ...targets] = within.length > 1 ? within : [dutiesIn(rows, 0, range.top - 1).at(-1), ...within]
  if (source === undefined) return []
  return units
    .slice(range.left, range.right + 1)
    .flatMap((unit) =>
      targets.flatMap((duty) => (duty === undefined ? [] : [like(design, { duty, unit }, { duty: source, unit })])),
    )
}

/** The first column of the range into all right of it; one column alone takes over from the one at its left. */
export function filledRight(
  design: Design,
  rows: readonly MatrixRow[],
  units: readonly Unit[],
  range: Range,
): readonly Wish[] {
  const from = range.left === range.right ? range.left - 1 : range.left
  const source = units[from]
  if (source === undefined) return []
  return dutiesIn(rows, range.top, range.bottom).flatMap((duty) =>
    units.slice(from + 1, range.right + 1).map((unit) => like(design, { duty, unit }, { duty, unit: source })),
  )
}

/** The letters of the cells, row by row. */
export const blockOf = (design: Design, duties: readonly Duty[], units: readonly Unit[]): Block =>
  duties.map((duty) => units.map((unit) => lettersOf(heldBy(design, duty, unit))))
