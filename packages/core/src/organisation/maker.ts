/** Makes records refer to each other. */
import type {
  AssignmentRecord,
  ContractRecord,
  ExclusionRecord,
  GrantRecord,
  LinkRecord,
  PostRecord,
} from '../workspace/format'
import { everything, identityOf } from '../workspace/identity'
import { CompiledAssignment } from './assignment'
import { CompiledContract } from './contract'
import { CompiledGrant } from './grant'
import type { CompiledOrganisation } from './organisation'
import type { Exclusion, Link, Post, Task } from './records'
import type { CompiledScope } from './scope'
import type { CompiledUnit } from './unit'

/** Links with the units at their ends, compiled. */
export interface CompiledLink extends Link {
  readonly from: CompiledUnit
  readonly to: CompiledUnit
}

export interface CompiledExclusion extends Exclusion {
  readonly scope: CompiledScope | undefined
  readonly takenOverBy: CompiledUnit | undefined
}

export interface CompiledPost extends Post {
  readonly unit: CompiledUnit
  readonly concurrentWith: readonly CompiledUnit[]
}

export const ends = ({ from, to }: CompiledLink): readonly CompiledUnit[] => (from === to ? [from] : [from, to])
export const placesOf = ({ unit, concurrentWith }: CompiledPost): readonly CompiledUnit[] => [
  ...new Set([unit, ...concurrentWith]),
]

/** Makes one record refer to others; throws where what it names does not exist. */
export type Maker = ReturnType<typeof makerOf>

export function makerOf(organisation: CompiledOrganisation) {
  const { tracker, theUnitById, theScopeById, theContractById, taskById } = organisation
  const unit = (id: string): CompiledUnit => known(theUnitById.get(id), 'unit', id)
  const maybeUnit = (id: string | undefined) => (id === undefined ? undefined : unit(id))
  const scope = (id: string): CompiledScope => known(theScopeById.get(id), 'scope', id)
  const maybeScope = (id: string | undefined) => (id === undefined ? undefined : scope(id))
  const maybeTask = (id: string | undefined) => (id === undefined ? undefined : known(taskById.get(id), 'task', id))
  const contract = (id: string) => known(theContractById.get(id), 'contract', id)
  const target = (id: string): CompiledUnit | CompiledScope | '*' =>
    id === everything ? everything : (theUnitById.get(id) ?? known(theScopeById.get(id), 'target', id))

  return {
    unit,
    scope,
    maybeUnit,
    /** A field is none. */
    anyTask: (id: string): Task | undefined => taskById.get(id),
    contractOf: contract,
    contract: (record: ContractRecord): CompiledContract => {
      const made = new CompiledContract(record, unit(record.provider), organisation.said.assignments, tracker)
      made.theManager = maybeUnit(record.manager)
      made.theDecider = maybeUnit(record.decidedBy)
      return made
    },
    assignment: (record: AssignmentRecord): CompiledAssignment =>
      new CompiledAssignment(
        record,
        unit(record.unit),
        maybeTask(record.task),
        maybeScope(record.scope),
        record.contract === undefined ? undefined : contract(record.contract),
        record.role,
        record.mode === 'outsourced',
      ),
    grant: (record: GrantRecord): CompiledGrant =>
      new CompiledGrant(record, unit(record.holder), target(record.over), maybeUnit(record.grantedBy), organisation),
    link: (record: LinkRecord): CompiledLink => ({
      type: 'link',
      id: identityOf('links', record),
      record,
      kind: record.kind,
      from: unit(record.from),
      to: unit(record.to),
    }),
    exclusion: (record: ExclusionRecord): CompiledExclusion => {
      const task = maybeTask(record.task)
      return {
        type: 'exclusion',
        id: identityOf('exclusions', record),
        record,
        reason: record.reason,
        task,
        field: task?.field ?? known(record.field, 'field', ''),
        scope: maybeScope(record.scope),
        takenOverBy: maybeUnit(record.takenOverBy),
      }
    },
    post: (record: PostRecord): CompiledPost => ({
      type: 'post',
      id: record.id,
      record,
      name: record.name ?? record.id,
      unit: unit(record.unit),
      concurrentWith: (record.concurrentWith ?? []).map(unit),
      fte: record.fte ?? 1,
      vacant: record.vacant ?? false,
    }),
  }
}

export function known<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined) throw new Error(`the ${what} "${id}" does not exist; the reader should have said so`)
  return value
}
