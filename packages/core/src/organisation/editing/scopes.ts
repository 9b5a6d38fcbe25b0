/** Scopes: whose they are, and the duties that their kind asks for. */
import type { RecordOf } from '../../workspace/format'
import { meantBy, placeAt } from '../assigning'
import { layDuties, newScope } from '../compile'
import type { CompiledExclusion } from '../maker'
import { inserted, without } from '../order'
import type { CompiledScope } from '../scope'
import type { CompiledUnit } from '../unit'
import { type Editing, byId } from './editing'

export function putScope(e: Editing, id: string, record: RecordOf<'scopes'>): void {
  const { all, maker } = e
  const known = all.theScopeById.get(id)
  if (known === undefined) {
    const scope = newScope(all, record)
    all.theScopeById.set(id, scope)
    all.theScopes = inserted(all.theScopes, scope, byId)
    all.theDuties = undefined
    setOwner(scope, maker.unit(record.owner))
    excludeIn(e, scope)
    all.touch('scopes')
    e.come(scope)
    return
  }
  const before = known.theRecord
  known.theRecord = record
  setOwner(known, maker.unit(record.owner))
  if (before?.kind !== record.kind) layAnew(e, known)
  if (JSON.stringify(before?.name) !== JSON.stringify(record.name)) all.tracker.touch(known.cell('name'))
  all.tracker.touch(known.cell('own'))
}

function setOwner(scope: CompiledScope, owner: CompiledUnit | undefined): void {
  const before = scope.theOwner
  if (before === owner) return
  if (before !== undefined) {
    before.theScopes = without(before.theScopes, scope)
    before.touch('ownedScopes')
  }
  scope.theOwner = owner
  if (owner === undefined) return
  owner.theScopes = inserted(owner.theScopes, scope, byId)
  owner.touch('ownedScopes')
}

/** What is another when the duties are others. */
const ofDuties = ['duties', 'laid', 'each', 'aside', 'signs', 'eachSign', 'answered', 'performed'] as const

/** Another kind has other duties; what was said of them is put where it now counts. */
function layAnew(e: Editing, scope: CompiledScope): void {
  const { all } = e
  const rows = scope.rows()
  const before = scope.tasks
  scope.ofField = undefined
  scope.astray = undefined
  layDuties(all, scope)
  for (const row of rows) placeAt(scope, ...all.said.assignments.aimAndRoleOf(row), row)
  excludeIn(e, scope)
  all.theDuties = undefined
  for (const task of [...before, ...scope.tasks]) all.tracker.touch(scope.dutyCell(task))
  for (const aspect of ofDuties) all.tracker.touch(scope.cell(aspect))
  // Whatever stands for all scopes stands for others now.
  all.touch('scopes')
}

function excludeIn(e: Editing, scope: CompiledScope): void {
  for (const exclusion of e.all.exclusions as readonly CompiledExclusion[])
    if (exclusion.scope === undefined || exclusion.scope === scope)
      for (const duty of meantBy(e.all, { ...exclusion, scope }))
        duty.theExclusions = [...duty.theExclusions, exclusion]
}

export function removeScope(e: Editing, id: string): boolean {
  const { all } = e
  const scope = all.theScopeById.get(id)
  if (scope === undefined) return true
  if (scope.rows().length > 0 || (all.grantsOver.get(scope) ?? []).length > 0) return false
  if ((all.exclusions as readonly CompiledExclusion[]).some((exclusion) => exclusion.scope === scope)) return false
  setOwner(scope, undefined)
  all.theScopeById.delete(id)
  all.theScopes = without(all.theScopes, scope)
  all.theDuties = undefined
  for (const aspect of ['own', ...ofDuties] as const) all.tracker.touch(scope.cell(aspect))
  for (const task of scope.tasks) all.tracker.touch(scope.dutyCell(task))
  all.touch('scopes')
  e.leave(scope)
  return true
}
