/** How much a file comes to once it is understood: a small text can lay a big variant under a thousand others. */
import { standardTasks } from '@taiseizu/catalogue'
import type { LooseVariant } from '../../workspace/check/loose'
import { collectionNames } from '../../workspace/names'
import { limits } from '../../workspace/limits'
import type { Report } from '../../workspace/problems'
import type { Context } from '../context'

/**
 * Reports at which variant the records of all variants, each with those of its bases, become too many to be laid over
 * one another.
 *
 * @param variants whose bases are there and end. @returns whether there are few enough. Cost: linear in the variants.
 */
export function checkRecordCount(
  all: readonly LooseVariant[],
  variants: readonly LooseVariant[],
  report: Report,
): boolean {
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  const counts = new Map<LooseVariant, number>()
  /** Bases first, without calling itself: chains may be as long as there are variants. */
  const countOf = (variant: LooseVariant): number => {
    const chain: LooseVariant[] = []
    let next: LooseVariant | undefined = variant
    for (; next !== undefined && !counts.has(next); next = baseOf(next)) chain.push(next)
    let count = next === undefined ? 0 : (counts.get(next) ?? 0)
    for (const one of chain.toReversed()) {
      count += collectionNames.reduce((sum, name) => sum + (one[name]?.length ?? 0), 0)
      counts.set(one, count)
    }
    return count
  }
  const baseOf = ({ basedOn }: LooseVariant) => (basedOn === undefined ? undefined : byId.get(basedOn))
  let total = 0
  for (const variant of variants) {
    total += countOf(variant)
    if (total <= limits.resolvedRecords) continue
    const expected = { is: 'at-most', limit: limits.resolvedRecords } as const
    report({ code: 'records-too-many', path: ['variants', all.indexOf(variant)], expected })
    return false
  }
  return true
}

/** Every task times every scope to which it applies: two lists of some length can come to more than there is room for. */
export function checkDutyCount({ view, report }: Context, index: number): void {
  const scopes = new Map<string, number>()
  for (const { kind = '' } of view.records.scopes) scopes.set(kind, (scopes.get(kind) ?? 0) + 1)
  let duties = 0
  for (const { applies } of [...standardTasks, ...view.records.tasks]) {
    if (applies === 'enterprise') duties += 1
    else if (applies === 'all') duties += view.records.scopes.length
    else for (const kind of applies ?? []) duties += scopes.get(kind) ?? 0
  }
  if (duties <= limits.duties) return
  const expected = { is: 'at-most', limit: limits.duties } as const
  report({ code: 'duties-too-many', path: ['variants', index], expected })
}
