import { type Criterion, nearestFinder, rank } from '@taiseizu/core'
import {
  type ComparisonTold,
  type VariantComparison,
  comparisonAsMarkdown,
  compareVariants,
  figureKinds,
  rules,
} from '@taiseizu/rules'
import type { Call, Command, World } from '../command'
import { type Formats, formatOption, print, todayOption } from '../common-options'
import { comparisonAsJson } from '../formats/comparison-json'
import { comparisonAsText } from '../formats/comparison-text'
import { dayAsked, inputFileOf, variantAsked } from '../input'
import { CallError, sayings } from '../messages/messages'

/** One format, one file. */
const formats: Formats<[told: ComparisonTold, world: World]> = {
  text: comparisonAsText,
  json: comparisonAsJson,
  markdown: (told, { language }) => comparisonAsMarkdown(told, language),
}

export const compare: Command = {
  name: 'compare',
  usage: 'compare FILE A B …',
  does: {
    ja: '案を並べて比べる: 指標、違い、誰の職務が変わるか。最初の案が基準',
    en: 'Hold variants side by side: figures, what differs, whose duties change. The first is what the others are compared with',
  },
  arguments: { least: 3, most: 21 },
  options: {
    format: formatOption(formats),
    weight: {
      usage: '--weight FIGURE=WEIGHT …',
      does: {
        ja: '順位を付ける指標と重み（何度でも）。どちらが良いとも言えない指標は FIGURE:higher か FIGURE:lower',
        en: 'Rank by this figure (may be repeated); where neither way is better, FIGURE:higher or FIGURE:lower',
      },
      type: 'string',
      multiple: true,
    },
    today: todayOption,
  },
  examples: [
    'taiseizu compare organisation.taiseizu.yaml as-is federated',
    'taiseizu compare organisation.taiseizu.yaml as-is federated central --weight coverage-rate=3 --weight units:lower=1',
    'taiseizu compare - as-is federated --format markdown < organisation.taiseizu.yaml',
  ],
  async run(call, world) {
    const today = dayAsked(call, world)
    const weights = weightsAsked(call, world)
    const { workspace } = await inputFileOf(call, world)
    const ids = call.positionals.slice(1).map((id) => variantAsked(workspace, id, world))
    const comparison = compareVariants(workspace, ids, { rules, today })
    const criteria = weights.map((weight): Criterion => ({ ...weight, values: valuesOf(comparison, weight.id) }))
    const ranking = criteria.length === 0 ? null : rank([...new Set(ids)], criteria)
    print(formats, call, world, { comparison, criteria, ranking }, world)
    return 0
  },
}

type Weight = Omit<Criterion, 'values'>

/** The weights given with `--weight`; of a figure named twice the last. */
function weightsAsked(call: Call, world: World): readonly Weight[] {
  const ids: readonly string[] = figureKinds.map(({ id }) => id)
  const weights = call.texts('weight').map((given): [string, Weight] => {
    const { id, way, number } =
      /^(?<id>[a-z-]+)(?::(?<way>higher|lower))?=(?<number>\d+(?:\.\d+)?)$/u.exec(given)?.groups ?? {}
    if (id === undefined || number === undefined) throw new CallError(sayings.wrongWeight[world.language](given))
    const kind = figureKinds.find((one) => one.id === id)
    if (kind === undefined)
      throw new CallError(sayings.unknownFigure[world.language](id, nearestFinder()(id, ids) ?? '', ids.join(', ')))
    const better = way === 'higher' || way === 'lower' ? way : kind.better
    if (better === null) throw new CallError(sayings.figureWithoutDirection[world.language](id))
    return [id, { id, weight: Number(number), better }]
  })
  return [...new Map(weights).values()]
}

const valuesOf = ({ variants }: VariantComparison, id: string): Criterion['values'] =>
  Object.fromEntries(
    variants.map(({ report, figures }) => [
      report.design.variant.id,
      figures.find(({ kind }) => kind.id === id)?.value ?? null,
    ]),
  )
