import { type Change, applyChanges, nearestFinder, undoOwnChanges } from '@taiseizu/core'
import type { Command, World } from '../command'
import { inputWithVariant } from '../input'
import { CallError } from '../messages/messages'
import { variantSayings as sayings } from '../messages/variants'
import { outOption, writeOut } from '../output'
import { type OwnChanges, addressOf, addressesOf, ownOf } from '../own-changes'

export const variantUndo: Command = {
  name: 'variant undo',
  usage: 'variant undo FILE ID CHANGE …',
  does: {
    ja: '案が元の案から変えていることを、一つずつ取り消す',
    en: 'Take back single changes of a variant; what cannot stand without them goes along and is told',
  },
  arguments: { least: 3, most: Number.POSITIVE_INFINITY },
  options: { out: outOption },
  examples: [
    'taiseizu variant undo organisation.taiseizu.yaml to-be posts/ot-sirt-engineer --out organisation.taiseizu.yaml',
    "taiseizu variant undo organisation.taiseizu.yaml to-be authority/ot-sirt:halt:factory-ot 'assignments/security-audit@*:it:R' --out organisation.taiseizu.yaml",
  ],
  async run(call, world) {
    const { language } = world
    const input = await inputWithVariant(call, world)
    const { workspace, variant } = input
    if (variant.basedOn === undefined) throw new CallError(sayings.basedOnNone[language](variant.id))
    const own = ownOf(workspace, variant.id)
    const asked = [...new Set(call.positionals.slice(2))]
    seeToIt(asked, own, world)
    const isAsked = (one: Parameters<typeof addressOf>[0]) => asked.includes(addressOf(one))
    const dropped = own.misaimed.filter(isAsked).map(({ collection, identity }): Change => ({
      change: 'record',
      variant: variant.id,
      collection,
      identity,
      record: null,
    }))
    const without = applyChanges(workspace, dropped).workspace
    const taken = undoOwnChanges(without, variant.id, own.changes.filter(isAsked))
    const after = applyChanges(without, taken).workspace
    await writeOut(input, after, call, world)
    const left = new Set(addressesOf(ownOf(after, variant.id)))
    for (const address of addressesOf(own).filter((one) => !left.has(one)))
      world.err((asked.includes(address) ? sayings.takenBack : sayings.takenBackToo)[language](address))
    return 0
  },
}

/** @throws CallError with the address that was probably meant. */
function seeToIt(asked: readonly string[], own: OwnChanges, { language }: World): void {
  const known = addressesOf(own)
  for (const address of asked)
    if (!known.includes(address))
      throw new CallError(sayings.unknownChange[language](address, nearestFinder()(address, known) ?? ''))
}
