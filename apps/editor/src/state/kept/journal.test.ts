import { type Change, type Workspace, applyChanges, changesFor } from '@taiseizu/core'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Writes } from '../../platform/platform'
import { memoryStorage } from '../testing/memory'
import { withStep } from '../history'
import { Overtaken, journalIn } from './journal'
import { type Work, type WorkEvent, afterEvent, eventBetween, moved } from './work'

const label = { ja: '加える', en: 'Add' }
const nowhere = { put: [], remove: [] }
const start = (workspace: Workspace): Work => ({ workspace, past: [], future: [] })
const sample = start(workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })]))

function stepOn({ workspace }: Work, id: string): WorkEvent {
  const changes: readonly Change[] = changesFor(workspace, 'as-is', [
    { collection: 'units', record: { id, kind: 'section', name: id } },
  ])
  const { inverse } = applyChanges(workspace, changes)
  return { is: 'step', step: { label, changes, inverse, selection: null, variantId: 'as-is' } }
}

test('what happened is found again, entry by entry, with its history', async () => {
  const storage = memoryStorage()
  const journal = journalIn(storage)
  await journal.begin('w', sample, nowhere)
  const one = stepOn(sample, 'a')
  const after = afterEvent(sample, one)
  await journal.append([one], after, nowhere)
  const back = moved(after, -1)
  await journal.append([{ is: 'move', by: -1 }], back, nowhere)
  const found = await journalIn(storage).find()
  expect(found).toEqual({ id: 'w', work: back, lost: 0 })
})

test('an edit costs what it changes: the workspace is written once, and then only now and then', async () => {
  const storage = memoryStorage()
  const journal = journalIn(storage)
  await journal.begin('w', sample, nowhere)
  let work = sample
  for (let number = 0; number < 450; number += 1) {
    const event = stepOn(work, `u${number}`)
    work = afterEvent(work, event)
    await journal.append([event], work, nowhere)
  }
  const bases = storage.written.filter((key) => key.startsWith('["base"'))
  expect(bases).toHaveLength(3)
  expect([...storage.kept.keys()].filter((key) => key.startsWith('["entry"')).length).toBeLessThanOrEqual(400)
  expect((await journalIn(storage).find())?.work).toEqual(work)
})

test('a damaged entry at the end loses that step, and says so', async () => {
  const storage = memoryStorage()
  const journal = journalIn(storage)
  await journal.begin('w', sample, nowhere)
  const one = stepOn(sample, 'a')
  const first = afterEvent(sample, one)
  await journal.append([one], first, nowhere)
  const two = stepOn(first, 'b')
  await journal.append([two], afterEvent(first, two), nowhere)
  storage.damage('["entry","w",2]')
  const next = journalIn(storage)
  expect(await next.find()).toEqual({ id: 'w', work: first, lost: 1 })
  await next.append([two], afterEvent(first, two), nowhere)
  expect(await journalIn(storage).find()).toEqual({ id: 'w', work: afterEvent(first, two), lost: 0 })
})

test('a damaged base loses nothing while the one before is there, nor does a lost head', async () => {
  const storage = memoryStorage()
  const journal = journalIn(storage)
  await journal.begin('w', sample, nowhere)
  let work = sample
  for (let number = 0; number < 230; number += 1) {
    const event = stepOn(work, `u${number}`)
    work = afterEvent(work, event)
    await journal.append([event], work, nowhere)
  }
  storage.damage('["base","w",200]')
  expect(await journalIn(storage).find()).toEqual({ id: 'w', work, lost: 0 })
  storage.kept.delete('"head"')
  expect(await journalIn(storage).find()).toEqual({ id: 'w', work, lost: 0 })
})

