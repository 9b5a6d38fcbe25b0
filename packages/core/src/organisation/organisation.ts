import { fields as catalogueFields } from '@taiseizu/catalogue'
import { type Variant, recordsOf, resolveVariant } from '../variants/resolve'
import type { CollectionName, RecordOf, ScopeRecord, Workspace } from '../workspace/format'
import { enterpriseId, everything, identityOf } from '../workspace/identity'
import { byCodeUnits, orderedBy } from '../workspace/order'
import { compileAssignments } from './assignments'
import type {
  Assignment,
  Contract,
  Duty,
  Exclusion,
  Field,
  Grant,
  Link,
  Post,
  Scope,
  Target,
  Task,
  Unit,
} from './records'
import { commonSuperior } from './structure'
import { tasksOf } from './tasks'
import { enterpriseOwnerOf, topUnitOf } from './top'
import { compileUnits } from './units'

/** A resolved variant as records that refer to each other. All lists are sorted by id. */
export interface Organisation {
  readonly workspace: Workspace
  readonly variant: Variant
  readonly units: readonly Unit[]
  /** `enterprise` included. */
  readonly scopes: readonly Scope[]
  readonly fields: readonly Field[]
  readonly tasks: readonly Task[]
  /** By task, then by scope. */
  readonly duties: readonly Duty[]
  readonly assignments: readonly Assignment[]
  readonly contracts: readonly Contract[]
  readonly grants: readonly Grant[]
  readonly links: readonly Link[]
  readonly exclusions: readonly Exclusion[]
  readonly posts: readonly Post[]
  readonly topUnit: Unit | undefined
  readonly enterprise: Scope
  readonly unitById: ReadonlyMap<string, Unit>
  readonly scopeById: ReadonlyMap<string, Scope>
  readonly taskById: ReadonlyMap<string, Task>
  readonly contractById: ReadonlyMap<string, Contract>
  /** The duty of a task in a scope; `undefined` where the task does not apply to it. */
  duty(task: Task, scope: Scope): Duty | undefined
}

const fieldRecords: readonly Field[] = catalogueFields.map(({ id, name }) => ({ type: 'field', id, name }))
const fieldPlaces: ReadonlyMap<string, number> = new Map(catalogueFields.map(({ id }, place) => [id, place]))

type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] }

/**
 * Compiles a variant.
 *
 * @param workspace one that the reader accepted: references resolve, parents run in no circle.
 * @throws where the variant does not exist. Cost: linear in its records and duties, but for sorting.
 */
