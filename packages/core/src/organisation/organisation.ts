import {
  type FieldId,
  type ScopeKind,
  type UnitFunction,
  type UnitKind,
  fields as catalogueFields,
} from '@taiseizu/catalogue'
import type { Cell, Tracker } from '../tracking/tracker'
import { Questions } from '../tracking/questions'
import type { Variant } from '../variants/resolve'
import type { Workspace } from '../workspace/format'
import { byCodeUnits } from '../workspace/order'
import type { CompiledAssignment } from './assignment'
import { AssignmentRows } from './assignment-rows'
import type { CompiledContract } from './contract'
import { DutyRows, type Held, slots } from './duty-rows'
import type { CompiledGrant } from './grant'
import { Hierarchy } from './hierarchy'
import { dutiesInOrder, inOrder } from './order'
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
import type { CompiledDuty, CompiledScope, Said } from './scope'
import type { CompiledUnit } from './unit'

/** A resolved variant as records that refer to each other. All lists are sorted by id. */
export interface Organisation {
  readonly workspace: Workspace
  readonly variant: Variant
  /** What the organisation says of itself: industry, size, region and the like. */
  readonly profile: Workspace['organisation']['profile']
  readonly units: readonly Unit[]
  /** `enterprise` included. */
  readonly scopes: readonly Scope[]
  readonly fields: readonly Field[]
  readonly tasks: readonly Task[]
  /** By task, then by scope. */
  readonly duties: readonly Duty[]
  readonly assignments: readonly Assignment[]
  /** Those that name no scope, by id. */
  readonly generalAssignments: readonly Assignment[]
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
  /** The tasks of a field, by id. */
  tasksOfField(field: FieldId): readonly Task[]
  /** The units of a kind, by id. Cost: none. */
  unitsOfKind(kind: UnitKind): readonly Unit[]
  /** The units that have a function, by id. Cost: none. */
  unitsWithFunction(name: UnitFunction): readonly Unit[]
}

const fieldRecords: readonly Field[] = catalogueFields.map(({ id, name }) => ({ type: 'field', id, name }))
const noUnits: readonly CompiledUnit[] = []
const noTasks: readonly Task[] = []

/** The lists of an organisation, each with a cell. */
const listNames = [
  'units',
  'scopes',
  'contracts',
  'grants',
  'links',
  'exclusions',
  'posts',
  'assignments',
  'top',
  'workspace',
] as const
type ListName = (typeof listNames)[number]

/** Where the workspace is: one that is edited is put together only for whoever asks for all of it. */
export interface Source {
  readonly workspace: Workspace
  readonly profile: Workspace['organisation']['profile']
}

interface Applicable {
  readonly applicable: readonly Task[]
  readonly places: Int16Array
}

/** What the tables of an organisation begin with: tasks are its axes, and change with the whole only. */
interface Begun {
  readonly workspace: Workspace
  readonly variant: Variant
  readonly tasks: readonly Task[]
  readonly tracker: Tracker
}

/**
 * An organisation that can be edited in place; `compile.ts` fills it, `edit.ts` writes to it, both under the names that begin with `the`.
 * What is read by the names of `Organisation` is noted.
 */
export class CompiledOrganisation implements Organisation {
  readonly tracker: Tracker
  readonly questions: Questions
  readonly tasks: readonly Task[]
  readonly taskById: ReadonlyMap<string, Task>
  readonly said: Said
  private readonly byField: ReadonlyMap<string, readonly Task[]>
  private readonly listCells: Cell

  source: Source
  theVariant: Variant
  readonly theUnitById = new Map<string, CompiledUnit>()
  readonly theScopeById = new Map<string, CompiledScope>()
  readonly theContractById = new Map<string, CompiledContract>()
  readonly theGrantById = new Map<string, CompiledGrant>()
  readonly theLinkById = new Map<string, Link>()
  readonly theExclusionById = new Map<string, Exclusion>()
  readonly thePostById = new Map<string, Post>()
  theUnits: readonly CompiledUnit[] = []
  /** By their places; `undefined`: to be listed again from these. */
  theWalk: CompiledUnit[] | undefined
  theScopes: readonly CompiledScope[] = []
  theContracts: readonly CompiledContract[] = []
  /** `undefined`: to be listed again from the maps. */
  theGrants: readonly CompiledGrant[] | undefined
  theLinks: readonly Link[] | undefined
  theExclusions: readonly Exclusion[] | undefined
  thePosts: readonly Post[] | undefined
  theAssignments: readonly CompiledAssignment[] | undefined
  theDuties: readonly CompiledDuty[] | undefined
  /** The rows of the assignments that name no scope, by their ids. */
  generalRows: readonly number[] = []
  theTop: CompiledUnit | undefined
  /** Of `enterprise`; `undefined` in an organisation without units. */
  enterpriseOwner: CompiledUnit | undefined
  readonly kinds = new Map<UnitKind, readonly CompiledUnit[]>()
  readonly functions = new Map<UnitFunction, readonly CompiledUnit[]>()
  readonly cellsOfKind = new Map<UnitKind, Cell>()
  readonly cellsOfFunction = new Map<UnitFunction, Cell>()
  /** What is granted over what, by id; for whoever asks who may. */
  readonly grantsOver = new Map<Target, readonly CompiledGrant[]>()
  readonly hierarchy = new Hierarchy()
  /** By slot; those that are gone stay here. */
  readonly unitsBySlot: CompiledUnit[] = []
  readonly scopesBySlot: CompiledScope[] = []
  private readonly applicableByKind = new Map<ScopeKind | undefined, Applicable>()

