import { department, design, link, officer, provider, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type Folding, folded, limitFor, openingOf, wayTo } from './fold'
import { shownAtFirst } from './kinds'
import { partOf } from './part'
import { wholeOf } from './whole'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Ten departments with twenty sections and a scope each: the first's sections all escalate to the second's first. */
const whole = wholeOf(
  design(
    officer('ceo'),
    ...numbers(10).flatMap((d) => [
      department(`d${d}`, { parent: 'ceo' }),
      scope(`s${d}`, 'it', `d${d}`),
      ...numbers(20).map((s) => section(`d${d}-${s}`, { parent: `d${d}` })),
    ]),
    ...numbers(20).map((s) => link('escalates-to', `d0-${s}`, 'd1-0')),
    provider('soc-co'),
  ),
)
const part = partOf(whole, { ...shownAtFirst, around: null })
const fold = (more: Partial<Folding> = {}) =>
  folded(whole, part, { limit: 25, opened: new Set(), isByBand: false, ...more })

test('of more than can be read what stands below a unit is seen as one with it', () => {
  const { part: seen, shownAs, isFolded } = fold()
  expect(isFolded).toBe(true)
  expect(seen.things.size).toBeLessThan(20)
  expect(shownAs('unit/d3-7')).toBe('unit/d3')
  expect(shownAs('scope/s3')).toBe('unit/d3')
  expect(seen.things.get('unit/d3')?.holds).toBe(21)
})

test('what joins two folds is one line that says how many it is', () => {
  const { part: seen, lineOf } = fold()
  const lines = seen.relations.filter(({ kind }) => kind === 'escalates-to')
  expect(lines.map(({ from, to, count }) => [from, to, count])).toEqual([['unit/d0', 'unit/d1', 20]])
  const ofAll = part.relations.filter(({ kind }) => kind === 'escalates-to').map(({ key }) => lineOf(key))
  expect(new Set(ofAll)).toEqual(new Set(lines.map(({ key }) => key)))
  expect(lineOf('belongs-to:d0-1')).toBeUndefined()
})

test('a fold that is opened shows what is in it, and nothing else changes', () => {
  const { part: seen, shownAs } = fold({ opened: new Set(['unit/d3']) })
  expect(seen.things.has('unit/d3-7')).toBe(true)
  expect(shownAs('unit/d4-7')).toBe('unit/d4')
})

test('the way to a thing is what has to be opened for it to be seen', () => {
  const opened = new Set(wayTo(whole, 'unit/d5-3'))
  expect(fold({ opened }).shownAs('unit/d5-3')).toBe('unit/d5-3')
})

test('in layers what is folded stays in its layers, and opens the same unit', () => {
  const { part: seen, shownAs } = fold({ isByBand: true })
  const sections = seen.things.get(shownAs('unit/d3-7'))
  expect(sections).toMatchObject({ kind: 'section', band: 'practitioner', holds: 20 })
  expect(sections && openingOf(sections)).toBe('unit/d3')
  expect(seen.things.get('unit/d3')?.band).toBe('strategic-management')
})

test('too many of a kind beside one another are folded together, and opened together', () => {
  const flat = wholeOf(design(officer('ceo'), ...numbers(300).map((d) => department(`d${d}`, { parent: 'ceo' }))))
  const all = partOf(flat, { ...shownAtFirst, around: null })
  const folding = { limit: 40, opened: new Set<string>(), isByBand: false }
  const { part: seen, shownAs } = folded(flat, all, folding)
  const together = seen.things.get(shownAs('unit/d7'))
  expect(together).toMatchObject({ kind: 'department', holds: 300 })
  expect(seen.childrenOf('unit/ceo')).toContain(together)
  const opening = together && openingOf(together)
  const after = folded(flat, all, { ...folding, opened: new Set(opening === undefined ? [] : [opening]) })
  expect(after.isFolded).toBe(false)
})

test('few things are not folded, and a larger window folds less', () => {
  const small = wholeOf(design(officer('ceo'), department('it', { parent: 'ceo' })))
  const all = partOf(small, { ...shownAtFirst, around: null })
  expect(folded(small, all, { limit: 1, opened: new Set(), isByBand: true }).isFolded).toBe(false)
  expect(limitFor({ width: 1600, height: 900 })).toBeGreaterThan(limitFor({ width: 580, height: 440 }))
})
