/**
 * Where a fact comes from, and how that is said to people.
 *
 * Every record of the catalogue and every rule names its source: a document and a figure or section of it. What the
 * document does not print is marked `inferred`, and the citation says so. Good practice of the product's own is a source
 * of its own kind, so that it is never taken for a statement of a guide.
 */
import type { Language, Text } from './text'

/** The documents that the catalogue cites; `P` is this product's own judgement. */
export type DocumentId = 'G' | 'M' | 'C' | 'S' | 'T' | 'ISO27001' | 'ISO27002' | 'CSF' | 'P'

/** A cited document: its full title, and the short name that a citation shows. */
export interface CitedDocument {
  readonly id: DocumentId
  readonly title: Text
  readonly short: Text
}

export const documents: readonly CitedDocument[] = [
  {
    id: 'G',
    title: {
      ja: 'サイバーセキュリティ体制構築・人材確保の手引き 第2.0版（経済産業省・IPA、2022年6月）',
      en: 'Guide to building the cybersecurity organisation and securing its people, version 2.0 (METI and IPA, June 2022)',
    },
    short: { ja: '手引き', en: 'Guide' },
  },
  {
    id: 'M',
    title: {
      ja: 'サイバーセキュリティ経営ガイドライン Ver 2.0（経済産業省・IPA）',
      en: 'Cybersecurity management guidelines, version 2.0 (METI and IPA)',
    },
    short: { ja: '経営ガイドライン', en: 'Management guidelines' },
  },
  {
    id: 'C',
    title: {
      ja: '重要インフラのサイバーセキュリティに係る安全基準等策定指針',
      en: 'Guideline for setting safety standards on the cybersecurity of critical infrastructure',
    },
    short: { ja: '重要インフラ指針', en: 'Critical-infrastructure guideline' },
  },
  {
    id: 'S',
    title: {
      ja: '令和３年度サイバー・フィジカル・セキュリティ対策促進事業（サイバーセキュリティ経営に関する調査）報告書',
      en: 'Report of the FY2021 survey on cybersecurity management (commissioned by METI)',
    },
    short: { ja: '調査報告書', en: 'Survey report' },
  },
  {
    id: 'T',
    title: {
      ja: 'サイバーセキュリティ経営可視化ツールのスライド（IPA）',
      en: 'Slides on the cybersecurity management visualisation tool (IPA)',
    },
    short: { ja: '可視化ツールのスライド', en: 'Visualisation tool slides' },
  },
  {
    id: 'ISO27001',
    title: { ja: 'ISO/IEC 27001:2013', en: 'ISO/IEC 27001:2013' },
    short: { ja: 'ISO/IEC 27001', en: 'ISO/IEC 27001' },
  },
  {
    id: 'ISO27002',
    title: { ja: 'ISO/IEC 27002:2013', en: 'ISO/IEC 27002:2013' },
    short: { ja: 'ISO/IEC 27002', en: 'ISO/IEC 27002' },
  },
  {
    id: 'CSF',
    title: {
      ja: 'NIST 重要インフラのサイバーセキュリティを改善するためのフレームワーク（CSF）',
      en: 'NIST Framework for Improving Critical Infrastructure Cybersecurity (CSF)',
    },
    short: { ja: 'NIST CSF', en: 'NIST CSF' },
  },
  {
    id: 'P',
    title: { ja: '良い実践（本製品の判断）', en: "Good practice (this product's own)" },
    short: { ja: '良い実践（本製品の判断）', en: "good practice (this product's own)" },
  },
]

const shortNames: ReadonlyMap<DocumentId, Text> = new Map(documents.map(({ id, short }) => [id, short]))

/** One place in one document. With figures and section both, the section is the part of the figure that is meant. */
export interface Source {
  readonly document: DocumentId
  readonly figures?: readonly number[]
  readonly section?: string | Text
  /** The document does not print it: it was read out of it, or added to it. */
  readonly inferred?: true
  /** Why it is inferred, for whoever maintains the record; in English where it is a plain string. */
  readonly why?: string | Text
}

/** One source, or several in the order in which they are to be cited. */
export type Sources = Source | readonly Source[]

/** One or more figures of a document: `figure('G', 12)`. */
export const figure = (document: DocumentId, ...figures: readonly [number, ...number[]]): Source => ({
  document,
  figures,
})

/** A section of a document: `section('G', 'STEP3(1)')`; both languages where the section has a name. */
export const section = (document: DocumentId, name: string | Text): Source => ({ document, section: name })

/** A named part of a figure: `part(figure('G', 18), { ja: '事業規模', en: 'size of business' })`. */
export const part = (source: Source, name: string | Text): Source => ({ ...source, section: name })

/** One of the ten directions of the management guidelines (重要10項目). */
export const direction = (number: number): Source => section('M', { ja: `指示${number}`, en: `direction ${number}` })

/** An appendix of the guide (巻末資料) or of the management guidelines (付録). */
export const appendix = (document: 'G' | 'M', name: string, within?: Text): Source => {
  const title = document === 'G' ? `巻末資料${name}` : `付録${name}`
  return section(document, {
    ja: within === undefined ? title : `${title} ${within.ja}`,
    en: within === undefined ? `appendix ${name}` : `appendix ${name}, ${within.en}`,
  })
}

/** A footnote of a document (脚注). */
export const footnote = (document: DocumentId, number: number): Source =>
  section(document, { ja: `脚注${number}`, en: `footnote ${number}` })

/** The same place, marked as not printed there: read out of it, or added to it. */
export const inferred = (source: Source, why?: string | Text): Source =>
  why === undefined ? { ...source, inferred: true } : { ...source, inferred: true, why }

/** Good practice: this product's own judgement, and cited as such. */
export const practice: Source = { document: 'P' }

const inLanguage = (text: string | Text, language: Language): string =>
  typeof text === 'string' ? text : text[language]

const place = (source: Source, language: Language): string => {
  const figures = source.figures ?? []
  const numbers = figures.join(language === 'ja' ? '・' : ', ')
  const label = language === 'ja' ? '図表' : figures.length > 1 ? 'figures ' : 'figure '
  const within = source.section === undefined ? '' : inLanguage(source.section, language)
  const parts = [figures.length === 0 ? '' : `${label}${numbers}`, within].filter((text) => text !== '')
  const text = parts.join(language === 'ja' ? ' ' : ', ')
  if (source.inferred !== true) return text
  if (text === '') return language === 'ja' ? '（推定）' : '(inferred)'
  return language === 'ja' ? `${text}（推定）` : `${text} (inferred)`
}

const isList = (sources: Sources): sources is readonly Source[] => Array.isArray(sources)

/**
 * A citation for people: 「手引き STEP3(1)、図表12；経営ガイドライン 指示2」, "Guide, STEP3(1), figure 12; Management
 * guidelines, direction 2". Places of one document are put together; documents keep the order in which they come.
 * The empty list gives the empty text. Never throws.
 */
export function citation(sources: Sources, language: Language): string {
  const list = isList(sources) ? sources : [sources]
  const places = new Map<DocumentId, string[]>()
  for (const source of list) {
    const known = places.get(source.document) ?? []
    const text = place(source, language)
    if (text !== '' && !known.includes(text)) known.push(text)
    places.set(source.document, known)
  }
  return [...places]
    .map(([id, texts]) => {
      const short = shortNames.get(id)?.[language] ?? id
      if (texts.length === 0) return short
      return language === 'ja' ? `${short} ${texts.join('、')}` : [short, ...texts].join(', ')
    })
    .join(language === 'ja' ? '；' : '; ')
}
