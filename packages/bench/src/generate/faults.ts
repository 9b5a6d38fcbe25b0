/** What goes wrong here and there in a real matrix: a role forgotten, held by the wrong unit, or held twice. */
import type { FieldId, Role } from '@taiseizu/catalogue'
import type { Place } from './divisions'
import type { Performer } from './house'
import type { Random } from './random'
import { type Cell, cell } from './staffing'

const isOf = (one: Cell, fields: readonly FieldId[], role: Role): boolean =>
  one.role === role && fields.some((field) => one.task?.startsWith(`${field}.`))

const faults: readonly ((cells: Cell[], scope: string, place: Place, random: Random) => void)[] = [
  // Nobody performs it.
  (cells, _scope, _place, random) => take(cells, (one) => one.role === 'R', random),
  // Nobody answers for it.
  (cells, _scope, _place, random) => take(cells, (one) => one.role === 'A', random),
  // Two answer for it.
  (cells, scope, { division }, random) => {
    const found = choose(cells, (one) => isOf(one, ['digital-product-operation'], 'A'), random)
    if (found?.task !== undefined) cells.push(cell(found.task, scope, { unit: division }, 'A'))
  },
  // Whoever answers may decide nothing.
  (cells, _scope, { operation }, random) =>
    handOver(
      cells,
      (one) => isOf(one, ['digital-product-operation', 'security-monitoring-operation'], 'A'),
      { unit: operation },
      random,
    ),
  // The provider answers for its own work.
  (cells, _scope, { developers }, random) =>
    handOver(cells, (one) => isOf(one, ['digital-product-development'], 'A'), developers, random),
  // Outsiders alone do what is the organisation's own.
  (cells, _scope, { house }, random) =>
    handOver(cells, (one) => isOf(one, ['security-supervision'], 'R'), house.assessment, random),
  // Who runs it audits it.
  (cells, _scope, { operation }, random) =>
    handOver(cells, (one) => isOf(one, ['security-audit'], 'R'), { unit: operation }, random),
]

/** Lets one thing go wrong in a scope. */
export const spoil = (cells: Cell[], scope: string, place: Place, random: Random): void =>
  random.pick(faults)(cells, scope, place, random)

type Wanted = (one: Cell) => boolean

function choose(cells: readonly Cell[], wanted: Wanted, random: Random): Cell | undefined {
  const found = cells.filter((one) => one.task !== undefined && wanted(one))
  return found.length === 0 ? undefined : random.pick(found)
}

function take(cells: Cell[], wanted: Wanted, random: Random): void {
  const found = choose(cells, wanted, random)
  if (found !== undefined) cells.splice(cells.indexOf(found), 1)
}

function handOver(cells: Cell[], wanted: Wanted, to: Performer, random: Random): void {
  const found = choose(cells, wanted, random)
  if (found?.task === undefined || found.scope === undefined) return
  cells[cells.indexOf(found)] = cell(found.task, found.scope, to, found.role)
}
