/** What repeated measuring of one thing gave, in milliseconds. */
export interface Sample {
  readonly median: number
  readonly p95: number
  readonly runs: number
}

export function sampleOf(times: readonly number[]): Sample {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), runs: sorted.length }
}

/** Something to measure: what is made anew before each run is not on the clock. */
export interface Timed<Made> {
  readonly prepare: () => Made
  readonly run: (made: Made) => unknown
}

/**
 * Runs it so often without the clock, then so often with it.
 *
 * Memory is cleared once, before: cleared before each run, the engine would forget what it has learnt of the code as well, and a run of
 * a millisecond would become one of twenty.
 */
export function time<Made>({ prepare, run }: Timed<Made>, runs: number, warmUp: number): Sample {
  const times: number[] = []
  globalThis.gc?.()
  for (let round = -warmUp; round < runs; round += 1) {
    const { time: took } = once({ prepare, run })
    if (round >= 0) times.push(took)
  }
  return sampleOf(times)
}

/** Two things measured in turn, and the medians of their ratios turn by turn. */
export interface InTurn {
  readonly one: Sample
  readonly other: Sample
  readonly ratio: number
  /** The same of the processor's time, other threads of the process (collecting garbage, compiling code) included: for a busy machine. */
  readonly ratioOfWork: number
}

/**
 * Two things in turn, so often, after as many turns without the clock: on a machine that others use too, what lies close together in time bears
 * comparison.
 */
export function timeInTurn<Made>(one: Timed<Made>, other: Timed<null>, runs: number, warmUp: number): InTurn {
  const ones: Took[] = []
  const others: Took[] = []
  globalThis.gc?.()
  for (let round = -warmUp; round < runs; round += 1) {
    const [took, alone] = [once(one), once(other)]
    if (round < 0) continue
    ones.push(took)
    others.push(alone)
  }
  const medianRatio = (of: (took: Took) => number) =>
    sampleOf(ones.map((took, round) => of(took) / of(others[round] as Took))).median
  return {
    one: sampleOf(ones.map(({ time: milliseconds }) => milliseconds)),
    other: sampleOf(others.map(({ time: milliseconds }) => milliseconds)),
    ratio: medianRatio((took) => took.time),
    ratioOfWork: medianRatio((took) => took.work),
  }
}

interface Took {
  readonly time: number
  /** Of the processor. */
  readonly work: number
}

function once<Made>({ prepare, run }: Timed<Made>): Took {
  const made = prepare()
  // What was made for it has survived: moving it to where it stays is not on this clock. All else that is left behind is.
  globalThis.gc?.({ type: 'minor' })
  const before = process.cpuUsage()
  const start = performance.now()
  const result = run(made)
  const took = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  // The result is used: nobody may leave the work undone.
  if (result === undefined) throw new Error('nothing came of it')
  return { time: took, work: (user + system) / 1000 }
}

/** Milliseconds with as many digits as they bear. */
export const milliseconds = (value: number): string =>
  value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
