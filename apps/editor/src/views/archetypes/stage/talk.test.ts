/** The order of a talk. */
import { assign, department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { meaningOf } from './keys'
import { type Place, afterPlace, atScene, beforePlace, sceneOf } from './talk'
import { allScenes, applied } from './testing/scene'

const workspace = workspaceOf([
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  assign('it', 'A', 'security-supervision'),
])
const scenes = allScenes(workspace)
const start: Place = { at: 0, step: 'picture', since: 0 }

/** The places that one comes to by a key. */
function walk(from: Place, go: typeof afterPlace, times: number): readonly string[] {
  const places: string[] = []
  let place = from
  for (let count = 0; count < times; count += 1) {
    place = go(place, scenes)
    places.push(`${place.at} ${place.step} since ${place.since}`)
  }
  return places
}

test('a scene is built up before the next one comes; nothing has moved in the first', () => {
  expect(walk(start, afterPlace, 6)).toEqual([
    '0 findings since 0',
    '1 picture since 0',
    '1 moves since 0',
    '1 findings since 0',
    '1 merits since 0',
    '2 picture since 1',
  ])
})

test('who goes back sees what was shown there last, told as on the way there', () => {
  expect(walk({ at: 2, step: 'picture', since: 1 }, beforePlace, 3)).toEqual([
    '1 merits since 0',
    '1 findings since 0',
    '1 moves since 0',
  ])
})

test('a talk ends where it ends, and begins where it begins', () => {
  const end: Place = { at: 4, step: 'merits', since: 3 }
  expect(afterPlace(end, scenes)).toEqual(end)
  expect(beforePlace(start, scenes)).toEqual(start)
})

test('a scene that is jumped to is told of from where one was', () => {
  expect(atScene({ at: 1, step: 'merits', since: 0 }, 4)).toEqual({ at: 4, step: 'picture', since: 1 })
})

test('an archetype is found by its number; asked for again, the next place for supervision', () => {
  const placed = [...scenes, applied(workspace, { form: 'dedicated', scope: 'centralised', placement: 'ceo-direct' })]
  expect(sceneOf(1, placed, 0)).toBe(1)
  expect(sceneOf(1, placed, 1)).toBe(5)
  expect(sceneOf(1, placed, 5)).toBe(1)
  expect(sceneOf(0, placed, 3)).toBe(0)
})

test('an archetype that is still worked out is found where it is to be', () => {
  expect(sceneOf(3, [scenes[0] ?? null, null, null, null, null], 0)).toBe(3)
  expect(sceneOf(3, [], 0)).toBeUndefined()
})

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  meaningOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more }, false)

test('a remote pages through the talk as the arrow keys do', () => {
  expect([press('PageDown'), press('ArrowRight'), press(' ')]).toEqual(['next', 'next', 'next'])
  expect([press('PageUp'), press('ArrowLeft')]).toEqual(['previous', 'previous'])
})

test('what the browser does with a key it goes on doing', () => {
  expect(press('l', { ctrlKey: true })).toBeUndefined()
  expect(press('1', { metaKey: true })).toBeUndefined()
})

test('a button keeps the space bar for itself', () => {
  expect(
    meaningOf({ key: ' ', ctrlKey: false, metaKey: false, altKey: false, isComposing: false }, true),
  ).toBeUndefined()
})
