import { designOf } from '@taiseizu/core'
import { differencesSaid } from '@taiseizu/rules'
import type { Command } from '../command'
import { type Formats, formatOption, print } from '../common-options'
import { changesAsJson } from '../formats/changes-json'
import { changesAsMarkdown } from '../formats/changes-markdown'
import { changesAsText } from '../formats/changes-text'
import type { ChangesFormat } from '../formats/changes-told'
import { inputWithVariant } from '../input'
import { variantSayings } from '../messages/variants'
import { ownOf } from '../own-changes'

/** One format, one file. */
const formats: Formats<Parameters<ChangesFormat>> = {
  text: changesAsText,
  json: changesAsJson,
  markdown: changesAsMarkdown,
}

export const variantChanges: Command = {
  name: 'variant changes',
  usage: 'variant changes FILE ID',
  does: {
    ja: '案が元の案から変えていることを、取り消すときに使う識別子とともに示す',
    en: 'Show what a variant changes of its base, each change with the address by which it is undone',
  },
  arguments: { least: 2, most: 2 },
  options: {
    format: formatOption(formats),
  },
  examples: [
    'taiseizu variant changes organisation.taiseizu.yaml to-be',
    'taiseizu variant changes organisation.taiseizu.yaml to-be --format markdown',
  ],
  async run(call, world) {
    const { workspace, variant } = await inputWithVariant(call, world)
    const { changes, misaimed } = ownOf(workspace, variant.id)
    const base = workspace.variants.find(({ id }) => id === variant.basedOn)
    if (base === undefined) world.err(variantSayings.basedOnNone[world.language](variant.id))
    const after = designOf(workspace, variant.id)
    const before = base === undefined ? after : designOf(workspace, base.id)
    const said = differencesSaid(changes, { before, after }, world.language)
    print(formats, call, world, { variant, base, said, misaimed }, world)
    return 0
  },
}
