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

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** The figures in one line. */
export function summaryLine(summary: Summary, language: Language): string {
  const { error, warning, advice, duties, covered, matched, excluded } = summary
  if (language === 'ja')
    return `誤り ${error}、警告 ${warning}、助言 ${advice} — 職務 ${duties}（充足 ${covered}、権限あり ${matched}）、対象外 ${excluded}`
  const found = [counted(error, 'error'), counted(warning, 'warning'), `${advice} advice`].join(', ')
  return `${found} — ${counted(duties, 'duty', 'duties')} (${covered} covered, ${matched} matched), ${excluded} excluded`
}
