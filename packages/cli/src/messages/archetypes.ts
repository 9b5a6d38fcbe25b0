import type { Text } from '@taiseizu/catalogue'
import type { ArchetypeAdvice, Reason, Verdict } from '@taiseizu/core'

/** Words around archetypes, in text. */
export const archetypeWords = {
  form: { ja: '形態', en: 'Form' },
  scope: { ja: '担う範囲', en: 'Scope' },
  placement: { ja: '位置付け', en: 'Placement' },
  committeeShare: { ja: '委員会の割合', en: 'committee share' },
  centralisation: { ja: '集権の度合い', en: 'centralisation' },
  mixed: { ja: '混在', en: 'mixed' },
  unmeasured: { ja: '測れない', en: 'nothing to measure' },
  noPlacement: { ja: 'なし', en: 'none' },
  evidence: { ja: '根拠', en: 'Evidence' },
  reasons: { ja: '理由', en: 'Reasons' },
  limit: { ja: 'できなかったこと', en: 'Not possible' },
  dependsOn: { ja: '次のことによる', en: 'it depends on' },
  source: { ja: '出典', en: 'Source' },
  unknown: { ja: '不明', en: 'unknown' },
  answerWith: {
    ja: '分からない点は --fact ID=値 で補えます。',
    en: 'Say what is unknown with --fact ID=VALUE.',
  },
  committeeStays: {
    ja: '位置付け（図表11）は専門組織の部署についてのもので、委員会型では用いない。',
    en: 'A placement (figure 11) is that of a dedicated office; with a committee it is not used.',
  },
} as const satisfies Readonly<Record<string, Text>>

export const certaintyWords: Readonly<Record<Verdict['certainty'], Text>> = {
  clear: { ja: '明らか', en: 'clear' },
  leaning: { ja: '優勢', en: 'leaning' },
  depends: { ja: '一概に言えない', en: 'it depends' },
}

export const holdsWords: Readonly<Record<Reason['holds'], Text>> = {
  yes: { ja: 'あてはまる', en: 'holds' },
  open: { ja: '条件次第', en: 'open' },
  no: { ja: 'あてはまらない', en: 'does not hold' },
}

export const strengthWords: Readonly<Record<Reason['strength'], Text>> = {
  common: { ja: '一般的', en: 'common' },
  rational: { ja: '合理的', en: 'rational' },
  may: { ja: '場合もある', en: 'may be' },
}

export type AdviceFormat = (advice: ArchetypeAdvice, variant: string, language: 'ja' | 'en') => string
