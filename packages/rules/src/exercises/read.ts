/** An exercise's file becomes an exercise, or everything that is wrong with it is told. */
import type { Source } from '@taiseizu/catalogue'
import {
  type Fault,
  type Problem,
  type Workspace,
  checkAgainst,
  designOf,
  foundIn,
  nearestFinder,
  readWorkspace,
  textIn,
} from '@taiseizu/core'
import { check } from '../engine/check'
import { rules } from '../rules'
import { type Exercise, exerciseFormat, exerciseLimits, exercisePart } from './format'
import { type ExerciseText, takeApart } from './text'
import type { z } from 'zod'

/** An exercise that is right as a whole, or everything that is wrong with its file, in the order of the text. */
export type ExerciseReading =
  | { readonly ok: true; readonly exercise: Exercise }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Part = z.infer<typeof exercisePart>

/** What a list shows of an exercise. */
export type ExerciseHead = Pick<Exercise, 'title' | 'level' | 'sought'>

/** The head of an exercise's file that is known to be right, without a look at its workspace. Cost: linear in its own part. */
export function exerciseHead(text: string): ExerciseHead | null {
  const own = takeApart(text.slice(0, text.search(/^workspace:/mu))).value
  const part = exercisePart.safeParse(isMap(own) ? own['exercise'] : undefined)
  return part.success ? part.data : null
}

/**
 * Reads an exercise's file.
 *
 * @returns the exercise, or all problems at once: of the syntax alone where that is broken, else of the exercise's own part and of its
 *   workspace (whose paths begin at the workspace). Every finding that is named has to be one that the rules make. Never throws.
 *   Cost: linear in the text, and a check of the variant.
 */
export function readExercise(text: string): ExerciseReading {
  if (text.length > exerciseLimits.fileLength) return { ok: false, problems: [tooBig] }
  const broken = syntaxProblems(text)
  if (broken.length > 0) return { ok: false, problems: broken }
  const apart = takeApart(text)
  const problems: Problem[] = rootFaults(apart.value).map((fault) => apart.problem(fault))
  const part = partIn(apart, problems)
  const workspace = workspaceIn(apart, problems)
  if (part !== undefined && workspace !== undefined)
    for (const fault of meaningFaults(part, workspace)) problems.push(apart.problem(inPart(fault)))
  if (problems.length > 0 || part === undefined || workspace === undefined)
    return { ok: false, problems: problems.toSorted((a, b) => a.at.offset - b.at.offset) }
  return { ok: true, exercise: exerciseOf(part, workspace) }
}

/** The workspace's reader looks at a text's syntax before anything else: what it says of that holds for any file of ours. */
const syntaxCodes: readonly Problem['code'][] = [
  'file-empty',
  'file-too-big',
  'character-not-allowed',
  'syntax',
  'duplicate-key',
  'alias',
  'tag',
  'nested-too-deep',
]
function syntaxProblems(text: string): readonly Problem[] {
  const reading = readWorkspace(text)
  return reading.ok ? [] : reading.problems.filter(({ code }) => syntaxCodes.includes(code))
}

const tooBig: Problem = {
  code: 'file-too-big',
  at: { line: 1, column: 1, offset: 0 },
  path: [],
  expected: { is: 'bytes', limit: exerciseLimits.fileLength },
}

const rootKeys = ['format', 'exercise', 'workspace']

