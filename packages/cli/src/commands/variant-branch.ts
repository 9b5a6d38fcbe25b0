import { applyChanges, branchOff } from '@taiseizu/core'
import type { Command, Options } from '../command'
import { inputFileOf, variantAsked } from '../input'
import { CallError, sayings } from '../messages/messages'
import { variantSayings } from '../messages/variants'
import { nameAsked, nameOptions } from '../names'
import { outOption, writeOut } from '../output'

const options: Options = {
  as: {
    usage: '--as NEW-ID',
    does: { ja: '新しい案の ID（必須）', en: "The new variant's id (required)" },
    type: 'string',
  },
  from: {
    usage: '--from ID',
    does: { ja: '元にする案。既定は最初の案', en: 'The variant to base it on; the first by default' },
    type: 'string',
  },
  ...nameOptions('name', { ja: '新しい案の名前。既定は ID', en: "The new variant's name; its id by default" }),
  out: outOption,
}

export const variantBranch: Command = {
  name: 'variant branch',
  usage: 'variant branch FILE --as NEW-ID [--from ID]',
  does: {
    ja: 'ある案を元にした新しい案を加える。はじめは同じ内容',
    en: 'Begin a variant based on another, saying the same at first',
  },
  arguments: { least: 1, most: 1 },
  options,
  examples: [
    'taiseizu variant branch organisation.taiseizu.yaml --from as-is --as federated --name-ja 連邦型案 --name-en Federated --out organisation.taiseizu.yaml',
    'taiseizu variant branch - --as to-be < organisation.taiseizu.yaml | taiseizu variant list -',
  ],
  async run(call, world) {
    const { language } = world
    const id = call.text('as')
    if (id === undefined) throw new CallError(sayings.optionMissing[language](options['as']?.usage ?? ''))
    const name = nameAsked(call, 'name', world) ?? id
    const input = await inputFileOf(call, world)
    const { workspace } = input
    const from = variantAsked(workspace, call.text('from') ?? workspace.variants[0]?.id ?? '', world)
    if (workspace.variants.some((variant) => variant.id === id)) throw new CallError(sayings.variantThere[language](id))
    const changes = branchOff(workspace, from, { id, name })
    await writeOut(input, applyChanges(workspace, changes).workspace, call, world)
    world.err(variantSayings.branched[language](id, from))
    return 0
  },
}
