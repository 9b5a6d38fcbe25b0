/** What several units have in common, and the edits that change it for all of them. */
import type { DesignEdit, Unit, UnitRecord } from '@taiseizu/core'
import { isUnder } from '@taiseizu/core'
import { changeKeys, listOrNone } from './change'
import type { Keys } from './use-change'

/** The value that all have; `undefined` where they differ. */
export function common<Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value): Value | undefined {
  const [first, ...rest] = items.map(valueOf)
  return rest.every((value) => value === first) ? first : undefined
}

/** What is in the lists of all, and what only in those of some. */
export function shared<Value>(lists: readonly (readonly Value[])[]): {
  readonly all: readonly Value[]
  readonly some: readonly Value[]
} {
  const values = [...new Set(lists.flat())]
  const isInAll = (value: Value) => lists.every((list) => list.includes(value))
  return { all: values.filter(isInAll), some: values.filter((value) => !isInAll(value)) }
}

/** Gives all the same keys; who has them already stays as it is. */
export const setForAll = (units: readonly Unit[], keysOf: (unit: Unit) => Keys<'units'>): readonly DesignEdit[] =>
  units.map((unit) => changeKeys('units', unit.record, keysOf(unit)))

type ListKey = 'functions' | 'layers'

/** Of a list that all share, something is added to all of theirs or taken from all; what only some have stays theirs. */
export function setListForAll<Key extends ListKey>(
  units: readonly Unit[],
  key: Key,
  before: readonly Unit[Key][number][],
  after: readonly Unit[Key][number][],
): readonly DesignEdit[] {
  const isGone = (value: string) => before.some((one) => one === value) && !after.some((one) => one === value)
  return setForAll(units, (unit) => {
    const kept = (unit[key] as readonly Unit[Key][number][]).filter((value) => !isGone(value))
    const list = listOrNone([...new Set([...kept, ...after])])
    const keys: { readonly [K in ListKey]?: unknown } = { [key]: list }
    return keys as Pick<UnitRecord, Key>
  })
}

/** The units under which all of them can stand. */
export const fitsAbove =
  (units: readonly Unit[]) =>
  (one: Unit): boolean =>
    !one.isProvider && !units.some((unit) => isUnder(one, unit))
