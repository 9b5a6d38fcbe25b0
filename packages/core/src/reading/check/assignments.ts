import { standardTask } from '@taiseizu/catalogue'
import { keptColumns } from '../../workspace/columns'
import { enterpriseId } from '../../workspace/identity'
import { type Context, alsoEnterprise, checkReference } from '../context'
import type { Loose } from '../view'
import type { Path } from '../../workspace/problems'
import { checkTask, checkTaskOrField } from './task-references'

/** Assignments name a unit, a task or field, and a scope that there are; a provider's is outsourced, under a contract of its own. */
export function checkAssignments(context: Context): void {
  const { view, units, scopes, contracts, report } = context
  const isPlain = plainIn(context)
  const { assignments } = view.records
  for (let index = 0; index < assignments.length; index += 1) {
    if (isPlain(index)) continue
    const assignment = assignments[index] as Loose<'assignments'>
    const { unit, task, scope, mode, contract } = assignment
    if ((task === undefined) === (assignment.field === undefined))
      checkTaskOrField(context, 'assignments', index, assignment)
    if (task !== undefined) checkTask(context, { in: 'assignments', index, key: 'task', id: task })
    const holder = unit === undefined ? undefined : units.get(unit)
    if (holder === undefined)
      checkReference(context, { in: 'assignments', index, key: 'unit', id: unit, to: ['units'] })
    if (scope !== undefined && !scopes.has(scope))
      checkReference(context, {
        in: 'assignments',
        index,
        key: 'scope',
        id: scope,
        to: ['scopes'],
        also: alsoEnterprise,
      })
    if (mode === 'in-house' && holder?.kind === 'provider')
      report({
        code: 'provider-in-house',
        path: view.path('assignments', index, 'mode'),
        found: mode,
        expected: { is: 'advice', advice: 'outsourced' },
      })
    if (contract === undefined) continue
    checkReference(context, { in: 'assignments', index, key: 'contract', id: contract, to: ['contracts'] })
    const provider = contracts.get(contract)?.provider
    if (holder?.kind === 'provider' && provider !== undefined && provider !== unit && units.has(provider))
      report({
        code: 'contract-of-other-provider',
        path: view.path('assignments', index, 'contract'),
        found: contract,
        otherPath: pathOfUnit(context, provider),
        expected: { is: 'advice', advice: 'contract-of-unit' },
      })
  }
}

/**
 * Whether there is nothing to be said of an assignment: it names a task that there is, a scope that there is, a unit in the house, a role, and
 * nothing else. So it is with nearly all; each of the texts is looked up once for all that name it, and the record is not touched.
 */
function plainIn({ view, units, scopes, tasks }: Context): (index: number) => boolean {
  const columns = keptColumns(view.records.assignments)
  if (columns === undefined) return () => false
  const { parts, saysMore } = columns
  const [aims, places, holders] = parts.map(({ numbers }) => numbers)
  const [knownTasks, knownScopes, inHouse] = [
    (text: string) => standardTask(text) !== undefined || tasks.has(text),
    (text: string) => text === enterpriseId || scopes.has(text),
    (text: string) => units.has(text) && units.get(text)?.kind !== 'provider',
  ].map((isRight, part) => parts[part]?.texts.map(isRight))
  return (index) =>
    saysMore[index] === 0 &&
    knownTasks?.[aims?.[index] ?? -1] === true &&
    knownScopes?.[places?.[index] ?? -1] === true &&
    inHouse?.[holders?.[index] ?? -1] === true
}

const pathOfUnit = ({ view }: Context, id: string): Path =>
  view.path(
    'units',
    view.records.units.findIndex((unit) => unit.id === id),
  )
