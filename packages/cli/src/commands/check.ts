import type { Severity } from '@taiseizu/catalogue'
import { type Report, check as checkDesign, limitedTo, rules } from '@taiseizu/rules'
import type { Command, World } from '../command'
import { type Formats, formatOption, print, todayOption, variantOption } from '../common-options'
import { findingsAsJson } from '../formats/findings-json'
import { findingsAsMarkdown } from '../formats/findings-markdown'
import { findingsAsSarif } from '../formats/findings-sarif'
import { findingsAsText } from '../formats/findings-text'
import { type Input, dayAsked, inputOf, rulesAsked } from '../input'

/** One format, one file. */
const formats: Formats<[report: Report, input: Input, world: World]> = {
  text: findingsAsText,
  json: findingsAsJson,
  sarif: findingsAsSarif,
  markdown: findingsAsMarkdown,
}

const levels: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

export const check: Command = {
  name: 'check',
  usage: 'check FILE',
  does: { ja: '規則に照らして指摘を出す', en: 'Check a variant against the rules' },
  arguments: { least: 1, most: 1 },
  options: {
    variant: variantOption,
    format: formatOption(formats),
    'fail-on': {
      usage: '--fail-on error|warning|never',
      does: {
        ja: '終了コード 1 とする水準。既定は error',
        en: 'From which severity on to end with exit code 1; error by default',
      },
      type: 'string',
      values: Object.keys(levels),
    },
    rule: {
      usage: '--rule ID …',
      does: {
        ja: 'この規則の指摘だけを出す（何度でも）',
        en: 'List and count findings of this rule only (may be repeated)',
      },
      type: 'string',
      multiple: true,
    },
    today: todayOption,
  },
  examples: [
    'taiseizu check organisation.taiseizu.yaml',
    'taiseizu check organisation.taiseizu.yaml --variant federated --format json',
    'taiseizu check - --rule AUT-01 --rule COV-01 --fail-on warning < organisation.taiseizu.yaml',
  ],
  async run(call, world) {
    const today = dayAsked(call, world)
    const only = rulesAsked(call, world)
    const input = await inputOf(call, world)
    const whole = checkDesign(input.design, { rules, today })
    const report = only === undefined ? whole : limitedTo(whole, only)
    print(formats, call, world, report, input, world)
    const failing = levels[call.text('fail-on') ?? 'error'] ?? []
    return failing.some((severity) => report.summary[severity] > 0) ? 1 : 0
  },
}
