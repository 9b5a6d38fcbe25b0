/** The phases from text to findings, the engine's and the bound's, on one workspace. */
import { type Workspace, designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { boundRules, checkBound, compileBound } from '../bound'
import { mainVariant } from '../generate'
import { type InTurn, type Sample, milliseconds, table, time, timeInTurn } from './statistics'

export const sevenRules = rules.filter(({ id }) => boundRules.some((rule) => rule === id))

const nothing = () => null

/** @param text the workspace as JSON. */
export function measurePhases(workspace: Workspace, text: string, runs: number, warmUp: number): string {
  const design = () => designOf(workspace, mainVariant)
  const bound = compileBound(workspace, mainVariant)
  const parsing = { prepare: nothing, run: () => JSON.parse(text) as unknown }
  const read = timeInTurn({ prepare: nothing, run: () => readWorkspace(text) }, parsing, runs, warmUp)
  const readAndCompile = () => {
    const reading = readWorkspace(text)
    return reading.ok ? designOf(reading.workspace, mainVariant) : undefined
  }
  const whole = timeInTurn({ prepare: nothing, run: readAndCompile }, parsing, runs, warmUp)
  const compilingByHand = { prepare: nothing, run: () => compileBound(workspace, mainVariant) }
  const compile = timeInTurn({ prepare: nothing, run: design }, compilingByHand, runs, warmUp)
  // A design remembers what it was asked: a check of one that was never asked is the one that a user waits for.
  const byHand = { prepare: nothing, run: () => checkBound(bound) }
  time(byHand, 20, 0)
  const seven = timeInTurn({ prepare: design, run: (one) => check(one, { rules: sevenRules }) }, byHand, runs, warmUp)
  const all = timeInTurn({ prepare: design, run: (one) => check(one, { rules }) }, byHand, runs, warmUp)
  const asked = design()
  const again = timeInTurn({ prepare: () => asked, run: (one) => check(one, { rules }) }, byHand, runs, warmUp)

  const row = (name: string, sample: Sample, ratio?: number, ratioOfWork?: number): readonly string[] => [
    name,
    milliseconds(sample.median),
    milliseconds(sample.p95),
    String(sample.runs),
    ratio === undefined ? '' : `${ratio.toFixed(1)}×`,
    ratioOfWork === undefined ? '' : `${ratioOfWork.toFixed(1)}×`,
  ]
  const rowOf = (name: string, { one, ratio, ratioOfWork }: InTurn) => row(name, one, ratio, ratioOfWork)
  const both = sum(compile.one, seven.one)
  return table(
    ['phase', 'median ms', 'p95 ms', 'runs', 'ratio', 'ratio of processor time'],
    [
      row('JSON.parse', whole.other),
      rowOf('readWorkspace / JSON.parse', read),
      rowOf('from text to compiled / JSON.parse', whole),
      row('compile, by hand', compile.other),
      rowOf('compile (designOf) / by hand', compile),
      row('seven rules, by hand', seven.other),
      rowOf('seven rules / by hand', seven),
      rowOf(`all ${rules.length} rules / seven by hand`, all),
      rowOf('all rules again, same design / seven by hand', again),
      row('compile and seven rules / both by hand', both, both.median / sum(compile.other, seven.other).median),
    ],
  )
}

const sum = (one: Sample, other: Sample): Sample => ({
  median: one.median + other.median,
  p95: one.p95 + other.p95,
  runs: Math.min(one.runs, other.runs),
})
