import {
  type Design,
  type VariantRecord,
  type Workspace,
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

/** A file that has been read, and has at least one variant. */
export interface InputFile {
  readonly file: string
  readonly source: WorkspaceSource
  readonly workspace: Workspace
}

/** A variant of a file, ready to be asked. */
export interface Input extends Omit<InputFile, 'workspace'> {
  readonly design: Design
}

/**
 * Reads the file of a call.
 * @throws CallError with all problems of the file, or where it has no variant.
 */
export const inputFileOf = (call: Call, world: World): Promise<InputFile> =>
  readFileOf(call.positionals[0] ?? '-', world)

/** Reads a file, as {@link inputFileOf} does that of the call. */
export async function readFileOf(file: string, world: World): Promise<InputFile> {
  const reading = readWorkspace(await world.read(file, world.language), { rules: ruleIds })
  if (!reading.ok) throw new CallError(formatProblems(reading.problems, file, world.language).trimEnd())
  if (reading.migrated !== undefined)
    world.err(sayings.migrated[world.language](reading.migrated.from, reading.migrated.to))
  const { workspace, source } = reading
  if (workspace.variants.length === 0) throw new CallError(sayings.noVariant[world.language]())
  return { file, source, workspace }
}

/** The variant of an id. @param file said where it is another than that of the call. @throws CallError with those that there are. */
export function variantFound({ variants }: Workspace, id: string, world: World, file?: string): VariantRecord {
  const variant = variants.find((one) => one.id === id)
  if (variant !== undefined) return variant
  const known = variants.map((one) => one.id)
  const said = sayings.unknownVariant[world.language](id, known.join(', '), nearestFinder()(id, known))
  throw new CallError(file === undefined ? said : `${file}: ${said}`)
}

/** Sees that a workspace has a variant. @throws CallError with those that it has. */
export const variantAsked = (workspace: Workspace, id: string, world: World): string =>
  variantFound(workspace, id, world).id

/** A file, and the variant of it that the call is about. */
export interface InputVariant extends InputFile {
  readonly variant: VariantRecord
}

/** Reads the file of a call and finds the variant that its second argument names. @throws CallError as {@link inputOf} does. */
export async function inputWithVariant(call: Call, world: World): Promise<InputVariant> {
  const input = await inputFileOf(call, world)
  return { ...input, variant: variantFound(input.workspace, call.positionals[1] ?? '', world) }
}

/**
 * Reads the file of a call and picks the variant: the one that the option asks for, or the first.
 * @throws CallError with all problems of the file, or where there is no such variant.
 */
export async function inputOf(call: Call, world: World, option = 'variant'): Promise<Input> {
  const { file, source, workspace } = await inputFileOf(call, world)
  const id = variantAsked(workspace, call.text(option) ?? workspace.variants[0]?.id ?? '', world)
  return { file, source, design: designOf(workspace, id) }
}

/** The day by which exceptions expire. @throws CallError where the one given is no day of the calendar. */
export function dayAsked(call: Call, world: World): string {
  const today = call.text('today') ?? world.today()
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(today) ? new Date(`${today}T00:00:00Z`) : undefined
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(today))
    throw new CallError(sayings.wrongDay[world.language](today))
  return today
}

/** The rules asked for with `--rule`, if any. */
export function rulesAsked(call: Call, world: World): readonly string[] | undefined {
  const asked = call.texts('rule')
  for (const id of asked)
    if (!ruleIds.includes(id))
      throw new CallError(sayings.unknownRule[world.language](id, nearestFinder()(id, ruleIds) ?? ''))
  return asked.length === 0 ? undefined : asked
}