export function organisationOf(workspace: Workspace, variantId: string): Organisation {
  const variant = resolveVariant(workspace, variantId)
  /** The records of a collection, compiled one by one in the order of their identities. */
  const compiled = <Name extends CollectionName, Made>(
    name: Name,
    make: (record: RecordOf<Name>, id: string) => Made,
  ): readonly Made[] =>
    recordsOf(variant, name)
      .map((record) => ({ record, id: identityOf(name, record) }))
      .toSorted(orderedBy(({ id }) => id))
      .map(({ record, id }) => make(record, id))

  const units = compileUnits(compiled('units', (record) => record))
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const unit = (id: string): Unit => known(unitById.get(id), 'unit', id)
  const maybeUnit = (id: string | undefined) => (id === undefined ? undefined : unit(id))

  const topUnit = topUnitOf(units)
  const scopes = compileScopes(
    compiled('scopes', (record) => record),
    unit,
    enterpriseOwnerOf(units, topUnit),
  )
  const scopeById = new Map(scopes.map((scope) => [scope.id, scope]))
  const enterprise = known(scopeById.get(enterpriseId), 'scope', enterpriseId)
  const scope = (id: string) => known(scopeById.get(id), 'scope', id)
  const maybeScope = (id: string | undefined) => (id === undefined ? undefined : scope(id))
  for (const owned of scopes) if (!owned.isEnterprise) (owned.owner?.ownedScopes as Scope[] | undefined)?.push(owned)

  const tasks = tasksOf(compiled('tasks', (record) => record))
  const taskById = new Map(tasks.map((task) => [task.id, task]))
  const task = (id: string) => known(taskById.get(id), 'task', id)
  const maybeTask = (id: string | undefined) => (id === undefined ? undefined : task(id))
  const { duties, duty } = compileDuties(tasks, scopes)

  const contracts = compiled('contracts', (record, id): Contract => ({
    type: 'contract',
    id,
    record,
    name: record.name ?? id,
    provider: unit(record.provider),
    manager: maybeUnit(record.manager),
    decidedBy: maybeUnit(record.decidedBy),
    clauses: record.clauses ?? [],
    assignments: [],
  }))
  const contractById = new Map(contracts.map((contract) => [contract.id, contract]))

  const contract = (id: string) => known(contractById.get(id), 'contract', id)
  const assignments = compileAssignments(
    recordsOf(variant, 'assignments'),
    { unit, task, scope, contract },
    { tasks: tasks.length, scopes: scopes.length, fields: fieldPlaces },
  )

  const target = (id: string): Target =>
    id === everything ? everything : (unitById.get(id) ?? known(scopeById.get(id), 'target', id))
  const grants = compiled('authority', (record, id): Grant => {
    const holder = unit(record.holder)
    const over = target(record.over)
    const grantedBy = maybeUnit(record.grantedBy) ?? defaultGrantor(holder, over, enterprise)
    return { type: 'grant', id, record, holder, kind: record.kind, over, grantedBy }
  })

  const links = compiled('links', (record, id): Link => ({
    type: 'link',
    id,
    record,
    kind: record.kind,
    from: unit(record.from),
    to: unit(record.to),
  }))
  const exclusions = compiled('exclusions', (record, id): Exclusion => {
    const named = maybeTask(record.task)
    return {
      type: 'exclusion',
      id,
      record,
      reason: record.reason,
      task: named,
      field: named?.field ?? known(record.field, 'field', ''),
      scope: maybeScope(record.scope),
      takenOverBy: maybeUnit(record.takenOverBy),
    }
  })
  const posts = compiled('posts', (record, id): Post => ({
    type: 'post',
    id,
    record,
    name: record.name ?? id,
    unit: unit(record.unit),
    concurrentWith: (record.concurrentWith ?? []).map(unit),
    fte: record.fte ?? 1,
    vacant: record.vacant ?? false,
  }))
  for (const post of posts)
    for (const holder of new Set([post.unit, ...post.concurrentWith])) (holder.posts as Post[]).push(post)

  return {
    workspace,
    variant,
    units,
    scopes,
    fields: fieldRecords,
    tasks,
    duties,
    assignments,
    contracts,
    grants,
    links,
    exclusions,
    posts,
    topUnit,
    enterprise,
    unitById,
    scopeById,
    taskById,
    contractById,
    duty,
  }
}

function known<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined) throw new Error(`the ${what} "${id}" does not exist; the reader should have said so`)
  return value
}

/** Who grants where nobody is named: the nearest common superior; for a provider's grant there is none. */
function defaultGrantor(holder: Unit, over: Target, enterprise: Scope): Unit | undefined {
  if (holder.isProvider) return undefined
  const place = over === everything ? enterprise.owner : over.type === 'scope' ? over.owner : over
  return place && commonSuperior(holder, place)
}

function compileScopes(
  records: readonly ScopeRecord[],
  unit: (id: string) => Unit,
  enterpriseOwner: Unit | undefined,
): readonly Scope[] {
  const own = records.map((record): Omit<Scope, 'index'> => ({
    type: 'scope',
    id: record.id,
    record,
    name: record.name,
    kind: record.kind,
    owner: unit(record.owner),
    development: record.development,
    isEnterprise: false,
  }))
  const enterprise: Omit<Scope, 'index'> = {
    type: 'scope',
    id: enterpriseId,
    record: undefined,
    name: { ja: '全社', en: 'Enterprise' },
    kind: undefined,
    owner: enterpriseOwner,
    development: undefined,
    isEnterprise: true,
  }
  return [...own, enterprise].toSorted((a, b) => byCodeUnits(a.id, b.id)).map((scope, index) => ({ ...scope, index }))
}

const appliesTo = ({ applies }: Task, { kind }: Scope): boolean =>
  applies === 'enterprise' ? kind === undefined : kind !== undefined && applies.includes(kind)

function compileDuties(tasks: readonly Task[], scopes: readonly Scope[]) {
  const duties: Mutable<Duty>[] = []
  const cells: (Duty | undefined)[] = Array.from({ length: tasks.length * scopes.length })
  for (const task of tasks)
    for (const scope of scopes) {
      if (!appliesTo(task, scope)) continue
      const duty: Duty = {
        type: 'duty',
        id: `${task.id}@${scope.id}`,
        index: duties.length,
        task,
        scope,
        field: task.field,
      }
      duties.push(duty)
      cells[task.index * scopes.length + scope.index] = duty
    }
  return {
    duties: duties as readonly Duty[],
    duty: (task: Task, scope: Scope): Duty | undefined => cells[task.index * scopes.length + scope.index],
  }
}
