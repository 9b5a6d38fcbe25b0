import type { Severity } from '@taiseizu/catalogue'
import { type Report, check as checkDesign, limitedTo, rules } from '@taiseizu/rules'
import type { Command, World } from '../command'
import { findingsAsJson } from '../formats/findings-json'
import { findingsAsMarkdown } from '../formats/findings-markdown'
import { findingsAsSarif } from '../formats/findings-sarif'
import { findingsAsText } from '../formats/findings-text'
import { type Input, dayAsked, inputOf, rulesAsked } from '../input'

/** One format, one file. */
const formats: Readonly<Record<string, (report: Report, input: Input, world: World) => string>> = {
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
    variant: {
      usage: '--variant ID',
      does: { ja: '調べる案。既定は最初の案', en: 'The variant to check; the first by default' },
      type: 'string',
    },
    format: {
      usage: '--format text|json|sarif|markdown',
      does: { ja: '出力の形式。既定は text', en: 'Form of the output; text by default' },
      type: 'string',
      values: Object.keys(formats),
    },
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
    today: {
      usage: '--today YYYY-MM-DD',
      does: { ja: '例外の期限を判断する日。既定は今日', en: 'The day by which exceptions expire; today by default' },
      type: 'string',
    },
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
    const format = formats[call.text('format') ?? 'text']
    if (format !== undefined) world.out(format(report, input, world))
    const failing = levels[call.text('fail-on') ?? 'error'] ?? []
    return failing.some((severity) => report.summary[severity] > 0) ? 1 : 0
  },
}
