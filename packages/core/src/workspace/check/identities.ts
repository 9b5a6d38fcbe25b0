import type { CollectionName } from '../format'
import { collectionNames } from '../names'
import { enterpriseId, identityOf, naturalKeyParts } from '../identity'
import type { Report } from '../problems'
import { columnsFor, keepColumns } from '../columns'
import { areDistinct } from './distinct'
import type { LooseVariant } from './loose'

const withIds: ReadonlySet<CollectionName> = new Set(['units', 'scopes', 'tasks', 'contracts', 'posts'])

/** Within one variant an identity occurs once, and nothing is called what the organisation as a whole is called. */
export function checkIdentities(variants: readonly LooseVariant[], report: Report): void {
  for (const [index, variant] of variants.entries())
    for (const name of collectionNames) checkCollection(variant, ['variants', index, name], name, report)
}

function checkCollection(
  variant: LooseVariant,
  path: readonly [string, number, string],
  name: CollectionName,
  report: Report,
): void {
  const entries = variant[name] ?? []
  const parts = naturalKeyParts[name]
  const columns = parts && columnsFor(entries, parts)
  if (columns !== undefined && areDistinct(columns.parts)) {
    if (name === 'assignments') keepColumns(entries, columns)
    return
  }
  const known = new Map<string, number>()
  const byId = withIds.has(name)
  for (const [place, entry] of entries.entries()) {
    const identity = identityOf(name, entry)
    const first = known.get(identity)
    if (first === undefined) known.set(identity, place)
    // An entry whose identity was faulty has been reported already.
    else if (identity !== '' && Object.keys(entry).length > 0)
      report({
        code: 'identity-repeated',
        path: byId ? [...path, place, 'id'] : [...path, place],
        found: identity,
        otherPath: byId ? [...path, first, 'id'] : [...path, first],
        expected: { is: 'advice', advice: 'once' },
      })
    if (byId && identity === enterpriseId)
      report({
        code: 'id-reserved',
        path: [...path, place, 'id'],
        found: identity,
        expected: { is: 'advice', advice: 'other-id' },
      })
  }
}
