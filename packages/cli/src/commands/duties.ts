import type { Command, World } from '../command'
import { type Formats, formatOption, print, variantOption } from '../common-options'
import { dutiesAsCsv } from '../formats/duties-csv'
import { dutiesAsJson } from '../formats/duties-json'
import { dutiesAsText } from '../formats/duties-text'
import { inputOf } from '../input'
import type { Design } from '@taiseizu/core'

const formats: Formats<[design: Design, world: World]> = {
  text: dutiesAsText,
  json: dutiesAsJson,
  csv: dutiesAsCsv,
}

export const duties: Command = {
  name: 'duties',
  usage: 'duties FILE',
  does: {
    ja: '分担表（職務ごとの役割・充足・権限）を出す',
    en: 'List the responsibility matrix: roles, coverage and match of each duty',
  },
  arguments: { least: 1, most: 1 },
  options: {
    variant: variantOption,
    format: formatOption(formats),
  },
  examples: [
    'taiseizu duties organisation.taiseizu.yaml',
    'taiseizu duties organisation.taiseizu.yaml --format csv > duties.csv',
  ],
  async run(call, world) {
    const { design } = await inputOf(call, world)
    print(formats, call, world, design, world)
    return 0
  },
}
