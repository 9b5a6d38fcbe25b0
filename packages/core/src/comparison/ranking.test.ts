import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Criterion, rank } from './ranking'

const coverage: Criterion = { id: 'coverage', weight: 3, better: 'higher', values: { a: 0.5, b: 1, c: 0.75 } }
const steps: Criterion = { id: 'steps', weight: 1, better: 'lower', values: { a: 1, b: 5, c: 3 } }

describe('a ranking', () => {
  test('is by the weighed mean of scores from the worst to the best', () => {
    const { ranked } = rank(['a', 'b', 'c'], [coverage, steps])
    expect(ranked).toEqual([
      { variant: 'b', place: 1, score: 0.75, scores: { coverage: 1, steps: 0 } },
      { variant: 'c', place: 2, score: 0.5, scores: { coverage: 0.5, steps: 0.5 } },
      { variant: 'a', place: 3, score: 0.25, scores: { coverage: 0, steps: 1 } },
    ])
  })

  test('lets equals share a place, and is not decided by what all have alike', () => {
    const same = { ...coverage, values: { a: 1, b: 1 } }
    expect(rank(['b', 'a'], [same]).ranked.map(({ variant, place, score }) => [variant, place, score])).toEqual([
      ['a', 1, 1],
      ['b', 1, 1],
    ])
  })

  test('leaves out what cannot be measured in every variant, and says so', () => {
    const unknown: Criterion = { ...steps, id: 'unknown', values: { a: 1, b: null } }
    expect(rank(['a', 'b'], [coverage, unknown])).toMatchObject({
      leftOut: ['unknown'],
      ranked: [{ variant: 'b' }, {}],
    })
    expect(rank(['a', 'b'], [unknown]).ranked).toEqual([])
    expect(rank(['a', 'b'], [{ ...coverage, weight: 0 }]).ranked).toEqual([])
  })

  test('refuses a weight below zero', () => {
    expect(() => rank(['a', 'b'], [{ ...coverage, weight: -1 }])).toThrow('"coverage" is -1')
    expect(() => rank(['a', 'b'], [{ ...coverage, weight: Number.NaN }])).toThrow('NaN')
  })
})

describe('how far a weight can move', () => {
  test('is to where two variants draw level', () => {
    expect(rank(['a', 'b'], [coverage, steps]).sensitivity).toEqual([
      { criterion: 'coverage', falling: { weight: 1, ahead: 'b', overtaking: 'a' }, rising: null },
      { criterion: 'steps', falling: null, rising: { weight: 3, ahead: 'b', overtaking: 'a' } },
    ])
  })

  test('is anywhere where one variant is best by every criterion', () => {
    const better = { ...steps, values: { a: 5, b: 1 } }
    expect(rank(['a', 'b'], [coverage, better]).sensitivity.map(({ falling, rising }) => [falling, rising])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('is exact: short of it the ranking stands, beyond it the two have changed places', () => {
    const variants = ['a', 'b', 'c']
    const value = fc.integer({ min: 0, max: 9 })
    const criteria = fc.array(
      fc.record({
        weight: fc.integer({ min: 0, max: 9 }),
        better: fc.constantFrom('higher' as const, 'lower' as const),
        values: fc.record({ a: value, b: value, c: value }),
      }),
      { minLength: 2, maxLength: 4 },
    )
    let turned = 0
    fc.assert(
      fc.property(criteria, (drawn) => {
        const all = drawn.map((one, at) => ({ ...one, id: `c${at}` }))
        const { ranked, sensitivity } = rank(variants, all)
        const withWeight = (id: string, weight: number) =>
          rank(
            variants,
            all.map((one) => (one.id === id ? { ...one, weight } : one)),
          ).ranked
        const scoreIn = (list: typeof ranked, id: string) => list.find(({ variant }) => variant === id)?.score ?? 0
        for (const { criterion, falling, rising } of sensitivity)
          for (const [turn, step] of [
            [falling, -1e-6],
            [rising, 1e-6],
          ] as const) {
            if (turn === null) continue
            turned += 1
            const [short, beyond] = [-step, step].map((by) => withWeight(criterion, Math.max(0, turn.weight + by)))
            expect(scoreIn(short!, turn.ahead)).toBeGreaterThan(scoreIn(short!, turn.overtaking))
            if (turn.weight + step > 0)
              expect(scoreIn(beyond!, turn.overtaking)).toBeGreaterThan(scoreIn(beyond!, turn.ahead))
            for (const one of ranked)
              for (const other of ranked)
                if (one.score > other.score + 1e-9)
                  expect(scoreIn(short!, one.variant)).toBeGreaterThan(scoreIn(short!, other.variant) - 1e-9)
          }
      }),
    )
    expect(turned).toBeGreaterThan(20)
  })
})
