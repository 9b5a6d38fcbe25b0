import { department, design, link, officer, section } from '@taiseizu/core/testing'
import type { Piece } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { shownAtFirst } from '../model/kinds'
import { partOf } from '../model/part'
import { wholeOf } from '../model/whole'
import { arrange } from '../places'
import { type Drawing, emptyDrawing, updated } from './drawn'
import { linesOf } from './lines'

const frame = [officer('ceo'), department('it', { parent: 'ceo' })]
function drawing(...pieces: readonly Piece[]): Drawing {
  const whole = wholeOf(design(...frame, ...pieces))
  const part = partOf(whole, { ...shownAtFirst, around: null })
  const places = arrange('wheel', whole, part, {
    width: 600,
    height: 600,
    nameIn: () => ({ width: 80, lines: 1 }),
  })
  return { part, places, rings: null, colour: (property) => property }
}

test('a small edit changes the drawing that is there, and nothing of it that did not change', () => {
  const graph = updated(emptyDrawing(), drawing())
  const told: string[] = []
  graph.on('nodeAdded', ({ key }) => told.push(`+ ${key}`))
  expect(updated(graph, drawing(section('soc', { parent: 'it' })))).toBe(graph)
  expect(told).toEqual(['+ unit/soc'])
})

test('what is gone goes, and the same again changes nothing', () => {
  const graph = updated(emptyDrawing(), drawing(section('soc', { parent: 'it' })))
  updated(graph, drawing())
  expect(graph.hasNode('unit/soc')).toBe(false)
  const told: string[] = []
  graph.on('nodeAttributesUpdated', ({ key }) => told.push(key))
  updated(graph, drawing())
  expect(told).toEqual([])
})

const drawnLines = (what: Drawing) => {
  const work = linesOf(updated(emptyDrawing(), what), what)
  let steps = 1
  let done = work.next()
  for (; done.done !== true; steps += 1) done = work.next()
  return { lines: done.value, steps }
}

test('a unit that is moved is joined to its new superior', () => {
  const { lines } = drawnLines(drawing(section('soc', { parent: 'ceo' })))
  expect(lines.get('belongs-to:soc')?.from).toBe('unit/ceo')
})

test('lines of the structure come first, and very many lines are worked out in steps', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => section(`s${index}`, { parent: 'it' }))
  const { lines, steps } = drawnLines(drawing(link('escalates-to', 'it', 'ceo'), ...many))
  expect(steps).toBe(2)
  expect([...lines.keys()].at(-1)).toMatch(/^link:/u)
})

test('much that differs makes a new drawing', () => {
  const graph = updated(emptyDrawing(), drawing())
  const many = Array.from({ length: 200 }, (_, index) => section(`s${index}`, { parent: 'it' }))
  expect(updated(graph, drawing(...many))).not.toBe(graph)
})
