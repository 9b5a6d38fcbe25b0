import { applyChanges, giveVariantId, renameVariant, textIn } from '@taiseizu/core'
import type { Command, Options } from '../command'
import { inputWithVariant } from '../input'
import { CallError } from '../messages/messages'
import { variantSayings, variantWords } from '../messages/variants'
import { nameAsked, nameOptions } from '../names'
import { outOption, writeOut } from '../output'

const options: Options = {
  as: {
    usage: '--as NEW-ID',
    does: { ja: '新しい ID。この案を指すものもすべて変わる', en: 'The new id; all that names the variant follows' },
    type: 'string',
  },
  ...nameOptions('name', { ja: '新しい名前', en: 'The new name' }),
  out: outOption,
}

export const variantRename: Command = {
  name: 'variant rename',
  usage: 'variant rename FILE ID [--name TEXT] [--as NEW-ID]',
  does: {
    ja: '案の名前か ID を変える',
    en: 'Give a variant another name, another id, or both',
  },
  arguments: { least: 2, most: 2 },
  options,
  examples: [
    'taiseizu variant rename organisation.taiseizu.yaml to-be --name "Plan 2027" --out organisation.taiseizu.yaml',
    'taiseizu variant rename organisation.taiseizu.yaml to-be --name-ja 改善案 --out organisation.taiseizu.yaml',
    'taiseizu variant rename organisation.taiseizu.yaml to-be --as plan-2027 --out organisation.taiseizu.yaml',
  ],
  async run(call, world) {
    const input = await inputWithVariant(call, world)
    const { workspace, variant } = input
    const name = nameAsked(call, 'name', world, variant.name)
    const id = call.text('as') ?? variant.id
    if (name === undefined && call.text('as') === undefined) throw new CallError(variantWords.nameOrId[world.language])
    const named = name === undefined ? [] : renameVariant(workspace, variant.id, name)
    const { workspace: before } = applyChanges(workspace, named)
    const made = giveVariantId(before, variant.id, id)
    if (!made.ok) throw new CallError(variantSayings.idRefused[world.language](id, made.why, made.nearest))
    await writeOut(input, applyChanges(before, made.changes).workspace, call, world)
    if (name !== undefined) world.err(variantSayings.renamed[world.language](variant.id, textIn(name, world.language)))
    if (id !== variant.id) world.err(variantSayings.idChanged[world.language](variant.id, id))
    return 0
  },
}
