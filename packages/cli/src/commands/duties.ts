import type { Command, World } from '../command'
import { dutiesAsCsv } from '../formats/duties-csv'
import { dutiesAsJson } from '../formats/duties-json'
import { dutiesAsText } from '../formats/duties-text'
import { inputOf } from '../input'
import type { Design } from '@taiseizu/core'

const formats: Readonly<Record<string, (design: Design, world: World) => string>> = {
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
    variant: {
      usage: '--variant ID',
      does: { ja: '案。既定は最初の案', en: 'The variant; the first by default' },
      type: 'string',
    },
    format: {
      usage: '--format text|json|csv',
      does: { ja: '出力の形式。既定は text', en: 'Form of the output; text by default' },
      type: 'string',
      values: Object.keys(formats),
    },
  },
  examples: [
    'taiseizu duties organisation.taiseizu.yaml',
    'taiseizu duties organisation.taiseizu.yaml --format csv > duties.csv',
  ],
  async run(call, world) {
    const { design } = await inputOf(call, world)
    const format = formats[call.text('format') ?? 'text']
    if (format !== undefined) world.out(format(design, world))
    return 0
  },
}
