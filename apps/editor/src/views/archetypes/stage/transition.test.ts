/** What the eye follows from scene to scene. */
import { type Piece, assign, committee, department, officer, section, workspaceOf } from '@taiseizu/core/testing'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn } from '../../../picture/layout/find'
import { pictureOf } from '../../../picture/model/picture'
import { unionOf } from '../../../picture/union/union'
import { typesetter } from '../../../ui/typesetting/lines'
import { tableMeasure } from '../../../ui/typesetting/measure'
import type { Scene } from '../scene'
import { movedBetween } from './moved'
import { allScenes, standing } from './testing/scene'
import { transitionBetween } from './transition'

const options = {
  language: 'ja',
  typesetter: typesetter(tableMeasure),
  room: { width: 1200, height: 700 },
  leastZoom: 0,
} as const

function between(before: Scene, after: Scene) {
  const union = unionOf(
    [before, after].map(({ report: { design, findings } }) => pictureOf(design, findings)),
    options,
  )
  const places = [before, after].map((scene, index) => placesIn(union.seat(index), scene.report.design))
  const [was, is] = places
  if (was === undefined || is === undefined) throw new Error('two scenes are there')
  const whole = { x: 0, y: 0, width: 100, height: 0 }
  return { was, is, transition: transitionBetween(was, is, movedBetween(before, after), whole) }
}

const company = (...more: readonly Piece[]) =>
  standing(
    workspaceOf([
      officer('ceo'),
      department('it', { parent: 'ceo', functions: ['it'] }),
      department('sales', { parent: 'ceo', functions: ['business'] }),
      ...more,
    ]),
  )
const security = 'security-supervision'

test('a unit that stands elsewhere glides, with its chips; a dashed frame stays where it was', () => {
  const { transition, was } = between(
    company(section('office', { parent: 'it' }), assign('office', 'A', security)),
    company(section('office', { parent: 'ceo' }), assign('office', 'A', security)),
  )
  expect(transition.glides.map(({ key }) => key)).toEqual(['unit/office'])
  expect(transition.ghosts).toEqual([was.byKey.get('unit/office')?.rect])
  expect([...transition.leaves, ...transition.comes]).toEqual([])
})

test('a chip glides from who held the duties to who holds them now, and is not seen to go besides', () => {
  const { transition } = between(company(assign('it', 'A', security)), company(assign('sales', 'A', security)))
  expect(transition.glides.map(({ key, origin }) => [origin, key])).toEqual([
    [`chip/field/it/${security}`, `chip/field/sales/${security}`],
  ])
  expect(transition.leaves.size).toBe(0)
  expect(transition.comes.size).toBe(0)
  expect(transition.trails.map(({ key }) => key)).toEqual(['it/sales'])
})

test('what goes is seen to go, what comes is seen to come, each with all that lies on it', () => {
  const members = [{ unit: 'it', chair: true }, { unit: 'sales' }]
  const { transition } = between(
    company(section('old', { parent: 'it' }), assign('old', 'R', 'security-audit')),
    company(committee('board-of-security', { parent: 'ceo', members })),
  )
  expect([...transition.leaves]).toEqual(['unit/old'])
  expect([...transition.comes].filter((key) => key.startsWith('unit/'))).toEqual(['unit/board-of-security'])
})

test('findings turn where the picture marks them, as often as they come and go', () => {
  const [before, after] = [
    company(assign('it', 'R', security)),
    company(assign('it', 'R', security), assign('it', 'A', security)),
  ]
  const { transition } = between(before, after)
  const { come, gone } = movedBetween(before, after).findings
  const sum = (of: (turn: (typeof transition.turns)[number]) => number) =>
    transition.turns.reduce((all, turn) => all + of(turn), 0)
  expect(gone.length).toBeGreaterThan(0)
  expect(sum((turn) => turn.gone)).toBe(gone.length)
  expect(sum((turn) => turn.come.error + turn.come.warning + turn.come.advice)).toBe(come.length)
})

test('from a scene to itself nothing happens', () => {
  const scene = company(assign('it', 'A', security))
  const { transition } = between(scene, scene)
  expect(Object.values(transition).map((part) => [...part])).toEqual([[], [], [], [], [], []])
})

const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)

test(`in any organisation everything is accounted for once: it stays, goes, glides or comes (seed ${seed})`, () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), fc.nat({ max: 4 }), fc.nat({ max: 4 }), (workspace, from, to) => {
      const scenes = allScenes(workspace)
      const [before, after] = [scenes[from], scenes[to]]
      if (before === undefined || after === undefined) return
      const { was, is, transition } = between(before, after)
      const gliding = new Set(transition.glides.map(({ key }) => key))
      for (const key of transition.leaves) expect(is.byKey.has(key), key).toBe(false)
      for (const key of transition.comes) expect(was.byKey.has(key) || gliding.has(key), key).toBe(false)
      for (const { key, origin } of transition.glides) {
        expect(is.byKey.has(key), key).toBe(true)
        expect(was.byKey.has(origin), origin).toBe(true)
      }
      for (const { key, rect } of is.boxes.list)
        if (!transition.comes.has(key) && !gliding.has(key)) expect(was.byKey.get(key)?.rect, key).toEqual(rect)
    }),
    { seed, numRuns: 25 },
  )
}, 60_000)
