import type { Design } from '@taiseizu/core'
import { dutyRows } from './duties-table'

/** `taiseizu-duties/1` */
export const dutiesAsJson = (design: Design): string =>
  JSON.stringify({ format: 'taiseizu-duties/1', variant: design.variant.id, duties: dutyRows(design) }, null, 2)
