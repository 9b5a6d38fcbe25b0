/** Believable organisations in which every rule finds something: examples of the rules, thrown together. */
import { type Workspace, identityOf, readWorkspace } from '@taiseizu/core'
import { type Around, type Piece, workspaceOf } from '@taiseizu/core/testing'
import fc from 'fast-check'
import { rules } from '../rules'
import type { RuleExample } from './example'
import { exampleOf } from './pages'

const examples: readonly RuleExample[] = rules.flatMap((rule) => exampleOf(rule) ?? [])

/** Nothing refers to a record of these: any may be missing. */
const free: readonly Piece['in'][] = ['assignments', 'authority', 'links', 'exclusions', 'posts']

const identityIn = ({ in: collection, record }: Piece): string => `${collection}/${identityOf(collection, record)}`

/** Each record once: the first of its identity. */
const eachOnce = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece, at) => pieces.findIndex((one) => identityIn(one) === identityIn(piece)) === at)

const isAccepted = (workspace: Workspace): boolean => readWorkspace(JSON.stringify(workspace)).ok

const ingredients = fc.record({
  first: fc.constantFrom(...examples),
  others: fc.array(fc.constantFrom(...examples), { maxLength: 2 }),
  over: fc.option(fc.constantFrom(...examples)),
  good: fc.boolean(),
  missing: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
})

/**
 * One to three examples in the variant `as-is`, without some of the records to which nothing refers; now and then with a variant
 * `to-be` based on it, that adds another example. Fewer pieces first when a failure is shrunk.
 */
export const mixtures = (): fc.Arbitrary<Workspace> =>
  ingredients
    .map(({ first, others, over, good, missing }) => {
      const all = eachOnce([first, ...others].flatMap((example) => (good ? example.good : example.bad)))
      const left = all.filter((piece, at) => !free.includes(piece.in) || !missing.includes(at))
      const arounds = [...others, first].map(({ around = {} }) => around)
      return workspaceOf(left, aroundOf(Object.assign({}, ...arounds), left, over))
    })
    .filter(isAccepted)

function aroundOf(around: Around, under: readonly Piece[], over: RuleExample | null): Around {
  if (over === null || around.variants !== undefined) return around
  const known = new Set(under.map(identityIn))
  const pieces = eachOnce(over.bad).filter((piece) => !known.has(identityIn(piece)))
  return { ...around, variants: [{ id: 'to-be', basedOn: 'as-is', pieces }] }
}
