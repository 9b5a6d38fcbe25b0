/** Keeps one work in the browser, entry by entry, and finds it again. Knows nothing of the screen. */
import type { Key, Storage } from '../../platform/platform'
import { type Head, baseOf, entryOf, eventIn, format, isBase, isHead, isMap, keys } from './records'
import { type Work, type WorkEvent, afterEvent } from './work'

/** When a new base is laid: after so many entries, or so much text of them. Few enough to be read in no time. */
const usual = { mostEntries: 200, mostText: 1_000_000 }

/** A work as it was found. */
export interface Found {
  readonly id: string
  readonly work: Work
  /** So many things that had happened could not be read any more. */
  readonly lost: number
}

/** Something else goes with a write: in the same transaction, or not at all. */
interface Along {
  readonly put: readonly (readonly [Key, unknown])[]
  readonly remove: readonly Key[]
}

/** Someone else wrote since we read: another tab. */
export class Overtaken extends Error {}

export interface Journal {
  /** What lies in the browser; `null` where there is nothing, or nothing of it can be read. Later writes go on from there. */
  find(): Promise<Found | null>
  /** What was written by another tab since; `null` where all has to be found anew. */
  catchUp(work: Work): Promise<{ readonly work: Work; readonly events: readonly WorkEvent[] } | null>
  /** Keeps a work that is new here. @throws {Overtaken} */
  begin(id: string, work: Work, along: Along): Promise<void>
  /** Keeps what happened to it; `work` is how it is then. @throws {Overtaken} */
  append(events: readonly WorkEvent[], work: Work, along: Along): Promise<void>
  /** Nothing is open any more. @throws {Overtaken} */
  close(along: Along): Promise<void>
  /** Goes on from whatever version lies there, as who was overtaken and keeps its own elsewhere must. */
  readonly head: Head | null
}

const nowhere: Along = { put: [], remove: [] }

export function journalIn(storage: Storage, { mostEntries, mostText } = usual): Journal {
  let head: Head | null = null
  let version = 0
  let text = 0

  async function commit(next: Head | null, { put, remove }: Along, isDurable = true): Promise<void> {
    const expected = version
    const holds = (value: unknown) => versionOf(value) === expected
    const written = next ?? { format, closed: true, version: version + 1 }
    const guard = { key: keys.head, holds }
    if (!(await storage.commit({ put: [...put, [keys.head, written]], remove, guard, isDurable })))
      throw new Overtaken()
    head = next
    version = written.version
  }

  /** Every record of the work that is open. */
  function records(): readonly Key[] {
    if (head === null) return []
    const { work, older, base, last } = head
    const entries = numbers(older + 1, last).map((number) => keys.entry(work, number))
    return [keys.base(work, older), keys.base(work, base), ...entries]
  }

  async function layBase(work: Work): Promise<void> {
    if (head === null) return
    const { work: id, base, older, last } = head
    const gone = [
      ...(older === base ? [] : [keys.base(id, older)]),
      ...numbers(older + 1, base).map((number) => keys.entry(id, number)),
    ]
    const next = { ...head, base: last, older: base, version: version + 1 }
    await commit(next, { put: [[keys.base(id, last), baseOf(work)]], remove: gone })
    text = 0
  }

  async function begin(id: string, work: Work, along: Along): Promise<void> {
    const number = head?.work === id ? head.last + 1 : 0
    const next: Head = { format, work: id, base: number, older: number, last: number, version: version + 1 }
    await commit(next, {
      put: [...along.put, [keys.base(id, number), baseOf(work)]],
      remove: [...along.remove, ...records()],
    })
    text = 0
  }

  return {
    get head() {
      return head
    },
    begin,
    async find() {
      const value = await storage.read(keys.head)
      version = versionOf(value)
      head = isHead(value) ? value : isClosed(value) ? null : await headFrom(storage, version)
      if (head === null) return null
      const { work: id, base, older, last } = head
      for (const from of new Set([base, older])) {
        const record = await storage.read(keys.base(id, from))
        if (!isBase(record)) continue
        const { work, reached } = await replay(storage, id, record, from, last)
        const lost = last - reached
        // What cannot be read must not stand between this and what comes.
        if (lost > 0 || from !== base) await begin(id, work, nowhere).catch(() => undefined)
        return { id, work, lost }
      }
      return null
    },
    async catchUp(work) {
      const value = await storage.read(keys.head)
      if (head === null || !isHead(value) || value.work !== head.work || value.older > head.last) return null
      const { events, work: now, reached } = await replay(storage, head.work, work, head.last, value.last)
      if (reached < value.last) return null
      head = value
      version = value.version
      return { work: now, events }
    },
    async append(events, work, along) {
      if (head === null) throw new Error('no work is open')
      const { work: id, last } = head
      const entries = events.map((event, place) => [keys.entry(id, last + 1 + place), entryOf(event)] as const)
      const next = { ...head, last: last + events.length, version: version + 1 }
      await commit(next, { put: [...along.put, ...entries], remove: along.remove }, events.length > 0)
      text += entries.reduce((sum, [, entry]) => sum + entry.text.length, 0)
      // The events are safe: where there is no room for a base, it is laid another time.
      if (next.last - next.base >= mostEntries || text >= mostText) await layBase(work).catch(() => undefined)
    },
    close: (along) => commit(null, { put: along.put, remove: [...along.remove, ...records()] }),
  }
}

const versionOf = (value: unknown): number =>
  isMap(value) && typeof value['version'] === 'number' ? value['version'] : 0

const isClosed = (value: unknown): boolean => isMap(value) && value['closed'] === true

/** Where the head is lost, but not what it is the head of. */
async function headFrom(storage: Storage, version: number): Promise<Head | null> {
  const bases = await storage.keys('base')
  const work = bases.at(-1)?.[1]
  if (typeof work !== 'string') return null
  const of = (list: readonly Key[]) =>
    list.flatMap((key) => (key[1] === work && typeof key[2] === 'number' ? [key[2]] : []))
  const base = Math.max(...of(bases))
  const last = Math.max(base, ...of(await storage.keys('entry')))
  return { format, work, base, older: Math.min(...of(bases)), last, version }
}

/** The numbers from one to another, both included; none where the second is smaller. */
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place)

/** Lets happen again what is in the entries after a number, as far as they can be read. */
async function replay(storage: Storage, id: string, base: Work, from: number, last: number) {
  const entries = await Promise.all(numbers(from + 1, last).map((number) => storage.read(keys.entry(id, number))))
  let work: Work = { workspace: base.workspace, past: base.past, future: base.future }
  const events: WorkEvent[] = []
  for (const entry of entries) {
    try {
      const event = eventIn(entry)
      if (event === null) break
      work = afterEvent(work, event)
      events.push(event)
    } catch {
      break // an entry that does not fit what came before is as good as none
    }
  }
  return { work, events, reached: from + events.length }
}
