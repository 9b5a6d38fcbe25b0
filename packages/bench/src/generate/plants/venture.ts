/** The division in which faults are planted, and short ways to plant them. */
import type { Development, FieldId, Role, ScopeKind, UnitKind } from '@taiseizu/catalogue'
import { type Draft, addContract, addLink, addUnit } from '../draft'
import type { Place } from '../divisions'
import type { Performer } from '../house'
import type { ParentCompany } from '../parent-company'
import { type Cell, cell, staff } from '../staffing'

/** Which rule finds it, and under which key. */
export interface Violation {
  readonly rule: string
  readonly key: string
}

export interface Venture {
  readonly draft: Draft
  readonly parent: ParentCompany
  readonly place: Place
  readonly planted: Violation[]
}

const division = 'v'

/** A new business: a division with one department, rightly connected and staffed. */
export function venture(draft: Draft, parent: ParentCompany): Venture {
  addUnit(draft, division, 'department', '新規事業本部', { parent: parent.head, functions: ['business'] })
  const owner = addUnit(draft, 'v-shop', 'department', 'ネット事業部', { parent: division })
  const operation = addUnit(draft, 'v-shop-ops', 'section', '運用課', { parent: owner })
  const development = addUnit(draft, 'v-shop-dev', 'section', '開発課', { parent: owner })
  addLink(draft, 'escalates-to', owner, parent.csirt)
  const performer = (id: string): Performer => {
    const unit = addUnit(draft, `v-${id}-co`, 'provider', `${id} 社`, { services: ['development', 'operation'] })
    return {
      unit,
      contract: addContract(draft, {
        id: `v-${id}-contract`,
        provider: unit,
        manager: division,
        decidedBy: parent.coo,
      }),
    }
  }
  const place: Place = {
    house: parent,
    division,
    owner,
    isSite: false,
    operation,
    development,
    sirt: parent.csirt,
    developers: performer('developing'),
    operators: performer('operating'),
    neighbour: undefined,
  }
  // Both are at work somewhere, whatever is planted.
  for (const { unit, contract = '' } of [place.developers, place.operators])
    draft.assignments.push({
      task: 'business-domain-planning.supply-chain',
      scope: 'enterprise',
      unit,
      role: 'S',
      mode: 'outsourced',
      contract,
    })
  draft.assignments.push({
    task: 'business-domain-planning.supply-chain',
    scope: 'enterprise',
    unit: division,
    role: 'S',
  })
  return { draft, parent, place, planted: [] }
}

/** Notes that a rule is broken, and for which subjects (`type/id`), in the order of its key. */
export const plant = ({ planted }: Venture, rule: string, ...subjects: readonly string[]): void => {
  planted.push({ rule, key: [rule, ...subjects].join(':') })
}

interface ScopeOptions {
  readonly kind?: ScopeKind
  readonly development?: Development | null
  readonly place?: Place
  /** The owner, where it is not that of the place. */
  readonly owner?: string
}

/** A scope of the venture, staffed as it ought to be but for what `change` does to that. Named after the rule. Answers with its id. */
export function addScope(
  ours: Venture,
  rule: string,
  change: (cells: Cell[], scope: string) => readonly Cell[],
  { kind = 'it', development = 'in-house', place = ours.place, owner = place.owner }: ScopeOptions = {},
): string {
  const id = `v-${rule.toLowerCase()}-scope`
  ours.draft.scopes.push({ id, kind, name: `${rule} ${kind}`, owner, ...(development === null ? {} : { development }) })
  for (const one of change(staff(id, kind, place), id)) ours.draft.assignments.push(one)
  return id
}

/** A unit of the venture, named after the rule; below the venture's division where nothing else is said. */
export const addOwnUnit = (
  { draft }: Venture,
  rule: string,
  kind: UnitKind,
  details: Parameters<typeof addUnit>[4] = {},
  suffix = '',
): string =>
  addUnit(
    draft,
    `v-${rule.toLowerCase()}${suffix}`,
    kind,
    `${rule} ${kind}`,
    kind === 'provider' ? details : { parent: division, ...details },
  )

/** A provider under a contract with which nothing is wrong; it is of use as support in a task of the enterprise. */
export function hireProvider(
  ours: Venture,
  rule: string,
  details: Parameters<typeof addUnit>[4] = {},
): Required<Performer> {
  const unit = addOwnUnit(ours, rule, 'provider', details, '-co')
  const contract = addContract(ours.draft, {
    id: `v-${rule.toLowerCase()}-contract`,
    provider: unit,
    manager: division,
    decidedBy: ours.parent.coo,
  })
  return { unit, contract }
}

/** Units connected to the house's SIRT, so that nothing but the planted fault is wrong with them. */
export function addOwner(ours: Venture, rule: string, kind: UnitKind = 'department'): Place {
  const owner = addOwnUnit(ours, rule, kind, {}, '-unit')
  const operation = addOwnUnit(ours, rule, 'section', { parent: owner }, '-ops')
  addLink(ours.draft, 'escalates-to', owner, ours.parent.csirt)
  return { ...ours.place, owner, operation, development: operation, isSite: kind === 'site' }
}

export const without = (cells: readonly Cell[], task: string, role: Role): readonly Cell[] =>
  cells.filter((one) => one.task !== task || one.role !== role)

export const withoutField = (cells: readonly Cell[], field: FieldId): readonly Cell[] =>
  cells.filter(({ task }) => task?.startsWith(`${field}.`) !== true)

/** The cells with others holding the role in one task. */
export const heldBy = (
  cells: readonly Cell[],
  scope: string,
  task: string,
  role: Role,
  ...performers: readonly Performer[]
): readonly Cell[] => [
  ...without(cells, task, role),
  ...performers.map((performer) => cell(task, scope, performer, role)),
]
