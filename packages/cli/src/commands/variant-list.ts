import type { Command, World } from '../command'
import { variantsAsJson } from '../formats/variants-json'
import { variantsAsText } from '../formats/variants-text'
import { type VariantTold, variantsTold } from '../formats/variants-told'
import { inputFileOf } from '../input'

const formats: Readonly<Record<string, (told: readonly VariantTold[], world: World) => string>> = {
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
    format: {
      usage: '--format text|json',
      does: { ja: '出力の形式。既定は text', en: 'Form of the output; text by default' },
      type: 'string',
      values: Object.keys(formats),
    },
  },
  examples: [
    'taiseizu variant list organisation.taiseizu.yaml',
    'taiseizu variant list organisation.taiseizu.yaml --format json',
  ],
  async run(call, world) {
    const { workspace } = await inputFileOf(call, world)
    const format = formats[call.text('format') ?? 'text']
    if (format !== undefined) world.out(format(variantsTold(workspace), world))
    return 0
  },
}
