import { type Classification, classifyArchetype } from '@taiseizu/core'
import type { Command, World } from '../command'
import { classificationAsJson } from '../formats/classification-json'
import { classificationAsText } from '../formats/classification-text'
import { inputOf } from '../input'

const formats: Readonly<Record<string, (found: Classification, variant: string, world: World) => string>> = {
  text: classificationAsText,
  json: classificationAsJson,
}

export const archetypeClassify: Command = {
  name: 'archetype classify',
  usage: 'archetype classify FILE',
  does: {
    ja: '案がセキュリティ統括の4類型のどれにあたるかを、根拠とともに測る',
    en: 'Measure which of the four archetypes of security supervision a variant is, with the evidence',
  },
  arguments: { least: 1, most: 1 },
  options: {
    variant: {
      usage: '--variant ID',
      does: { ja: '案。既定は最初の案', en: 'The variant; the first by default' },
      type: 'string',
    },
    format: {
      usage: '--format text|json',
      does: { ja: '出力の形式。既定は text', en: 'Form of the output; text by default' },
      type: 'string',
      values: Object.keys(formats),
    },
  },
  examples: [
    'taiseizu archetype classify organisation.taiseizu.yaml',
    'taiseizu archetype classify organisation.taiseizu.yaml --variant federated --format json',
  ],
  async run(call, world) {
    const { design } = await inputOf(call, world)
    const format = formats[call.text('format') ?? 'text']
    if (format !== undefined) world.out(format(classifyArchetype(design), design.variant.id, world))
    return 0
  },
}
