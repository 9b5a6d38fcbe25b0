/** Edits of a design under watch: from the change to findings that are up to date, and back again. */
import {
  type Change,
  type CollectionName,
  type EntryOf,
  type RecordOf,
  type VariantRecord,
  type Workspace,
  designOf,
  identityOf,
} from '@taiseizu/core'
import { LiveCheck, check, rules } from '@taiseizu/rules'
import { mainVariant } from '../generate'
import { milliseconds, sampleOf, table } from './statistics'

interface Edit {
  readonly there: readonly Change[]
  readonly back: readonly Change[]
}

const put = <Name extends CollectionName>(
  collection: Name,
  record: EntryOf<Name>,
  identity = identityOf(collection, record),
): Change => ({
  change: 'record',
  variant: mainVariant,
  collection,
  identity,
  record,
})
const remove = <Name extends CollectionName>(collection: Name, record: EntryOf<Name>): Change => ({
  change: 'record',
  variant: mainVariant,
  collection,
  identity: identityOf(collection, record),
  record: null,
})

/** So many of a list, spread over all of it. */
const some = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  Array.from(
    { length: Math.min(count, items.length) },
    (_, at) => items[Math.floor((at * items.length) / count)] as Item,
  )

/** Removes and brings back, as a person does who thinks better of it. */
const gone = <Name extends CollectionName>(
  collection: Name,
  records: readonly EntryOf<Name>[],
  count: number,
): readonly Edit[] =>
  some(records, count).map((record) => ({ there: [remove(collection, record)], back: [put(collection, record)] }))

/** Says another thing of the same record. */
const changed = <Name extends CollectionName>(
  collection: Name,
  records: readonly EntryOf<Name>[],
  count: number,
  change: (record: EntryOf<Name>) => EntryOf<Name>,
): readonly Edit[] =>
  some(records, count).map((record) => ({ there: [put(collection, change(record))], back: [put(collection, record)] }))

/** Departments with about so many units below them, moved under the parent of their parent. */
function moves({ units: entries = [] }: VariantRecord, size: number, count: number): readonly Edit[] {
  const units = entries as readonly RecordOf<'units'>[]
  const below = new Map<string, number>()
  const parents = new Map<string, string | undefined>(units.map(({ id, parent }) => [id, parent ?? undefined]))
  for (const { id } of units)
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) below.set(at, (below.get(at) ?? 0) + 1)
  const movable = units
    .filter(({ id }) => parents.get(parents.get(id) ?? '') !== undefined)
    .toSorted((a, b) => Math.abs((below.get(a.id) ?? 0) - size) - Math.abs((below.get(b.id) ?? 0) - size))
  return movable.slice(0, count).map((unit) => ({
    there: [put('units', { ...unit, parent: parents.get(unit.parent ?? '') ?? '' })],
    back: [put('units', unit)],
  }))
}

/** So many edits of each kind before the clock runs: somebody who edits has mostly edited before. */
const warmUps = 100

/** @param runs so many edits of each kind, each taken back. */
export function measureEdits(workspace: Workspace, runs: number): string {
  const variant = workspace.variants.find(({ id }) => id === mainVariant) as VariantRecord
  const begun = performance.now()
  const live = new LiveCheck(workspace, mainVariant, { rules })
  const beginning = performance.now() - begun
  const kinds: readonly (readonly [string, readonly Edit[]])[] = [
    ['assignment removed', gone('assignments', variant.assignments ?? [], runs)],
    [
      'assignment outsourced',
      changed('assignments', variant.assignments ?? [], runs, (record) => ({ ...record, mode: 'outsourced' })),
    ],
    ['grant removed', gone('authority', variant.authority ?? [], runs)],
    ['link removed', gone('links', variant.links ?? [], runs)],
    [
      'contract: decided by nobody',
      changed('contracts', variant.contracts ?? [], runs, ({ decidedBy, ...record }) => ({
        ...record,
        note: `not by ${String(decidedBy)}`,
      })),
    ],
    ['unit renamed', changed('units', variant.units ?? [], runs, (record) => ({ ...record, name: 'Another name' }))],
    ['exclusion removed', gone('exclusions', variant.exclusions ?? [], runs)],
    ['department moved, 20 below', moves(variant, 20, Math.min(runs, 40))],
    ['department moved, 1,000 below', moves(variant, 1000, Math.min(runs, 10))],
  ]
  for (const [, edits] of kinds)
    for (const edit of some(edits, warmUps)) {
      live.apply(edit.there)
      live.apply(edit.back)
    }
  const rows = kinds.flatMap(([name, edits]) => {
    const there: number[] = []
    const back: number[] = []
    for (const edit of edits) {
      there.push(timed(() => live.apply(edit.there)))
      back.push(timed(() => live.apply(edit.back)))
    }
    if (edits.length === 0) return []
    return [row(name, there), row(`… and back`, back)]
  })
  const isRight = live.findings.length === check(designOf(workspace, mainVariant), { rules }).findings.length
  return [
    `Watching begins in ${milliseconds(beginning)} ms; ${live.findings.length} findings${isRight ? '' : ' — NOT those of a full check'}.`,
    '',
    table(['edit', 'median ms', 'p95 ms', 'most ms', 'edits'], rows),
  ].join('\n')
}

function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function row(name: string, times: readonly number[]): readonly string[] {
  const { median, p95 } = sampleOf(times)
  return [name, median.toFixed(3), p95.toFixed(3), Math.max(...times).toFixed(2), String(times.length)]
}
