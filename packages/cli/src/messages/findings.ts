import type { Language, Text } from '@taiseizu/catalogue'
import type { Summary } from '@taiseizu/rules'

/** Words around findings, in text and Markdown. */
export const says = {
  source: { ja: '出典', en: 'Source' },
  fix: { ja: '直し方', en: 'Fix' },
  evidence: { ja: '根拠', en: 'Evidence' },
  accepted: { ja: '例外として承認済み', en: 'Accepted as an exception' },
  title: { ja: '体制の点検結果', en: 'Check of the organisation' },
  none: { ja: '指摘はありません。', en: 'No findings.' },
  severity: { ja: '重大度', en: 'Severity' },
  rule: { ja: '規則', en: 'Rule' },
  message: { ja: '指摘', en: 'Finding' },
} as const satisfies Readonly<Record<string, Text>>

/** The figures in one line. */
export const summaryLine = (summary: Summary, language: Language): string =>
  language === 'ja'
    ? `誤り ${summary.error}、警告 ${summary.warning}、助言 ${summary.advice} — 職務 ${summary.duties}（充足 ${summary.covered}、権限あり ${summary.matched}）、対象外 ${summary.excluded}`
    : `${summary.error} errors, ${summary.warning} warnings, ${summary.advice} advice — ${summary.duties} duties (${summary.covered} covered, ${summary.matched} matched), ${summary.excluded} excluded`
