/** Which rows and columns belong to what is selected in the workbench, wherever it was selected. */
import type { Design, Duty } from '@taiseizu/core'
import { type SubjectReference, assignmentIn } from '@taiseizu/rules'
import type { GridMarks } from './grid/model'
import type { MatrixRow } from './rows'

export function marksOf(design: Design, rows: readonly MatrixRow[], selected: readonly SubjectReference[]): GridMarks {
  const marked = { rows: new Set<string>(), columns: new Set<string>() }
  const markDuties = (ids: ReadonlySet<string>) => {
    for (const row of rows) if (row.type === 'duty' && ids.has(row.key)) marked.rows.add(row.key)
  }
  for (const { type, id } of selected)
    if (type === 'unit' || type === 'scope') {
      marked.columns.add(id)
      if (type === 'scope')
        for (const row of rows) if (row.type === 'duty' && row.duty.scope.id === id) marked.rows.add(row.key)
    } else if (type === 'duty') {
      const [task = '', scope = ''] = id.split('@')
      marked.rows.add(id).add(task)
      marked.columns.add(scope)
    } else if (type === 'field') marked.rows.add(`field/${id}`)
    else if (type === 'task') {
      marked.rows.add(id)
      for (const row of rows) if (row.type === 'duty' && row.duty.task.id === id) marked.rows.add(row.key)
    } else if (type === 'assignment') {
      const assignment = assignmentIn(design, id)
      if (assignment === undefined) continue
      const duties = design.holdings.dutiesOf(assignment)
      marked.columns.add(assignment.unit.id)
      // Over all scopes it is no scope's own.
      if (assignment.scope !== undefined) marked.columns.add(assignment.scope.id)
      markDuties(new Set(duties.map((duty) => duty.id)))
      for (const { task } of duties) marked.rows.add(task.id)
    }
  return marked
}

/**
 * What proves a finding: the duties that it tells of, else those of the scopes, fields and tasks that it tells of together; and the units that
 * it is about. Cost: linear in the rows.
 */
export function marksOfProof(
  design: Design,
  rows: readonly MatrixRow[],
  subjects: readonly SubjectReference[],
  evidence: readonly SubjectReference[],
): GridMarks {
  const marked = { rows: new Set<string>(), columns: new Set<string>() }
  const all = [...subjects, ...evidence]
  const ids = (among: readonly SubjectReference[], kind: SubjectReference['type']): ReadonlySet<string> =>
    new Set(among.flatMap(({ type, id }) => (type === kind ? [id] : [])))
  const about = ids(subjects, 'unit')
  for (const unit of about.size > 0 ? about : ids(evidence, 'unit')) marked.columns.add(unit)

  const exact = new Set(ids(all, 'duty'))
  for (const id of ids(all, 'assignment')) {
    const assignment = assignmentIn(design, id)
    for (const duty of assignment === undefined ? [] : design.holdings.dutiesOf(assignment)) exact.add(duty.id)
  }
  const [scopes, fields, tasks] = [ids(all, 'scope'), ids(all, 'field'), ids(all, 'task')]
  if (exact.size + scopes.size + fields.size + tasks.size === 0) return marked
  const fits = (wanted: ReadonlySet<string>, id: string) => wanted.size === 0 || wanted.has(id)
  const isOf = ({ id, scope, field, task }: Duty): boolean =>
    exact.size > 0 ? exact.has(id) : fits(scopes, scope.id) && fits(fields, field) && fits(tasks, task.id)
  for (const row of rows) {
    if (row.type === 'field' && !row.isFolded) continue
    const found = (row.type === 'duty' ? [row.duty] : row.duties).filter(isOf)
    if (found.length > 0) marked.rows.add(row.key)
    if (exact.size + scopes.size > 0) for (const { scope } of found) marked.columns.add(scope.id)
  }
  return marked
}
