import type { Assignment, Design } from '@taiseizu/core'

/**
 * The assignment with an id, `TASK-OR-FIELD@SCOPE-OR-*:UNIT:ROLE`, if it is there.
 * Cost: that of finding it among those of its unit; the list of all is not made for it.
 */
export function assignmentIn(design: Design, id: string): Assignment | undefined {
  const unit = design.unitById.get(id.split(':').at(-2) ?? '')
  return unit === undefined ? undefined : design.assignmentsOf(unit).find((one) => one.id === id)
}
