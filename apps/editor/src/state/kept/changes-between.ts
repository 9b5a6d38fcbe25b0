/** What has to change for one workspace to become another: so a return to an older state is a step like any other. */
import { type Change, type Workspace, exceptionIdentity } from '@taiseizu/core'
import { same } from './same'

/** @returns changes that, applied to the first, give a workspace equal to the second; none where they are equal. */
export function changesBetween(from: Workspace, to: Workspace): readonly Change[] {
  return [...partChanges(from, to), ...variantChanges(from, to), ...exceptionChanges(from, to)]
}

const partChanges = (from: Workspace, to: Workspace): readonly Change[] => [
  ...(same(from.organisation, to.organisation) ? [] : [{ change: 'organisation', value: to.organisation } as const]),
  ...(same(from.assessment, to.assessment) ? [] : [{ change: 'assessment', value: to.assessment } as const]),
  ...(same(from.policies, to.policies) ? [] : [{ change: 'policies', value: to.policies } as const]),
  ...(same(from.settings, to.settings) ? [] : [{ change: 'settings', value: to.settings } as const]),
]

/** Variants that stay in their order are altered in place; where the order differs all are put anew. */
function variantChanges({ variants: from }: Workspace, { variants: to }: Workspace): readonly Change[] {
  const isAsOrdered = same(
    from.map(({ id }) => id),
    to.map(({ id }) => id),
  )
  const gone = isAsOrdered ? [] : from
  const put = to.filter((variant) => !isAsOrdered || !from.some((one) => same(one, variant)))
  return [
    ...gone.map(({ id }): Change => ({ change: 'variant', identity: id, record: null })),
    ...put.map((record): Change => ({ change: 'variant', identity: record.id, record })),
  ]
}

function exceptionChanges(from: Workspace, to: Workspace): readonly Change[] {
  if (same(from.exceptions, to.exceptions)) return []
  return [
    ...(from.exceptions ?? []).map((one): Change => ({
      change: 'exception',
      identity: exceptionIdentity(one),
      record: null,
      withList: true,
    })),
    ...(to.exceptions ?? []).map((record): Change => ({
      change: 'exception',
      identity: exceptionIdentity(record),
      record,
    })),
  ]
}
