import { assign, board, department, officer, scope, site, variant } from '@taiseizu/core/testing'
import { archetypes } from '@taiseizu/catalogue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyOf } from './choices'
import { type Ground, groundOf, workOut } from './work-out'
import type { Answer, Task } from './tasks'
import { workshopOf } from './workshop'

const [first, second, third] = archetypes.map(({ form, scope }) => ({ form, scope }))
if (first === undefined || second === undefined || third === undefined) throw new Error('there are four archetypes')

const maker = () =>
  variant(
    board('board'),
    officer('ceo', { parent: 'board' }),
    department('it', { parent: 'ceo', functions: ['it'] }),
    site('plant', { parent: 'ceo', functions: ['business'] }),
    scope('line', 'ot', 'plant'),
    assign('plant', 'A', 'security-supervision', { scope: 'line' }),
  )

/** A worker that answers when it is told to. */
class Hand {
  static readonly all: Hand[] = []
  readonly tasks: Task[] = []
  isEnded = false
  #ground: Ground | undefined
  readonly #listeners: ((event: { data: Answer }) => void)[] = []
  constructor() {
    Hand.all.push(this)
  }
  addEventListener(type: string, listen: (event: { data: Answer }) => void) {
    if (type === 'message') this.#listeners.push(listen)
  }
  postMessage(task: Task) {
    if (task.is === 'begin') this.#ground = groundOf(task.workspace, task.variantId, task.today)
    else this.tasks.push(task)
  }
  terminate() {
    this.isEnded = true
  }
  answer(answer?: Answer) {
    const task = this.tasks.shift()
    if (task?.is !== 'work' || this.#ground === undefined) throw new Error('nothing was asked')
    const data = answer ?? { is: 'done', outcome: workOut(this.#ground, task.choice, task.as, () => undefined) }
    for (const listen of this.#listeners) listen({ data })
  }
}

beforeEach(() => vi.stubGlobal('Worker', Hand))
afterEach(() => {
  vi.unstubAllGlobals()
  Hand.all.length = 0
})

const begun = () => {
  const workspace = maker()
  const workshop = workshopOf(workspace, 'as-is', '2026-04-01')
  return { workspace, workshop, known: () => [...workshop.store.getState().outcomes.keys()] }
}

test('they are worked out in the order wanted, and then the worker goes', () => {
  const { workshop, known } = begun()
  workshop.want([second, first])
  expect(workshop.store.getState()).toMatchObject({ working: { key: keyOf(second) }, left: 2 })
  Hand.all[0]?.answer()
  Hand.all[0]?.answer()
  expect(known()).toEqual([second, first].map(keyOf))
  expect(workshop.store.getState()).toMatchObject({ working: null, left: 0 })
  expect(Hand.all.map(({ isEnded }) => isEnded)).toEqual([true])
})

test('what is looked at meanwhile comes next', () => {
  const { workshop, known } = begun()
  workshop.want([first, second, third])
  workshop.want([third, first, second])
  Hand.all[0]?.answer()
  Hand.all[0]?.answer()
  expect(known()).toEqual([first, third].map(keyOf))
})

test('stopped by hand it stays so, whatever is wanted, and goes on where it was when it is told to', () => {
  const { workshop, known } = begun()
  workshop.want([first, second])
  Hand.all[0]?.answer()
  workshop.stop(true)
  workshop.want([second, third])
  expect(Hand.all.map(({ isEnded }) => isEnded)).toEqual([true])
  expect(workshop.store.getState()).toMatchObject({ working: null, isStopped: true, left: 2 })
  workshop.resume()
  Hand.all[1]?.answer()
  expect(known()).toEqual([first, second].map(keyOf))
})

test('a failure is told, and can be tried again', () => {
  const { workshop, known } = begun()
  workshop.want([first])
  Hand.all[0]?.answer({ is: 'failed', reason: 'out of memory' })
  expect(workshop.store.getState()).toMatchObject({ failed: 'out of memory', isStopped: true, working: null })
  workshop.resume()
  Hand.all[1]?.answer()
  expect(known()).toEqual([keyOf(first)])
})

test('what is known is known on coming back, as long as the workspace is the same', () => {
  const { workspace, workshop, known } = begun()
  workshop.want([first])
  Hand.all[0]?.answer()
  workshop.stop()
  expect(workshopOf(workspace, 'as-is', '2026-04-01')).toBe(workshop)
  workshop.want([first])
  expect(Hand.all).toHaveLength(1)
  expect(known()).toEqual([keyOf(first)])
  expect(workshopOf(maker(), 'as-is', '2026-04-01')).not.toBe(workshop)
})

test('a scene is the organisation in the archetype, and nothing is added to the workspace for it', () => {
  const { workspace, workshop } = begun()
  const before = structuredClone(workspace)
  workshop.want([first])
  Hand.all[0]?.answer()
  expect([...workshop.makingScene(keyOf(first))].length).toBeGreaterThan(2)
  const scene = workshop.store.getState().scenes.get(keyOf(first))
  expect(scene?.classification).toMatchObject(first)
  expect(workspace).toEqual(before)
})
