import { coverageStatuses, idsOf, matchStates, roles } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import type { World } from '../command'
import { columns } from '../columns'

const order = idsOf(roles)

/** For people: duties under their fields, each with who does what and how it stands. */
export function dutiesAsText(design: Design, { language }: World): string {
  const lines: string[] = []
  for (const field of design.fields) {
    const duties = design.duties.filter((duty) => duty.field === field.id)
    if (duties.length === 0) continue
    lines.push('', field.name[language])
    const rows = duties.map((duty) => {
      const status = coverageStatuses.find((one) => one.id === design.statusOf(duty))?.name[language] ?? ''
      const { state } = design.coverage.matchOf(duty)
      const match = matchStates.find((one) => one.id === state)?.name[language] ?? ''
      const held = order.flatMap((role) => {
        const units = design.unitsWith(duty, role)
        return units.length === 0 ? [] : [`${role}: ${units.map((unit) => textIn(unit.name, language)).join(', ')}`]
      })
      return [textIn(duty.task.name, language), textIn(duty.scope.name, language), status, match, held.join('  ')]
    })
    lines.push(...columns(rows).map((line) => `  ${line}`))
  }
  return lines.slice(1).join('\n')
}
