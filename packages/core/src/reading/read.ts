import type { Workspace } from '../workspace/format'
import { ledgerFor } from '../workspace/ledger'
import { type Migration, migrateToPresent, migrations } from '../workspace/migrate'
import { nearestFinder } from '../workspace/nearest'
import type { Fault, Problem } from '../workspace/problems'
import { prune } from '../workspace/prune'
import { checkShape } from '../workspace/shape'
import { type Parsed, type Syntax, type WorkspaceSource, parseFile, unreadable } from '../workspace/source'
import { checkStrings } from '../workspace/strings'
import { checkMeaning } from './meaning'

export interface ReadingOptions {
  /** Where not given: JSON if the text begins with a brace and is JSON, else YAML. */
  readonly syntax?: Syntax
  /** The ids of all rules, so that exceptions and settings for others are reported. Where not given they are not looked at. */
  readonly rules?: readonly string[]
  /** In place of the program's own. */
  readonly migrations?: readonly Migration[]
}

/** A file that is right as a whole, or everything that is wrong with it. */
export type Reading =
  | {
      readonly ok: true
      readonly workspace: Workspace
      readonly source: WorkspaceSource
      /** Where the file was of an older format: from which to which it was brought. */
      readonly migrated?: { readonly from: string; readonly to: string }
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a workspace file.
 *
 * @returns the workspace with the source that `writeWorkspace` needs, or all problems at once, in the order of the text.
 *   Never throws, never gives a part of a file. Cost: linear in the text and in the records of all resolved variants.
 */
export function readWorkspace(text: string, options: ReadingOptions = {}): Reading {
  const parsed = parseFile(text, options.syntax)
  const reading = understand(text, parsed, options)
  // Where all was right at a glance there is no half character in it. Else it is the first thing to be said.
  const fault = reading.isSurelyWhole ? undefined : parsed.unseen?.()
  if (fault === undefined) return reading.result
  return { ok: false, problems: ledgerFor(text, unreadable(fault), undefined).problems() }
}

interface Understood {
  readonly result: Reading
  /** Whether each of its texts has been looked at, and is without halves of characters. */
  readonly isSurelyWhole?: boolean
}

function understand(text: string, parsed: Parsed, options: ReadingOptions): Understood {
  const nearest = nearestFinder()
  // Where the syntax is broken the tree is a guess: what else is wrong cannot be said.
  if (parsed.faults.some(({ code }) => code !== 'duplicate-key' && code !== 'tag'))
    return { result: { ok: false, problems: ledgerFor(text, parsed, parsed.value).problems() } }
  const formatFaults: Fault[] = []
  const known = options.migrations ?? migrations
  const present = migrateToPresent(parsed.value, known, (fault) => formatFaults.push(fault), nearest)
  const ledger = ledgerFor(text, parsed, present.value)
  for (const fault of formatFaults) ledger.report(fault)
  if (present.isNewer) return { result: { ok: false, problems: ledger.problems() } }
  checkStrings(text, present.value, parsed.unseen !== undefined && present.migrated === undefined, ledger.report)
  const isShapeRight = checkShape(present.value, ledger.report, nearest)
  const pruned = prune(present.value, ledger.faults())
  checkMeaning(present.value, { report: ledger.report, nearest, pruned, rules: options.rules })
  if (!ledger.isEmpty()) return { result: { ok: false, problems: ledger.problems() } }
  const result: Reading = {
    ok: true,
    // Every check has passed: the value is what the type says.
    workspace: present.value as Workspace,
    source: { text, syntax: parsed.syntax, value: parsed.value },
    ...(present.migrated === undefined ? {} : { migrated: present.migrated }),
  }
  // What a migration left out has not been looked at.
  return { result, isSurelyWhole: isShapeRight && present.migrated === undefined }
}
