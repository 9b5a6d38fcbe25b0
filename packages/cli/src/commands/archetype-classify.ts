import { type Classification, classifyArchetype } from '@taiseizu/core'
import type { Command, World } from '../command'
import { type Formats, formatOption, print, variantOption } from '../common-options'
import { classificationAsJson } from '../formats/classification-json'
import { classificationAsText } from '../formats/classification-text'
import { inputOf } from '../input'

const formats: Formats<[found: Classification, variant: string, world: World]> = {
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
    variant: variantOption,
    format: formatOption(formats),
  },
  examples: [
    'taiseizu archetype classify organisation.taiseizu.yaml',
    'taiseizu archetype classify organisation.taiseizu.yaml --variant federated --format json',
  ],
  async run(call, world) {
    const { design } = await inputOf(call, world)
    print(formats, call, world, classifyArchetype(design), design.variant.id, world)
    return 0
  },
}
