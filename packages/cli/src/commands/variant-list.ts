import type { Command, World } from '../command'
import { type Formats, formatOption, print } from '../common-options'
import { variantsAsJson } from '../formats/variants-json'
import { variantsAsText } from '../formats/variants-text'
import { type VariantTold, variantsTold } from '../formats/variants-told'
import { inputFileOf } from '../input'

const formats: Formats<[told: readonly VariantTold[], world: World]> = {
  text: variantsAsText,
  json: variantsAsJson,
}

export const variantList: Command = {
  name: 'variant list',
  usage: 'variant list FILE',
  does: {
    ja: '案の一覧: 何を元にし、いくつ変えているか',
    en: 'List the variants: what each is based on and how much it changes',
  },
  arguments: { least: 1, most: 1 },
  options: {
    format: formatOption(formats),
  },
  examples: [
    'taiseizu variant list organisation.taiseizu.yaml',
    'taiseizu variant list organisation.taiseizu.yaml --format json',
  ],
  async run(call, world) {
    const { workspace } = await inputFileOf(call, world)
    print(formats, call, world, variantsTold(workspace), world)
    return 0
  },
}
