/** What stays in memory once everything that can go has gone. */
import { type Workspace, designOf } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { checkBound, compileBound } from '../bound'
import { mainVariant } from '../generate'
import { sevenRules } from './phases'
import { table } from './statistics'

const megabyte = 1024 * 1024

function usedNow(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / megabyte
}

/** What comes on top while what is made is held. */
function heldBy(make: () => unknown): number {
  const before = usedNow()
  const made = make()
  const held = usedNow() - before
  // Still referred to here, so it was there when it was counted.
  if (made === undefined) throw new Error('nothing was made')
  return held
}

/** @param read makes the workspace, from nothing that stays. */
export function measureMemory(read: () => Workspace): string {
  let workspace: Workspace | undefined
  const parsed = heldBy(() => (workspace = read()))
  if (workspace === undefined) throw new Error('nothing was read')
  const known = workspace
  // What is made once for ever (tables, code) is not on anybody's account. In a function of its own: else the frame of this one held on to it.
  heldBy(() => check(designOf(known, mainVariant), { rules }))
  const compiled = heldBy(() => designOf(known, mainVariant))
  const checked = heldBy(() => check(designOf(known, mainVariant), { rules: sevenRules }))
  const all = heldBy(() => check(designOf(known, mainVariant), { rules }))
  const byHand = heldBy(() => {
    const bound = compileBound(known, mainVariant)
    return [bound, checkBound(bound)]
  })
  const row = (name: string, used: number) => [
    name,
    used.toFixed(1),
    `${((used + parsed) / (byHand + parsed)).toFixed(2)}×`,
  ]
  return table(
    ['held, besides the workspace', 'MB', 'with the workspace, to the bound'],
    [
      ['(the workspace itself)', parsed.toFixed(1), ''],
      row('bound, compiled, with findings', byHand),
      row('design', compiled),
      row('design with findings of seven rules', checked),
      row('design with findings of all rules', all),
    ],
  )
}
