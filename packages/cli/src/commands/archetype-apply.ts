import {
  type CentralisationId,
  type FormId,
  type PlacementId,
  type Text,
  archetypes,
  placements,
  supervisionForms,
  supervisionScopes,
} from '@taiseizu/catalogue'
import { type ArchetypeChoice, type Remark, applyArchetype, applyChanges, freeId } from '@taiseizu/core'
import type { Call, Command, Options, World } from '../command'
import { inputOf } from '../input'
import { archetypeWords } from '../messages/archetypes'
import { CallError, sayings } from '../messages/messages'
import { outOption, writeOut } from '../output'

const ids = (ones: readonly { readonly id: string }[]): readonly string[] => ones.map(({ id }) => id)

const options: Options = {
  form: {
    usage: '--form dedicated|committee',
    does: {
      ja: '形態: 専門組織型、委員会型（必須）',
      en: 'The form: a dedicated organisation or a committee (required)',
    },
    type: 'string',
    values: ids(supervisionForms),
  },
  scope: {
    usage: '--scope centralised|federated',
    does: { ja: '担う範囲: 集権型、連邦型（必須）', en: 'The scope: centralised or federated (required)' },
    type: 'string',
    values: ids(supervisionScopes),
  },
  placement: {
    usage: '--placement ceo-direct|it-function|administrative-peer',
    does: {
      ja: '専門組織の位置: 社長直轄、情シスの1機能、管理部門と同列。既定は今の位置、新設なら社長直轄',
      en: 'Where the dedicated office sits; where it is by default, a new one directly under the head',
    },
    type: 'string',
    values: ids(placements),
  },
  base: {
    usage: '--base ID',
    does: { ja: 'もとにする案。既定は最初の案', en: 'The variant to start from; the first by default' },
    type: 'string',
  },
  as: {
    usage: '--as NEW-ID',
    does: { ja: '新しい案の ID。既定は類型の名前', en: "The new variant's id; the archetype's by default" },
    type: 'string',
  },
  out: outOption,
}

export const archetypeApply: Command = {
  name: 'archetype apply',
  usage: 'archetype apply FILE --form dedicated|committee --scope centralised|federated',
  does: {
    ja: '類型をあてはめた案を一つ加えたワークスペースを書き出す',
    en: 'Write the workspace with one variant more: the organisation in an archetype',
  },
  arguments: { least: 1, most: 1 },
  options,
  examples: [
    'taiseizu archetype apply organisation.taiseizu.yaml --form committee --scope federated --out with-variant.taiseizu.yaml',
    'taiseizu archetype apply organisation.taiseizu.yaml --form dedicated --scope centralised --placement it-function --as in-it --out organisation.taiseizu.yaml',
    'taiseizu archetype apply - --form dedicated --scope federated < organisation.taiseizu.yaml | taiseizu check - --variant dedicated-federated',
  ],
  async run(call, world) {
    const choice = choiceOf(call, world)
    const { source, design } = await inputOf(call, world, 'base')
    const { workspace } = design
    const known = workspace.variants.map((variant) => variant.id)
    const id = call.text('as') ?? freeId((taken) => known.includes(taken), `${choice.form}-${choice.scope}`)
    if (known.includes(id)) throw new CallError(sayings.variantThere[world.language](id))
    const applied = applyArchetype(workspace, design.variant.id, choice, { id, name: nameOf(choice) })
    if (!applied.isPossible)
      throw new CallError(
        sayings.archetypeImpossible[world.language](applied.limits.map(({ text }) => text[world.language])),
      )
    await writeOut({ source }, applyChanges(workspace, applied.changes).workspace, call, world)
    tell([...applied.remarks, ...(isUnused(call) ? [{ text: archetypeWords.committeeStays }] : [])], '', world)
    tell(applied.limits, `${archetypeWords.limit[world.language]}: `, world)
    return 0
  },
}

function choiceOf(call: Call, { language }: World): ArchetypeChoice {
  const chosen = <Id extends string>(option: string, among: readonly { readonly id: Id }[]): Id | undefined =>
    among.find(({ id }) => id === call.text(option))?.id
  const form = chosen<FormId>('form', supervisionForms)
  const scope = chosen<CentralisationId>('scope', supervisionScopes)
  const placement = chosen<PlacementId>('placement', placements)
  if (form === undefined) throw new CallError(sayings.optionMissing[language](options['form']?.usage ?? ''))
  if (scope === undefined) throw new CallError(sayings.optionMissing[language](options['scope']?.usage ?? ''))
  return { form, scope, ...(placement === undefined ? {} : { placement }) }
}

const isUnused = (call: Call): boolean => call.text('form') === 'committee' && call.text('placement') !== undefined

function nameOf({ form, scope, placement }: ArchetypeChoice): Text {
  const name = archetypes.find((one) => one.form === form && one.scope === scope)?.name ?? { ja: form, en: form }
  const place = form === 'dedicated' ? placements.find(({ id }) => id === placement)?.name : undefined
  return place === undefined ? name : { ja: `${name.ja}（${place.ja}）`, en: `${name.en} (${place.en})` }
}

function tell(remarks: readonly Pick<Remark, 'text'>[], before: string, { err, language }: World): void {
  for (const { text } of remarks) err(`${before}${text[language]}`)
}
