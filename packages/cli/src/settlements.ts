/** How the conflicts of a rebase are settled in a call: one by one, by a value, or all that are left alike. */
import { type Conflict, type Rebase, type Settlement, type Settlements, nearestFinder } from '@taiseizu/core'
import type { Call, Options, World } from './command'
import { CallError } from './messages/messages'
import { variantSayings as sayings } from './messages/variants'

const sides = ['mine', 'theirs'] as const
type Side = (typeof sides)[number]

export const settleOptions: Options = {
  settle: {
    usage: '--settle ADDRESS=mine|theirs …',
    does: {
      ja: '食い違いを一つ決める（何度でも）: この案のとおり（mine）、元の案のとおり（theirs）',
      en: 'Settle a conflict as the variant has it (mine) or as the base has it (theirs); may be repeated',
    },
    type: 'string',
    multiple: true,
  },
  set: {
    usage: '--set ADDRESS=VALUE …',
    does: {
      ja: '項目についての食い違いを、別の値（文字列または JSON、null でなし）で決める（何度でも）',
      en: 'Settle a conflict about a key by another value: a text or JSON, null for none (may be repeated)',
    },
    type: 'string',
    multiple: true,
  },
  'settle-all': {
    usage: '--settle-all mine|theirs',
    does: { ja: '残りの食い違いをすべて決める', en: 'Settle all conflicts that are left' },
    type: 'string',
    values: sides,
  },
}

export interface Asked {
  readonly settlements: Settlements
  readonly others: Side | undefined
}

/** @throws CallError where a settlement is not written as one. */
export function settlementsAsked(call: Call, { language }: World): Asked {
  const settled = call.texts('settle').map((given): [string, Settlement] => {
    const cut = given.lastIndexOf('=')
    const side = sideIn(given.slice(cut + 1))
    if (cut < 1 || side === undefined) throw new CallError(sayings.wrongSettle[language](given))
    return [given.slice(0, cut), side]
  })
  const set = call.texts('set').map((given): [string, Settlement] => {
    const cut = given.indexOf('=')
    if (cut < 1) throw new CallError(sayings.wrongSet[language](given))
    return [given.slice(0, cut), { value: valueIn(given.slice(cut + 1)) }]
  })
  return { settlements: Object.fromEntries([...settled, ...set]), others: sideIn(call.text('settle-all')) }
}

const sideIn = (word: string | undefined): Side | undefined => sides.find((side) => side === word)

function valueIn(text: string): unknown {
  try {
    return (JSON.parse(text) as unknown) ?? undefined
  } catch {
    return text
  }
}

/**
 * Rebases with what was asked. Settling a conflict may bring up another, which is settled like all that are left.
 * @throws CallError where a settlement is for no conflict, or by a value where none can be.
 */
export function settledAs(asked: Asked, attempt: (settlements: Settlements) => Rebase, world: World): Rebase {
  let settlements = asked.settlements
  let found = attempt(settlements)
  if (Object.keys(settlements).length > 0) seeToIt(settlements, [...attempt({}).conflicts, ...found.conflicts], world)
  const { others } = asked
  if (others === undefined) return found
  for (;;) {
    // One that stays open although it was settled waits for another: there is nothing more to be done for all alike.
    const open = found.conflicts.filter(({ key, isSettled }) => !isSettled && settlements[key] === undefined)
    if (open.length === 0) return found
    settlements = { ...settlements, ...Object.fromEntries(open.map(({ key }) => [key, others])) }
    found = attempt(settlements)
  }
}

function seeToIt(settlements: Settlements, conflicts: readonly Conflict[], { language }: World): void {
  const known = new Map(conflicts.map((conflict) => [conflict.key, conflict]))
  for (const [address, settlement] of Object.entries(settlements)) {
    const conflict = known.get(address)
    if (conflict === undefined)
      throw new CallError(sayings.unknownConflict[language](address, nearestFinder()(address, known.keys()) ?? ''))
    if (typeof settlement === 'object' && conflict.at === undefined)
      throw new CallError(sayings.notByValue[language](address))
  }
}
