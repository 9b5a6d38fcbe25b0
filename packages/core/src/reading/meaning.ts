import type { VariantRecord, Workspace } from '../workspace/format'
import { checkExceptions } from '../workspace/check/exceptions'
import { checkIdentities } from '../workspace/check/identities'
import type { LooseWorkspace } from '../workspace/check/loose'
import { checkVariants } from '../workspace/check/variants'
import type { Nearest } from '../workspace/nearest'
import type { Report } from '../workspace/problems'
import type { Pruned } from '../workspace/prune'
import { checkAssignments } from './check/assignments'
import { checkDutyCount, checkRecordCount } from './check/extent'
import { checkMerged } from './check/merged'
import { checkAuthority, checkContracts, checkExclusions, checkLinks, checkPosts, checkScopes } from './check/records'
import { checkTasks } from './check/tasks'
import { checkUnits } from './check/units'
import { type Context, contextOf } from './context'
import { viewOf } from './view'

export interface Means {
  readonly report: Report
  readonly nearest: Nearest
  /** What has been taken out of the value because its shape was faulty. */
  readonly pruned: Pruned
  readonly rules: readonly string[] | undefined
}

/** Reports what the shape alone cannot say: within each variant as it stands, and on every variant as it resolves. */
export function checkMeaning(value: unknown, { report, nearest, pruned, rules }: Means): void {
  if (typeof value !== 'object' || value === null) return
  // Of the right shape but for the keys that were taken out: that is what this type says.
  const workspace = value as LooseWorkspace
  const variants = workspace.variants ?? []
  const sound = checkVariants(variants, report, nearest)
  checkIdentities(variants, report)
  checkExceptions(workspace, rules, report, nearest)
  if (!checkRecordCount(variants, sound, report)) return
  for (const variant of sound) {
    // Resolving needs ids and bases alone, and these are there.
    const view = viewOf(workspace as Workspace, variant as VariantRecord, pruned)
    const context = contextOf(view, pruned, report, nearest)
    checkVariant(context)
    checkDutyCount(context, variants.indexOf(variant))
  }
}

function checkVariant(context: Context): void {
  checkUnits(context)
  checkScopes(context)
  checkTasks(context)
  checkAssignments(context)
  checkContracts(context)
  checkAuthority(context)
  checkLinks(context)
  checkExclusions(context)
  checkPosts(context)
  checkMerged(context)
}
