/** Spoils files in every way it knows, and judges what the program makes of them. */
import type { Syntax, Workspace } from '@taiseizu/core'
import { formatWorkspace } from '@taiseizu/core'
import { type Random, randomFrom } from '../generate/random'
import { bombs } from './bombs'
import type { Corpus } from './corpus'
import { ofCharacters, ofLines } from './in-text'
import { ofTokens } from './in-tokens'
import { spoiltValue } from './in-values'
import { judge } from './judge'
import type { Mutation } from './mutation'

/** One text, with all that is needed to make it again. */
export interface Input {
  readonly number: number
  readonly seed: string
  readonly done: readonly string[]
  readonly text: string
  readonly syntax: Syntax | undefined
}

export interface Failure {
  readonly input: Input
  readonly error: unknown
}

export interface Timed {
  readonly input: Omit<Input, 'text'>
  readonly length: number
  /** Milliseconds of the processor for everything that was asked of it, and by the clock for reading alone. */
  readonly all: number
  readonly reading: number
}

export interface FuzzReport {
  readonly inputs: number
  readonly ok: number
  readonly failures: readonly Failure[]
  /** The ten that took longest. */
  readonly slowest: readonly Timed[]
}

export interface FuzzOptions {
  readonly corpus: Corpus
  readonly count: number
  readonly seed: number
  /** Milliseconds of the processor that one input may take: where others keep the machine busy, the clock says nothing of the program. */
  readonly bound: number
  /** The number of the first input. */
  readonly from?: number
  /** Told of every input before it is judged, so that somebody can say which one never came to an end. */
  readonly onInput?: (input: Input) => void
  readonly onFailure?: (failure: Failure) => void
}

/** The same options, the same inputs, whatever happened to those before. */
export function fuzz({ corpus, count, seed, bound, from = 0, onInput, onFailure }: FuzzOptions): FuzzReport {
  const failures: Failure[] = []
  let slowest: readonly Timed[] = []
  let ok = 0
  const fail = (failure: Failure) => {
    failures.push(failure)
    onFailure?.(failure)
  }
  for (let number = from; number < from + count; number += 1) {
    const input = inputOf(corpus, seed, number)
    onInput?.(input)
    const begin = process.cpuUsage()
    let reading = 0
    try {
      const verdict = judge(input.text, input.syntax)
      reading = verdict.reading
      if (verdict.ok) ok += 1
    } catch (error) {
      fail({ input, error })
    }
    const { user, system } = process.cpuUsage(begin)
    const all = (user + system) / 1000
    if (all > bound)
      fail({
        input,
        error: new Error(
          `it took ${Math.round(all)} ms of the processor; by the clock reading took ${Math.round(reading)} ms`,
        ),
      })
    if (slowest.length < 10 || all > (slowest.at(-1)?.all ?? 0)) {
      const { text, ...rest } = input
      const timed = { input: rest, length: text.length, all, reading }
      slowest = [...slowest, timed].toSorted((a, b) => b.all - a.all).slice(0, 10)
    }
  }
  return { inputs: count, ok, failures, slowest }
}

const inText: readonly Mutation[] = [...ofCharacters, ...ofLines, ...ofTokens]

/** The input of a number: it depends on nothing but the corpus, the seed and the number. */
export function inputOf(corpus: Corpus, seed: number, number: number): Input {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b))
  const origin = random.pick(random.chance(0.04) ? corpus.files : corpus.small)
  const done: string[] = []
  let { text } = origin
  if (origin.value !== undefined && random.chance(0.5)) {
    const { value, names } = spoiltValue(origin.value, 1 + random.below(3), random)
    text = rendered(value, origin.name.includes('JSON') || origin.name.includes('json'), random)
    done.push(...names)
  }
  const times = random.pick(done.length > 0 ? [0, 0, 0, 1, 2] : [1, 1, 1, 2, 2, 3, 5])
  for (let left = times; left > 0; left -= 1) {
    const { name, apply } = random.pick(random.chance(0.15) ? bombs : inText)
    text = apply(text, random)
    done.push(name)
  }
  const syntax = random.pick(['any', 'any', 'any', 'yaml', 'json'] as const)
  return { number, seed: origin.name, done, text, syntax: syntax === 'any' ? undefined : syntax }
}

/** As the program would write it, whatever it says. */
function rendered(value: unknown, asJson: boolean, random: Random): string {
  if (asJson && random.chance(0.5)) return JSON.stringify(value, null, random.pick([0, 2]))
  return formatWorkspace(value as Workspace, asJson ? 'json' : 'yaml')
}
