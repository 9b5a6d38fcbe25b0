import { placementFact } from '@taiseizu/catalogue/archetype-knowledge'
import { facts } from '@taiseizu/catalogue/factors'
import { type CircumstanceId, adviseArchetype } from '@taiseizu/core'
import type { Call, Command, World } from '../command'
import { formatOption, print, variantOption } from '../common-options'
import { adviceAsJson } from '../formats/advice-json'
import { adviceAsText } from '../formats/advice-text'
import { inputOf } from '../input'
import type { AdviceFormat } from '../messages/archetypes'
import { CallError, sayings } from '../messages/messages'

const formats: Readonly<Record<string, AdviceFormat>> = { text: adviceAsText, json: adviceAsJson }

export const archetypeAdvise: Command = {
  name: 'archetype advise',
  usage: 'archetype advise FILE',
  does: {
    ja: '組織のプロフィールと体制から、どの類型と位置付けを支持する理由があるかを示す（図表18）',
    en: 'Show which archetype and placement the profile and design speak for, reason by reason (figure 18)',
  },
  arguments: { least: 1, most: 1 },
  options: {
    variant: variantOption,
    fact: {
      usage: '--fact ID=VALUE …',
      does: {
        ja: '判断の材料を補う（何度でも）。例: it-knows-business-services=false',
        en: 'Answer what is not known (may be repeated), such as it-knows-business-services=false',
      },
      type: 'string',
      multiple: true,
    },
    format: formatOption(formats),
  },
  examples: [
    'taiseizu archetype advise organisation.taiseizu.yaml',
    'taiseizu archetype advise organisation.taiseizu.yaml --fact data-export-restricted=true --format json',
  ],
  async run(call, world) {
    const given = factsGiven(call, world)
    const { design } = await inputOf(call, world)
    const advice = adviseArchetype(design.workspace.organisation.profile, design, given)
    print(formats, call, world, advice, design.variant.id, world.language)
    return 0
  },
}

const values = new Map<string, readonly [id: CircumstanceId, values: readonly string[]]>([
  ...facts.map(({ id, values: allowed }) => [id, [id, allowed]] as const),
  [placementFact.id, [placementFact.id, ['true', 'false']]],
])

function factsGiven(call: Call, { language }: World): Readonly<Partial<Record<CircumstanceId, string>>> {
  const given: Partial<Record<CircumstanceId, string>> = {}
  for (const text of call.texts('fact')) {
    const [name = '', value = ''] = text.split('=')
    const known = values.get(name)
    if (known === undefined) throw new CallError(sayings.unknownFact[language](text, [...values.keys()].join(', ')))
    const [id, allowed] = known
    if (!allowed.includes(value))
      throw new CallError(sayings.unknownFact[language](text, allowed.map((one) => `${id}=${one}`).join(', ')))
    given[id] = value
  }
  return given
}
