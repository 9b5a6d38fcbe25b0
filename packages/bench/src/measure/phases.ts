/** The phases from text to findings, the engine's and the bound's, on one workspace. */
import { type Workspace, designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { boundRules, checkBound, compileBound } from '../bound'
import { mainVariant } from '../generate'
import { type Sample, milliseconds, table, time, timeInTurn } from './statistics'

export const sevenRules = rules.filter(({ id }) => boundRules.some((rule) => rule === id))

const nothing = () => null

/** @param text the workspace as JSON. */
export function measurePhases(workspace: Workspace, text: string, runs: number, warmUp: number): string {
  const design = () => designOf(workspace, mainVariant)
  const bound = compileBound(workspace, mainVariant)
  const parse = time({ prepare: nothing, run: () => JSON.parse(text) as unknown }, runs, warmUp)
  const read = time({ prepare: nothing, run: () => readWorkspace(text) }, runs, warmUp)
  const whole = time(
    {
      prepare: nothing,
      run: () => {
        const reading = readWorkspace(text)
        return reading.ok ? designOf(reading.workspace, mainVariant) : undefined
      },
    },
    runs,
    warmUp,
  )
  const compile = time({ prepare: nothing, run: design }, runs, warmUp)
  const compileByHand = time({ prepare: nothing, run: () => compileBound(workspace, mainVariant) }, runs, warmUp)
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
  const to = (one: Sample, other: Sample): number => one.median / other.median
  return table(
    ['phase', 'median ms', 'p95 ms', 'runs', 'ratio', 'ratio of processor time'],
    [
      row('JSON.parse', parse),
      row('readWorkspace / JSON.parse', read, to(read, parse)),
      row('from text to compiled / JSON.parse', whole, to(whole, parse)),
      row('compile, by hand', compileByHand),
      row('compile (designOf) / by hand', compile, to(compile, compileByHand)),
      row('seven rules, by hand', seven.other),
      row('seven rules / by hand', seven.one, seven.ratio, seven.ratioOfWork),
      row(`all ${rules.length} rules / seven by hand`, all.one, all.ratio, all.ratioOfWork),
      row('all rules again, same design / seven by hand', again.one, again.ratio, again.ratioOfWork),
      row(
        'compile and seven rules / both by hand',
        sum(compile, seven.one),
        to(sum(compile, seven.one), sum(compileByHand, seven.other)),
      ),
    ],
  )
}

const sum = (one: Sample, other: Sample): Sample => ({
  median: one.median + other.median,
  p95: one.p95 + other.p95,
  runs: Math.min(one.runs, other.runs),
})
