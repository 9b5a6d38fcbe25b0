import type { Language, Text } from '@taiseizu/catalogue'

/** Words around a comparison, in text and Markdown. */
export const comparisonWords = {
  title: { ja: '案の比較', en: 'Comparison of variants' },
  figures: { ja: '指標', en: 'Figures' },
  figure: { ja: '指標', en: 'Figure' },
  structure: { ja: '構造の違い', en: 'What differs in the structure' },
  duties: { ja: '職務の違い', en: 'Duties that stand otherwise' },
  units: { ja: '部署ごとに変わること', en: 'What changes for each unit' },
  gone: { ja: 'なくなる指摘', en: 'Findings that go' },
  come: { ja: '新たに出る指摘', en: 'Findings that come' },
  stayed: { ja: '変わらない指摘', en: 'Findings that stay' },
  ranking: { ja: '順位', en: 'Ranking' },
  variant: { ja: '案', en: 'Variant' },
  score: { ja: '点', en: 'Score' },
  place: { ja: '順位', en: 'Place' },
  none: { ja: 'なし', en: 'None' },
  sensitivity: { ja: '順位が入れ替わる重み', en: 'Weights at which the ranking turns' },
  firm: { ja: '重みをどう変えても入れ替わらない', en: 'does not turn however the weight moves' },
  nothingRanked: {
    ja: 'すべての案で測れる指標に重みがないため、順位を付けられません。',
    en: 'No figure that can be measured in every variant has a weight: there is no ranking.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Sentences with something in them. */
export const comparisonSayings = {
  turn: {
    ja: (weight: string, ahead: string, overtaking: string) => `${weight} で「${overtaking}」が「${ahead}」に並ぶ`,
    en: (weight: string, ahead: string, overtaking: string) =>
      `at ${weight} "${overtaking}" draws level with "${ahead}"`,
  },
  leftOut: {
    ja: (names: string) => `測れない案があるため使わなかった指標: ${names}`,
    en: (names: string) => `Left out, as some variant cannot be measured by it: ${names}`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (...parts: never[]) => string>>>>
