import { applyChanges, renameVariant, textIn } from '@taiseizu/core'
import type { Command, Options } from '../command'
import { inputWithVariant } from '../input'
import { CallError, sayings } from '../messages/messages'
import { variantSayings } from '../messages/variants'
import { nameAsked, nameOptions } from '../names'
import { outOption, writeOut } from '../output'

const options: Options = {
  ...nameOptions('name', { ja: '新しい名前', en: 'The new name' }),
  out: outOption,
}

export const variantRename: Command = {
  name: 'variant rename',
  usage: 'variant rename FILE ID --name TEXT',
  does: {
    ja: '案の名前を変える。ID は変わらない',
    en: 'Give a variant another name; its id stays',
  },
  arguments: { least: 2, most: 2 },
  options,
  examples: [
    'taiseizu variant rename organisation.taiseizu.yaml to-be --name "Plan 2027" --out organisation.taiseizu.yaml',
    'taiseizu variant rename organisation.taiseizu.yaml to-be --name-ja 改善案 --out organisation.taiseizu.yaml',
  ],
  async run(call, world) {
    const input = await inputWithVariant(call, world)
    const { workspace, variant } = input
    const name = nameAsked(call, 'name', world, variant.name)
    if (name === undefined) throw new CallError(sayings.optionMissing[world.language](options['name']?.usage ?? ''))
    const changes = renameVariant(workspace, variant.id, name)
    await writeOut(input, applyChanges(workspace, changes).workspace, call, world)
    world.err(variantSayings.renamed[world.language](variant.id, textIn(name, world.language)))
    return 0
  },
}
