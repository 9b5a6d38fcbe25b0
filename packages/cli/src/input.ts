import {
  type Design,
  type WorkspaceSource,
  designOf,
  formatProblems,
  nearestFinder,
  readWorkspace,
} from '@taiseizu/core'
import { rules } from '@taiseizu/rules'
import type { Call, World } from './command'
import { CallError, sayings } from './messages/messages'

const ruleIds = rules.map((rule) => rule.id)

/** A variant of a file, ready to be asked. */
export interface Input {
  readonly file: string
  readonly source: WorkspaceSource
  readonly design: Design
}

/**
 * Reads the file of a call and picks the variant: the one that the option asks for, or the first.
 * @throws CallError with all problems of the file, or where there is no such variant.
 */
export async function inputOf(call: Call, world: World, option = 'variant'): Promise<Input> {
  const file = call.positionals[0] ?? '-'
  const reading = readWorkspace(await world.read(file), { rules: ruleIds })
  if (!reading.ok) throw new CallError(formatProblems(reading.problems, file, world.language))
  if (reading.migrated !== undefined)
    world.err(sayings.migrated[world.language](reading.migrated.from, reading.migrated.to))
  const { workspace, source } = reading
  const known = workspace.variants.map((variant) => variant.id)
  const id = call.text(option) ?? known[0]
  if (id === undefined) throw new CallError(sayings.noVariant[world.language]())
  if (!known.includes(id)) throw new CallError(sayings.unknownVariant[world.language](id, known.join(', ')))
  return { file, source, design: designOf(workspace, id) }
}

/** The rules asked for with `--rule`, if any. */
export function rulesAsked(call: Call, world: World): readonly string[] | undefined {
  const asked = call.texts('rule')
  for (const id of asked)
    if (!ruleIds.includes(id))
      throw new CallError(sayings.unknownRule[world.language](id, nearestFinder()(id, ruleIds) ?? ''))
  return asked.length === 0 ? undefined : asked
}
