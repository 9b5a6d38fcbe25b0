import { expect, test } from 'vitest'
import { type DrawnGraph, type DrawnThing, emptyDrawing } from './drawn'
import type { Eye } from './eye'
import { type DrawnLines, courseNumbers } from './lines'
import { relationAt, thingAt } from './picking'

/** As large on the canvas as it is arranged. */
const eye: Eye = {
  scale: 1,
  width: 800,
  height: 600,
  pixel: (x, y) => ({ x, y }),
  sizeOf: (size) => size,
  thing: () => undefined,
}

const thing = { size: 10, color: '', type: 'thing', form: 0, isHollow: false, isStack: false, ring: null } as const
const it: DrawnThing = { ...thing, x: 100, y: -100 }
const csirt: DrawnThing = { ...thing, x: 300, y: -200 }

function drawing(): DrawnGraph {
  const graph = emptyDrawing()
  graph.addNode('it', { ...it })
  graph.addNode('csirt', { ...csirt })
  return graph
}

function line(course: keyof typeof courseNumbers, { bend = 0, hidden = false } = {}): DrawnLines {
  const ends = { from: 'it', to: 'csirt', start: it, end: csirt }
  const looks = { size: 1, colour: '', alpha: 1, line: 0, hasArrow: false, along: 0.5 }
  return new Map([['line', { key: 'line', ...ends, ...looks, bend, course: courseNumbers[course], hidden }]])
}

test('a thing is pointed at on it and close beside it, not further off', () => {
  const graph = drawing()
  expect(thingAt(eye, graph, { x: 104, y: 97 })).toBe('it')
  expect(thingAt(eye, graph, { x: 111, y: 100 })).toBe('it')
  expect(thingAt(eye, graph, { x: 116, y: 100 })).toBeUndefined()
})

test('of two that lie upon one another the nearer is meant', () => {
  const graph = drawing()
  graph.mergeNodeAttributes('csirt', { x: 108, y: -100 })
  expect(thingAt(eye, graph, { x: 102, y: 100 })).toBe('it')
  expect(thingAt(eye, graph, { x: 106, y: 100 })).toBe('csirt')
})

test('the smallest of dots is hit within five pixels', () => {
  const graph = drawing()
  graph.mergeNodeAttributes('it', { size: 2 })
  expect(thingAt(eye, graph, { x: 104, y: 102 })).toBe('it')
})

test.each([
  ['straight', { x: 200, y: 150 }],
  ['fall', { x: 200, y: 150 }],
  ['elbow', { x: 100, y: 160 }],
  ['elbow', { x: 200, y: 200 }],
] as const)('a line that runs %s is hit where it runs', (course, at) => {
  expect(relationAt(eye, line(course), at)).toBe('line')
  expect(relationAt(eye, line(course), { x: at.x + 9, y: at.y - 12 })).toBeUndefined()
})

test('a bowed line is hit at its bow, not where it would run straight', () => {
  const bowed = line('straight', { bend: 0.4 })
  expect(relationAt(eye, bowed, { x: 220, y: 110 })).toBe('line')
  expect(relationAt(eye, bowed, { x: 200, y: 150 })).toBeUndefined()
})

test('a line that a box says already is not hit', () => {
  expect(relationAt(eye, line('straight', { hidden: true }), { x: 200, y: 150 })).toBeUndefined()
})
