/** Which rows and columns belong to what is selected in the workbench, wherever it was selected. */
import type { Design } from '@taiseizu/core'
import { assignmentIn } from '../../state/assignment-in'
import type { SubjectReference } from '@taiseizu/rules'
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
