/** The page of the figures by which designs are compared, made from the figures themselves. */
import { type Language, citation, languages } from '@taiseizu/catalogue'
import { figureKinds } from '../comparison/figures'
import { unitTexts } from '../comparison/metric-texts'

const words = {
  title: { ja: '比較の指標', en: 'The figures of a comparison' },
  lead: {
    ja: '`taiseizu compare` と比較の画面が使う指標。測る対象がなければ値は空（null）で、0 とは違う。割合は丸めない。「歩」は、部署から上位へ、escalates-to の連携に沿って、または委員会・チームから議長への一歩。',
    en: 'What `taiseizu compare` and the comparison in the editor show. Where there is nothing to measure the value is null, which is not zero. Shares are not rounded. A step leads from a unit to its parent, along an escalates-to link, or from a committee or team to its chair.',
  },
  ranking: {
    ja: '順位は、利用者が重みを付けた指標ごとに、比べる案の中で最も悪いものを 0、最も良いものを 1 とし、重みで平均した点で付ける。どれかの案で測れない指標は使わず、そのことを示す。点は重みについて一次式なので、順位が入れ替わる重みは正確に求まる。',
    en: 'A ranking gives each figure that the user weighs a score from 0 (the worst of the variants compared) to 1 (the best), and takes the mean by weight. A figure that some variant cannot be measured by is left out, and said to be. Scores are linear in each weight, so the weight at which two variants change places is exact.',
  },
  id: { ja: 'ID', en: 'Id' },
  name: { ja: '名称', en: 'Name' },
  unit: { ja: '単位', en: 'Unit' },
  better: { ja: '良い向き', en: 'Better' },
  formula: { ja: '求め方', en: 'How it is worked out' },
  why: { ja: '見る理由', en: 'Why' },
  source: { ja: '出典', en: 'Source' },
  higher: { ja: '高い', en: 'higher' },
  lower: { ja: '低い', en: 'lower' },
  neither: { ja: '案による', en: 'depends' },
} as const

function section(language: Language): string {
  const columns = ['id', 'name', 'unit', 'better', 'formula', 'why', 'source'] as const
  const rows = figureKinds.map(({ id, unit, better, source, text }) =>
    [
      `\`${id}\``,
      text.name[language],
      unitTexts[unit][language],
      words[better ?? 'neither'][language],
      text.formula[language],
      text.why[language],
      citation(source, language),
    ].join(' | '),
  )
  return [
    `## ${words.title[language]}`,
    words.lead[language],
    `| ${columns.map((column) => words[column][language]).join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row} |`).join('\n')}`,
    words.ranking[language],
  ].join('\n\n')
}

/** The text of docs/reference/metrics.md. */
export const metricsPage = (): string =>
  `<!-- Made by node packages/rules/write-pages.mjs -->\n\n# ${words.title.ja} / ${words.title.en}\n\n${languages.map(section).join('\n\n---\n\n')}\n`