function rootFaults(value: unknown): readonly Fault[] {
  if (!isMap(value))
    return [{ code: 'type-wrong', path: [], found: foundIn(value), expected: { is: 'type', types: ['map'] } }]
  const nearest = nearestFinder()
  const format = value['format']
  const expected = { is: 'one-of', values: [exerciseFormat] } as const
  const unknown = Object.keys(value).filter((key) => !rootKeys.includes(key))
  return [
    ...(format === undefined ? [{ code: 'format-missing', path: ['format'], expected } as const] : []),
    ...(format !== undefined && format !== exerciseFormat
      ? [
          {
            code: isNewer(format) ? 'format-newer' : 'format-unknown',
            path: ['format'],
            found: foundIn(format),
            expected,
          } as const,
        ]
      : []),
    ...['exercise', 'workspace']
      .filter((key) => !Object.hasOwn(value, key))
      .map((key): Fault => ({ code: 'key-missing', path: [key], found: key })),
    ...unknown.map((key): Fault => ({
      code: 'key-unknown',
      path: [key],
      on: 'key',
      found: key,
      expected: { is: 'one-of', values: rootKeys },
      nearest: nearest(key, rootKeys),
    })),
  ]
}

const isNewer = (format: unknown): boolean =>
  typeof format === 'string' && Number(/^taiseizu-exercise\/(\d{1,6})$/u.exec(format)?.[1] ?? 0) > 1

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inPart = (fault: Fault): Fault => ({ ...fault, path: ['exercise', ...fault.path] })

/** The exercise's own part, where it has the right shape. */
function partIn(apart: ExerciseText, problems: Problem[]): Part | undefined {
  const { value } = apart
  if (!isMap(value) || !Object.hasOwn(value, 'exercise')) return undefined
  const faults: Fault[] = []
  checkAgainst(exercisePart, value['exercise'], ['exercise'], (fault) => faults.push(fault), nearestFinder())
  for (const fault of faults) problems.push(apart.problem(fault))
  // The schema has found nothing: it is what the type says.
  return faults.length === 0 ? (value['exercise'] as Part) : undefined
}

function workspaceIn(apart: ExerciseText, problems: Problem[]): Workspace | undefined {
  const part = apart.partOf('workspace')
  if (part === undefined) return undefined
  const reading = readWorkspace(part, { rules: rules.map((rule) => rule.id) })
  if (reading.ok) return reading.workspace
  problems.push(...reading.problems)
  return undefined
}

/** What the shape alone cannot say: the variant is there, the findings are made, the places exist. */
function meaningFaults(part: Part, workspace: Workspace): readonly Fault[] {
  const nearest = nearestFinder()
  const unknown = (path: Fault['path'], found: string, known: readonly string[]): Fault => ({
    code: 'reference-unknown',
    path,
    found,
    nearest: nearest(found, known),
  })
  const variants = workspace.variants.map(({ id }) => id)
  const variant = part.variant ?? variants[0]
  if (variant === undefined || !variants.includes(variant)) return [unknown(['variant'], variant ?? '', variants)]
  const design = designOf(workspace, variant)
  const keys = check(design, { rules }).findings.map((finding) => finding.key)
  const lists = { sought: part.sought, aside: part.aside ?? [] }
  const ofFindings = Object.entries(lists).flatMap(([name, items]) =>
    items.flatMap(({ findings }, index) =>
      findings.flatMap((key, place) =>
        keys.includes(key) ? [] : [unknown([name, index, 'findings', place], key, keys)],
      ),
    ),
  )
  const known = { unit: design.unitById, scope: design.scopeById, contract: design.contractById }
  const ofPlaces = (part.right ?? []).flatMap(({ at }, index) =>
    known[at.type].has(at.id) ? [] : [unknown(['right', index, 'at', 'id'], at.id, [...known[at.type].keys()])],
  )
  return [...ofFindings, ...ofPlaces]
}

function exerciseOf(part: Part, workspace: Workspace): Exercise {
  const { sources = [], variant = workspace.variants[0]?.id ?? '', ...rest } = part
  return { ...rest, variant, sources: sources.map(sourceOf), workspace }
}

const sourceOf = ({ document, figures, section }: NonNullable<Part['sources']>[number]): Source => ({
  document,
  ...(figures === undefined ? {} : { figures }),
  ...(section === undefined ? {} : { section: { ja: textIn(section, 'ja'), en: textIn(section, 'en') } }),
})
