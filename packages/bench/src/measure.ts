/**
 * Measures the engine against the bound, and prints tables in Markdown.
 *
 * `node --expose-gc dist/measure.mjs [S] [M] [L] [--phases] [--by-rule] [--memory] [--edits] [--runs=N]` (S and M, phases and memory
 * where nothing is said), or for a profile
 * `node --cpu-prof dist/measure.mjs M --loop=read|whole|compile|seven|check [--runs=N]`
 */
import type { Workspace } from '@taiseizu/core'
import { type Size, generate, mainVariant } from './generate'
import { measureByRule } from './measure/by-rule'
import { measureEdits } from './measure/edits'
import { loopPhase } from './measure/loop'
import { measureMemory } from './measure/memory'
import { measurePhases } from './measure/phases'
import { milliseconds, time } from './measure/statistics'

/** Fewer at L, where one run takes seconds; the table says how many. */
const usualRuns: Readonly<Record<Size, number>> = { S: 40, M: 20, L: 5 }
const warmUps: Readonly<Record<Size, number>> = { S: 20, M: 3, L: 1 }

const told = process.argv.slice(2)
const sizes = (['S', 'M', 'L'] as const).filter((size) => told.includes(size))
const valueOf = (option: string) => told.find((one) => one.startsWith(`${option}=`))?.slice(option.length + 1)
const runsTold = Number(valueOf('--runs'))
const looped = valueOf('--loop')
const parts = ['--phases', '--by-rule', '--memory', '--edits'].filter((part) => told.includes(part))
const isWanted = (part: string, usually: boolean) => (parts.length === 0 ? usually : parts.includes(part))

const say = (text: string) => process.stdout.write(`${text}\n\n`)

if (globalThis.gc === undefined && looped === undefined)
  say('Run with --expose-gc: without it, memory and times include what earlier phases left behind.')

for (const size of sizes.length > 0 ? sizes : (['S', 'M'] as const)) {
  const runs = Number.isInteger(runsTold) && runsTold > 0 ? runsTold : usualRuns[size]
  const warmUp = warmUps[size]
  if (looped !== undefined) {
    const { workspace } = generate(size)
    loopPhase(looped, workspace, JSON.stringify(workspace), runs)
    continue
  }
  const generating = time({ prepare: () => null, run: () => generate(size) }, Math.min(runs, 3), 1)
  const text = JSON.stringify(generate(size).workspace)
  const workspace = JSON.parse(text) as Workspace
  const { units = [], scopes = [], assignments = [] } = workspace.variants.find(({ id }) => id === mainVariant) ?? {}
  say(`## ${size}`)
  say(
    `${units.length} units, ${scopes.length} scopes, ${assignments.length} assignments, ${(text.length / 1e6).toFixed(1)} million characters, generated in ${milliseconds(generating.median)} ms`,
  )
  if (isWanted('--phases', true)) say(measurePhases(workspace, text, runs, warmUp))
  if (isWanted('--by-rule', false)) say(measureByRule(workspace, Math.min(runs, 9), warmUp))
  if (isWanted('--edits', true)) say(measureEdits(workspace, 200))
  // At S the noise is larger than what is measured.
  if (size !== 'S' && isWanted('--memory', true)) say(measureMemory(() => JSON.parse(text) as Workspace))
}
