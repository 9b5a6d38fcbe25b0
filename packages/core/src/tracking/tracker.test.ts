import { expect, test } from 'vitest'
import { Questions, sameList } from './questions'
import { type Cell, type Parts, Tracker } from './tracker'

/** Cells with values, and readers that are counted. */
function watched() {
  const tracker = new Tracker()
  tracker.watch()
  const value = <Value>(initial: Value) => {
    const cell = tracker.newCells(1)
    let now = initial
    return {
      get: () => {
        tracker.read(cell)
        return now
      },
      set: (next: Value) => {
        now = next
        tracker.touch(cell)
      },
    }
  }
  const reader = (work: () => unknown, rank: 0 | 1 | 2 = 2) => {
    const asked: Parts[] = []
    const look = (parts: Parts) => {
      asked.push(parts)
      tracker.during(id, parts, work)
    }
    const id = tracker.enrol(rank, look)
    look(1)
    return { asked, id }
  }
  return { tracker, value, reader }
}

test('a reader is asked again when something that it read changes, and only then', () => {
  const { tracker, value, reader } = watched()
  const [read, other] = [value('a'), value('b')]
  const { asked } = reader(() => read.get())
  other.set('c')
  tracker.settle(2)
  expect(asked).toHaveLength(1)
  read.set('d')
  tracker.settle(2)
  expect(asked).toHaveLength(2)
})

test('what a reader read the last time but no more does not concern it', () => {
  const { tracker, value, reader } = watched()
  const [which, one, other] = [value('one'), value(1), value(2)]
  const { asked } = reader(() => (which.get() === 'one' ? one.get() : other.get()))
  which.set('other')
  tracker.settle(2)
  one.set(3)
  tracker.settle(2)
  expect(asked).toHaveLength(2)
  other.set(4)
  tracker.settle(2)
  expect(asked).toHaveLength(3)
})

test('of a reader with parts only those are asked again that read what changed', () => {
  const { tracker, value } = watched()
  const [one, other] = [value(1), value(2)]
  const asked: Parts[] = []
  const look = (parts: Parts) => {
    asked.push(parts)
    tracker.during(id, parts, () => {
      if ((parts & 1) !== 0) one.get()
      tracker.turnTo(2)
      if ((parts & 2) !== 0) other.get()
    })
  }
  const id = tracker.enrol(2, look)
  look(3)
  other.set(5)
  tracker.settle(2)
  expect(asked).toEqual([3, 2])
})

test('whoever was handed one item notices all others as one; whoever was handed none notes the items that he reads', () => {
  const tracker = new Tracker()
  tracker.watch()
  const home = tracker.newCells(4)
  const item = {}
  const asked: string[] = []
  const enrol = (name: string, at: Cell) => tracker.enrol(2, () => void asked.push(name), at)
  const read = () => tracker.readItem(home, home + 1, item, home + 2)
  const [handedAnother, handedNone, abroad] = [enrol('another', home), enrol('none', home), enrol('abroad', 0)]
  tracker.during(handedAnother, 1, () => {
    tracker.turnTo(1, {})
    read()
  })
  for (const id of [handedNone, abroad]) tracker.during(id, 1, read)
  tracker.touch(home + 3)
  tracker.touchItem(home + 1, item)
  tracker.settle(2)
  expect(asked).toEqual([])
  tracker.touch(home)
  tracker.settle(2)
  expect(asked).toEqual(['another'])
  tracker.touch(home + 2)
  tracker.settle(2)
  expect(asked.toSorted()).toEqual(['abroad', 'another', 'none'])
})

test('whoever has read the whole does not note its items besides', () => {
  const tracker = new Tracker()
  tracker.watch()
  const home = tracker.newCells(3)
  const asked: Parts[] = []
  const id = tracker.enrol(2, (parts) => void asked.push(parts), home)
  tracker.during(id, 3, () => {
    tracker.read(home)
    tracker.readItem(home, home + 1, {}, home + 2)
    tracker.turnTo(2)
    tracker.readItem(home, home + 1, {}, home + 2)
  })
  tracker.touch(home + 2)
  tracker.settle(2)
  expect(asked).toEqual([2])
  tracker.touch(home)
  tracker.settle(2)
  expect(asked).toEqual([2, 1])
})

test('whoever is handed items one by one is asked again about the one that changed, and still knows of the others', () => {
  const tracker = new Tracker()
  tracker.watch()
  const home = tracker.newCells(4)
  const items = [{}, {}]
  const asked: (readonly [Parts, number])[] = []
  const look = (parts: Parts) => {
    for (const [at, item] of items.entries()) {
      tracker.turnTo(parts, item)
      tracker.readItem(home, home + 1, item, home + 2 + at)
    }
  }
  const id = tracker.enrol(
    2,
    (parts, some) => {
      for (const [item, which] of some) asked.push([which, items.indexOf(item)])
      tracker.duringMore(id, parts, () => undefined)
    },
    home,
  )
  tracker.during(id, 1, () => look(1))
  for (const changed of [1, 1, 0]) {
    tracker.touchItem(home + 1, items[changed] ?? {})
    tracker.settle(2)
  }
  expect(asked).toEqual([
    [1, 1],
    [1, 1],
    [1, 0],
  ])
})

test('one that is dismissed is asked no more', () => {
  const { tracker, value, reader } = watched()
  const read = value(1)
  const { asked, id } = reader(() => read.get())
  tracker.dismiss(id)
  read.set(2)
  tracker.settle(2)
  expect(asked).toHaveLength(1)
})

test('a question passes on only an answer that is another', () => {
  const { tracker, value, reader } = watched()
  const questions = new Questions(tracker)
  const names = value(['b', 'a'])
  const key = {}
  const sorted = () => questions.answer(key, undefined, () => names.get().toSorted(), sameList)
  const { asked } = reader(sorted)
  names.set(['a', 'b'])
  tracker.settle(1)
  tracker.settle(2)
  expect(asked).toHaveLength(1)
  names.set(['a', 'c'])
  tracker.settle(1)
  tracker.settle(2)
  expect(asked).toHaveLength(2)
  expect(sorted()).toEqual(['a', 'c'])
})

test('what is read by a question that is asked within is not the asker’s to notice', () => {
  const { tracker, value, reader } = watched()
  const questions = new Questions(tracker)
  const [inner, outer] = [value(1), value(1)]
  const key = {}
  const isOdd = () => questions.answer(key, undefined, () => inner.get() % 2 === 1, Object.is)
  const { asked } = reader(() => [outer.get(), isOdd(), outer.get()])
  inner.set(3)
  tracker.settle(1)
  tracker.settle(2)
  expect(asked).toHaveLength(1)
  outer.set(2)
  tracker.settle(2)
  expect(asked).toHaveLength(2)
})

test('without anybody watching questions are answered once', () => {
  const questions = new Questions(new Tracker())
  let times = 0
  const key = {}
  const ask = () => questions.answer(key, 'it', () => (times += 1), Object.is)
  expect([ask(), ask(), times]).toEqual([1, 1, 1])
})