test('who was overtaken by another tab writes nothing, and catches up', async () => {
  const storage = memoryStorage()
  const [mine, theirs] = [journalIn(storage), journalIn(storage)]
  await mine.begin('w', sample, nowhere)
  await theirs.find()
  const event = stepOn(sample, 'a')
  const after = afterEvent(sample, event)
  await theirs.append([event], after, nowhere)
  const other = stepOn(sample, 'b')
  await expect(mine.append([other], afterEvent(sample, other), nowhere)).rejects.toBeInstanceOf(Overtaken)
  expect(await mine.catchUp(sample)).toEqual({ work: after, events: [event] })
  const next = stepOn(after, 'c')
  await mine.append([next], afterEvent(after, next), nowhere)
  expect((await journalIn(storage).find())?.work).toEqual(afterEvent(after, next))
})

test('an event is told from two states: a step, an undo, a jump; anything else is none', () => {
  const one = stepOn(sample, 'a')
  const first = afterEvent(sample, one)
  expect(eventBetween(sample, first)).toEqual(one)
  const second = afterEvent(first, stepOn(first, 'b'))
  expect(eventBetween(second, moved(second, -2))).toEqual({ is: 'move', by: -2 })
  expect(eventBetween(moved(second, -2), moved(second, -1))).toEqual({ is: 'move', by: 1 })
  expect(eventBetween(sample, start(workspaceOf([officer('ceo')])))).toBeNull()
  expect(eventBetween(second, start(second.workspace))).toBeNull()
  const again = afterEvent(moved(second, -1), stepOn(first, 'c'))
  expect(eventBetween(moved(second, -1), again)).toMatchObject({ is: 'step' })
})

/** What a person does: edit one of the records, or go somewhere in the history. */
const deeds = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat() }, fc.integer({ min: -4, max: -1 })), {
  minLength: 1,
  maxLength: 30,
})

function eventOf(work: Work, deed: number): WorkEvent {
  if (deed < 0) {
    const by = work.past.length + deed < 0 ? work.future.length : deed
    return { is: 'move', by }
  }
  const { variants } = work.workspace
  const variant = variants[deed % variants.length]
  const id = ['it', 'ot', 'soc'][deed % 3]!
  const change: Change =
    variant === undefined || deed % 5 === 0
      ? { change: 'organisation', value: { name: `Name ${deed}` } }
      : {
          change: 'record',
          variant: variant.id,
          collection: 'units',
          identity: id,
          record: deed % 4 === 0 ? null : { id, kind: 'section', name: `name ${deed}` },
        }
  const { inverse } = applyChanges(work.workspace, [change])
  return { is: 'step', step: { label, changes: [change], inverse, selection: null, variantId: 'as-is' } }
}

test('the power may be cut at any write: every step that was acknowledged is found again, and nothing that never was', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryWorkspace(),
      deeds,
      fc.nat(40),
      fc.constantFrom('before', 'after', 'torn'),
      fc.integer({ min: 1, max: 6 }),
      async (workspace, done, cutAt, how, entries) => {
        const storage = memoryStorage()
        let commits = 0
        const cut = new Error('the power is cut')
        const failing = {
          ...storage,
          async commit(writes: Writes) {
            commits += 1
            if (commits < cutAt + 2) return storage.commit(writes)
            if (commits > cutAt + 2 || how === 'before') throw cut
            await storage.commit(writes)
            const [last] = writes.put.filter(([key]) => key !== 'head').at(-1) ?? []
            if (how === 'torn' && last !== undefined) storage.damage(JSON.stringify(last))
            throw cut
          },
        }
        const journal = journalIn(failing, { mostEntries: entries, mostText: 10_000 })
        const states = [start(workspace)]
        await journal.begin('w', states[0]!, nowhere)
        let acknowledged = 0
        for (const deed of done) {
          const before = states.at(-1)!
          const event = eventOf(before, deed)
          const after =
            event.is === 'step'
              ? { ...afterEvent(before, event), past: withStep(before.past, event.step) }
              : afterEvent(before, event)
          states.push(after)
          try {
            await journal.append([event], after, nowhere)
            acknowledged = states.length - 1
          } catch {
            break
          }
        }
        const found = await journalIn(storage).find()
        const known = states.slice(acknowledged)
        expect(known.map((state) => JSON.stringify(state))).toContain(JSON.stringify(found?.work))
      },
    ),
    { numRuns: 200 },
  )
})
