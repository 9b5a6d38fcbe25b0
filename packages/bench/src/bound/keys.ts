import { type Findings, boundRules } from './check'
import { type Bound, fieldIds } from './compile'

/** The findings' keys as the engine writes them, sorted: to see that both find the same. No part of what is measured. */
export function keysOf({ units, tasks, scopeIds }: Bound, { count, rows }: Findings): readonly string[] {
  const unit = (number: number) => `unit/${units.ids[number]}`
  return Array.from({ length: count }, (_, index) => {
    const [found = 0, first = 0, second = 0, third = 0] = rows.subarray(index * 4, index * 4 + 4)
    const rule = boundRules[found]
    const duty = `duty/${tasks.ids[first]}@${scopeIds[second]}`
    switch (rule) {
      case 'SRC-03':
        return `${rule}:field/${fieldIds[first]}:${unit(second)}`
      case 'AUT-01':
        return `${rule}:${unit(first)}:scope/${scopeIds[second]}`
      case 'AUT-10':
        return `${rule}:${unit(first)}`
      case 'AUT-12':
        return `${rule}:${duty}:${unit(third)}`
      default:
        return `${rule}:${duty}`
    }
  }).toSorted()
}
