import { checkAgainst } from '../../workspace/shape'
import { collectionNames } from '../../workspace/names'
import { recordSchemas } from '../../workspace/schema'
import type { Context } from '../context'

/** A record made of several entries is a whole and valid record again: no overlay took away what has to be there. */
export function checkMerged({ view, report, nearest }: Context): void {
  if (!view.isBased) return
  for (const name of collectionNames)
    for (const [index, record] of view.records[name].entries()) {
      if (!view.isMerged(name, index) || view.isFaulty(name, index)) continue
      checkAgainst(
        recordSchemas[name],
        record,
        [],
        ({ path: [key, ...inside], ...fault }) => {
          report({
            ...fault,
            path: [...view.path(name, index, key === undefined ? undefined : String(key)), ...inside],
          })
        },
        nearest,
      )
    }
}
