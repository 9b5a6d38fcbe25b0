import { type Role, idsOf, roles } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { dutyRows } from './duties-table'

/** One duty a line (RFC 4180). Only ids and values of enumerations, which need no quotes; several units are parted by spaces. */
export function dutiesAsCsv(design: Design): string {
  const order: readonly Role[] = idsOf(roles)
  const head = ['task', 'field', 'scope', 'status', 'match', ...order, 'missing']
  const rows = dutyRows(design).map((row) => [
    row.task,
    row.field,
    row.scope,
    row.status,
    row.match ?? '',
    ...order.map((role) => row.roles[role].join(' ')),
    row.missing.join(' '),
  ])
  return [head, ...rows].map((cells) => cells.join(',')).join('\r\n')
}
