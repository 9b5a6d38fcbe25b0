/** What waits to be written: what happened to the work, in order, and the newest of all that is kept along with it. */
import type { Key, Storage } from '../../platform/platform'
import type { Journal } from './journal'
import type { Work, WorkEvent } from './work'

type Happening =
  | { readonly is: 'event'; readonly event: WorkEvent; readonly work: Work }
  | { readonly is: 'begin'; readonly id: string; readonly work: Work }
  | { readonly is: 'close' }

export class Outbox {
  #happenings: Happening[] = []
  #along = new Map<string, readonly [Key, unknown]>()

  /** So many things were ever put in. */
  taken = 0

  /** Whether something happened to the work that is not yet written. */
  get hasWork(): boolean {
    return this.#happenings.length > 0
  }

  get isEmpty(): boolean {
    return !this.hasWork && this.#along.size === 0
  }

  happened(happening: Happening): void {
    this.taken += 1
    this.#happenings.push(happening)
  }

  /** A record to be written along; `undefined` takes it away. */
  keep(key: Key, value: unknown): void {
    this.taken += 1
    this.#along.set(JSON.stringify(key), [key, value])
  }

  /** What happened to the work is not to be written any more. */
  forgetWork(): void {
    this.#happenings = []
  }

  /** Writes all of it at once; where that fails it waits on. What comes in meanwhile waits for the next time. */
  async send(storage: Storage, journal: Journal): Promise<void> {
    const [happenings, along] = [this.#happenings, this.#along]
    this.#happenings = []
    this.#along = new Map()
    try {
      await write(happenings, [...along.values()], storage, journal)
    } catch (error) {
      this.#happenings = [...happenings, ...this.#happenings]
      this.#along = new Map([...along, ...this.#along])
      throw error
    }
  }
}

async function write(
  happenings: readonly Happening[],
  along: readonly (readonly [Key, unknown])[],
  storage: Storage,
  journal: Journal,
): Promise<void> {
  const records = {
    put: along.filter(([, value]) => value !== undefined),
    remove: along.flatMap(([key, value]) => (value === undefined ? [key] : [])),
  }
  const turn = happenings.findLastIndex(({ is }) => is !== 'event')
  const begun = happenings[turn]
  const events = happenings.slice(turn + 1).flatMap((one) => (one.is === 'event' ? [one] : []))
  const work = events.at(-1)?.work
  if (begun?.is === 'begin') await journal.begin(begun.id, work ?? begun.work, records)
  else if (begun?.is === 'close') await journal.close(records)
  else if (work !== undefined)
    await journal.append(
      events.map(({ event }) => event),
      work,
      records,
    )
  else if (along.length > 0) await storage.commit({ ...records, isDurable: false })
}
