/** Of all that differs, what tells most. */
import type { RecordDifference, UnitDifference } from '@taiseizu/core'
import type { Compared, FigureKind, VariantDifference } from '@taiseizu/rules'
import { type Judgement, judged } from './judged'

export interface TellingFigure {
  readonly kind: FigureKind
  readonly before: number
  readonly after: number
  readonly judgement: Judgement
  /** The larger, the more it tells. */
  readonly size: number
}

/** A tenth of everything tells as much as a number that doubles; what stays undone, or cannot be done, tells more. */
function sizeOf({ id, unit }: FigureKind, before: number, after: number): number {
  const difference = Math.abs(after - before)
  if (id === 'coverage-rate' || id === 'match-rate') return difference * 40
  if (unit === 'share') return difference * 10
  const size = difference / Math.max(1, Math.abs(before), Math.abs(after))
  // The families of findings say in parts what the severities say.
  if (/^findings-(?!error|warning)/u.test(id)) return size * 0.1
  return id === 'findings-error' ? size * 1.5 : size
}

/** The figures that differ, the most telling first. */
export const tellingFigures = (before: Compared, after: Compared): readonly TellingFigure[] =>
  after.figures
    .flatMap(({ kind, value }, place): readonly TellingFigure[] => {
      const was = before.figures[place]?.value
      const judgement = judged(kind, was, value)
      if (judgement === 'same' || typeof was !== 'number' || value === null) return []
      return [{ kind, before: was, after: value, judgement, size: sizeOf(kind, was, value) }]
    })
    .toSorted((a, b) => b.size - a.size)

export interface TellingStructure {
  readonly added: readonly RecordDifference[]
  readonly removed: readonly RecordDifference[]
  readonly moved: readonly RecordDifference[]
  /** The duties in which somebody comes to a role or leaves it. */
  readonly duties: number
  /** The units that take on or give up a role, who is concerned most first. */
  readonly units: readonly UnitDifference[]
}

/** How many roles a unit takes on and gives up. */
const turnsOf = ({ gains, loses }: UnitDifference): number => gains.length + loses.length

/** Who is concerned most first. */
export const byConcern = (units: readonly UnitDifference[]): readonly UnitDifference[] =>
  units.toSorted((a, b) => turnsOf(b) - turnsOf(a) || b.keeps.length - a.keeps.length)

export function tellingStructure({ records, duties, units }: VariantDifference): TellingStructure {
  const ofUnits = records.filter(({ collection }) => collection === 'units')
  return {
    added: ofUnits.filter(({ kind }) => kind === 'added'),
    removed: ofUnits.filter(({ kind }) => kind === 'removed'),
    moved: ofUnits.filter(({ isMoved }) => isMoved),
    duties: duties.filter(({ roles }) => roles.length > 0).length,
    units: byConcern(units.filter((unit) => turnsOf(unit) > 0)),
  }
}
