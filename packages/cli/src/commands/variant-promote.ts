import { applyChanges, promoteVariant } from '@taiseizu/core'
import type { Command } from '../command'
import { inputWithVariant } from '../input'
import { variantSayings as sayings } from '../messages/variants'
import { nameAsked, nameOptions } from '../names'
import { outOption, writeOut } from '../output'
import { addressOf, ownOf } from '../own-changes'

export const variantPromote: Command = {
  name: 'variant promote',
  usage: 'variant promote FILE ID',
  does: {
    ja: '案を新しい現状にする: 最初に置き、元の案を持たないものにする。どの案の内容も変わらない',
    en: 'Make a variant the new as-is: the first, based on none. Every variant says what it said',
  },
  arguments: { least: 2, most: 2 },
  options: {
    ...nameOptions('name', { ja: 'これからの名前', en: 'What it is called from now on' }),
    ...nameOptions('former-name', { ja: 'これまでの最初の案の名前', en: 'What the first until then is called' }),
    out: outOption,
  },
  examples: [
    'taiseizu variant promote organisation.taiseizu.yaml to-be --name 現状 --former-name 2026年度まで --out organisation.taiseizu.yaml',
    'taiseizu variant promote organisation.taiseizu.yaml to-be --name-en "As is" --former-name-en "Until 2026" --out organisation.taiseizu.yaml',
  ],
  async run(call, world) {
    const { language } = world
    const input = await inputWithVariant(call, world)
    const { workspace, variant } = input
    const [first] = workspace.variants
    const promoted = nameAsked(call, 'name', world, variant.name)
    const former = nameAsked(call, 'former-name', world, first?.name)
    const names = {
      ...(promoted === undefined ? {} : { promoted }),
      ...(former === undefined ? {} : { former }),
    }
    const changes = promoteVariant(workspace, variant.id, names)
    const after = applyChanges(workspace, changes).workspace
    await writeOut(input, after, call, world)
    if (variant === first) {
      world.err(sayings.firstAlready[language](variant.id))
      return 0
    }
    world.err(sayings.promoted[language](variant.id))
    const base = after.variants.find(({ id }) => id === first?.id)?.basedOn
    if (first !== undefined && base !== undefined && base !== first.basedOn)
      world.err(sayings.nowOn[language](first.id, base))
    const gone = ownOf(workspace, variant.id).misaimed.map(addressOf)
    if (gone.length > 0) world.err(sayings.misaimedGone[language](gone.join(', ')))
    return 0
  },
}
