import { expect, test } from 'vitest'
import { type DrawnGraph, courseNumbers, emptyDrawing } from './drawn'
import type { Eye } from './eye'
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

function drawing(course: keyof typeof courseNumbers, { bend = 0, hidden = false } = {}): DrawnGraph {
  const graph = emptyDrawing()
  const thing = { size: 10, color: '', type: 'thing', form: 0, isHollow: false, isStack: false, ring: null } as const
  graph.addNode('it', { ...thing, x: 100, y: -100 })
  graph.addNode('csirt', { ...thing, x: 300, y: -200 })
  graph.addEdgeWithKey('line', 'it', 'csirt', {
    size: 1,
    color: '',
    strong: '',
    type: 'relation',
    line: 0,
    hasArrow: false,
    bend,
    along: 0.5,
    course: courseNumbers[course],
    hidden,
  })
  return graph
}

test('a thing is pointed at on it and close beside it, not further off', () => {
  const graph = drawing('straight')
  expect(thingAt(eye, graph, { x: 104, y: 97 })).toBe('it')
  expect(thingAt(eye, graph, { x: 111, y: 100 })).toBe('it')
  expect(thingAt(eye, graph, { x: 116, y: 100 })).toBeUndefined()
})

test('of two that lie upon one another the nearer is meant', () => {
  const graph = drawing('straight')
  graph.mergeNodeAttributes('csirt', { x: 108, y: -100 })
  expect(thingAt(eye, graph, { x: 102, y: 100 })).toBe('it')
  expect(thingAt(eye, graph, { x: 106, y: 100 })).toBe('csirt')
})

test('the smallest of dots is hit within five pixels', () => {
  const graph = drawing('straight')
  graph.mergeNodeAttributes('it', { size: 2 })
  expect(thingAt(eye, graph, { x: 104, y: 102 })).toBe('it')
})

test.each([
  ['straight', { x: 200, y: 150 }],
  ['fall', { x: 200, y: 150 }],
  ['elbow', { x: 100, y: 160 }],
  ['elbow', { x: 200, y: 200 }],
] as const)('a line that runs %s is hit where it runs', (course, at) => {
  expect(relationAt(eye, drawing(course), at)).toBe('line')
  expect(relationAt(eye, drawing(course), { x: at.x + 9, y: at.y - 12 })).toBeUndefined()
})

test('a bowed line is hit at its bow, not where it would run straight', () => {
  const graph = drawing('straight', { bend: 0.4 })
  expect(relationAt(eye, graph, { x: 220, y: 110 })).toBe('line')
  expect(relationAt(eye, graph, { x: 200, y: 150 })).toBeUndefined()
})

test('a line that a box says already is not hit', () => {
  expect(relationAt(eye, drawing('straight', { hidden: true }), { x: 200, y: 150 })).toBeUndefined()
})