  constructor({ workspace, variant, tasks, tracker }: Begun) {
    this.tracker = tracker
    this.questions = new Questions(tracker)
    this.listCells = tracker.newCells(listNames.length)
    this.source = { workspace, profile: workspace.organisation.profile }
    this.theVariant = variant
    this.tasks = tasks
    this.taskById = new Map(tasks.map((task) => [task.id, task]))
    this.said = {
      assignments: new AssignmentRows(this),
      duties: new DutyRows(),
      made: [],
      ofTask: Array.from<Held>({ length: tasks.length * slots }),
      ofField: Array.from<Held>({ length: catalogueFields.length * slots }),
    }
    const byField = new Map<string, Task[]>(catalogueFields.map(({ id }) => [id, []]))
    for (const task of tasks) byField.get(task.field)?.push(task)
    this.byField = byField
  }

  get unitSlots(): number {
    return this.unitsBySlot.length
  }
  get scopeSlots(): number {
    return this.scopesBySlot.length
  }
  unitAt(slot: number): CompiledUnit {
    return this.unitsBySlot[slot] as CompiledUnit
  }
  scopeAt(slot: number): CompiledScope {
    return this.scopesBySlot[slot] as CompiledScope
  }

  listCell(name: ListName): Cell {
    return this.listCells + listNames.indexOf(name)
  }
  private read(name: ListName): void {
    if (this.tracker.isReading) this.tracker.read(this.listCell(name))
  }
  touch(name: ListName): void {
    this.tracker.touch(this.listCell(name))
  }

  get workspace(): Workspace {
    this.read('workspace')
    return this.source.workspace
  }
  get variant(): Variant {
    this.read('workspace')
    return this.theVariant
  }
  get profile(): Workspace['organisation']['profile'] {
    this.read('workspace')
    return this.source.profile
  }
  get fields(): readonly Field[] {
    return fieldRecords
  }
  get units(): readonly CompiledUnit[] {
    this.read('units')
    return this.theUnits
  }
  get scopes(): readonly CompiledScope[] {
    this.read('scopes')
    return this.theScopes
  }
  get contracts(): readonly CompiledContract[] {
    this.read('contracts')
    return this.theContracts
  }
  get grants(): readonly CompiledGrant[] {
    this.read('grants')
    return (this.theGrants ??= sortedById(this.theGrantById))
  }
  get links(): readonly Link[] {
    this.read('links')
    return (this.theLinks ??= sortedById(this.theLinkById))
  }
  get exclusions(): readonly Exclusion[] {
    this.read('exclusions')
    return (this.theExclusions ??= sortedById(this.theExclusionById))
  }
  get posts(): readonly Post[] {
    this.read('posts')
    return (this.thePosts ??= sortedById(this.thePostById))
  }
  get assignments(): readonly CompiledAssignment[] {
    this.read('assignments')
    return (this.theAssignments ??= this.theUnits.flatMap((unit) => unit.theAssignments).sort(inOrder))
  }
  get generalAssignments(): readonly CompiledAssignment[] {
    this.read('assignments')
    return this.generalRows.map((row) => this.said.assignments.at(row))
  }
  get duties(): readonly CompiledDuty[] {
    this.read('scopes')
    return (this.theDuties ??= this.theScopes.flatMap((scope) => scope.theDuties).sort(dutiesInOrder))
  }
  get topUnit(): CompiledUnit | undefined {
    this.read('top')
    return this.theTop
  }
  get enterprise(): CompiledScope {
    return this.theScopeById.get('enterprise') as CompiledScope
  }
  get unitById(): ReadonlyMap<string, CompiledUnit> {
    this.read('units')
    return this.theUnitById
  }
  get scopeById(): ReadonlyMap<string, CompiledScope> {
    this.read('scopes')
    return this.theScopeById
  }
  get contractById(): ReadonlyMap<string, CompiledContract> {
    this.read('contracts')
    return this.theContractById
  }
  duty(task: Task, scope: Scope): CompiledDuty | undefined {
    const known = scope as CompiledScope
    this.tracker.read(known.cell('own'))
    return known.dutyOf(task)
  }
  tasksOfField(field: FieldId): readonly Task[] {
    return this.byField.get(field) ?? noTasks
  }
  unitsOfKind(kind: UnitKind): readonly CompiledUnit[] {
    this.tracker.read(this.cellOf(this.cellsOfKind, kind))
    return this.kinds.get(kind) ?? noUnits
  }
  unitsWithFunction(name: UnitFunction): readonly CompiledUnit[] {
    this.tracker.read(this.cellOf(this.cellsOfFunction, name))
    return this.functions.get(name) ?? noUnits
  }
  /** The tasks that apply to scopes of a kind (to the enterprise where there is none), and where the duty of each task stands among theirs. */
  applicableTo(kind: ScopeKind | undefined): Applicable {
    const known = this.applicableByKind.get(kind)
    if (known !== undefined) return known
    const applicable = this.tasks.filter(({ applies }) =>
      applies === 'enterprise' ? kind === undefined : kind !== undefined && applies.includes(kind),
    )
    const places = new Int16Array(this.tasks.length).fill(-1)
    for (const [place, task] of applicable.entries()) places[task.index] = place
    const made = { applicable, places }
    this.applicableByKind.set(kind, made)
    return made
  }

  cellOf<Name>(cells: Map<Name, Cell>, name: Name): Cell {
    const known = cells.get(name)
    if (known !== undefined) return known
    const cell = this.tracker.newCells(1)
    cells.set(name, cell)
    return cell
  }
}

const sortedById = <Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>): readonly Item[] =>
  [...items.values()].sort((a, b) => byCodeUnits(a.id, b.id))
