/**
 * The seventeen industries by which the visualisation tool compares: what `profile.industry` of a workspace may say.
 */
import { section } from './source'
import type { Sources } from './source'
import type { Text } from './text'

/** An industry. */
export interface Industry {
  readonly id: IndustryId
  readonly name: Text
  /** Under 20 respondents in the tool's averages, which then are for reference only. */
  readonly smallSample: boolean
  readonly source: Sources
}

const comparison = section('T', { ja: '業種平均値との比較', en: 'comparison with industry averages' })

const records = [
  {
    id: 'agriculture-forestry',
    name: { ja: '農業、林業', en: 'Agriculture and forestry' },
    smallSample: false,
    source: comparison,
  },
  { id: 'fisheries', name: { ja: '漁業', en: 'Fisheries' }, smallSample: true, source: comparison },
  {
    id: 'mining-quarrying',
    name: { ja: '鉱業・採石業・砂利採取業', en: 'Mining and quarrying' },
    smallSample: true,
    source: comparison,
  },
  { id: 'construction', name: { ja: '建設業', en: 'Construction' }, smallSample: false, source: comparison },
  { id: 'manufacturing', name: { ja: '製造業', en: 'Manufacturing' }, smallSample: false, source: comparison },
  {
    id: 'electricity-gas-heat-water',
    name: { ja: '電気・ガス・熱供給・水道業', en: 'Electricity, gas, heat supply and water' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'ict-information-services',
    name: { ja: '情報通信業（情報サービス）', en: 'Information and communications (information services)' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'ict-other',
    name: { ja: '情報通信業（それ以外）', en: 'Information and communications (other)' },
    smallSample: true,
    source: comparison,
  },
  {
    id: 'transport-postal',
    name: { ja: '運輸業・郵便業', en: 'Transport and postal services' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'wholesale-retail',
    name: { ja: '卸売業・小売業', en: 'Wholesale and retail trade' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'finance-insurance',
    name: { ja: '金融業・保険業', en: 'Finance and insurance' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'real-estate-leasing',
    name: { ja: '不動産業・物品賃貸業', en: 'Real estate and goods rental' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'accommodation-food',
    name: { ja: '宿泊業，飲食サービス業', en: 'Accommodation and food services' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'education-learning',
    name: { ja: '教育・学習支援業', en: 'Education and learning support' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'medical-welfare',
    name: { ja: '医療，福祉', en: 'Medical care and welfare' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'services-other',
    name: { ja: 'サービス業（他に分類されないもの）', en: 'Services not classified elsewhere' },
    smallSample: false,
    source: comparison,
  },
  {
    id: 'public-service',
    name: { ja: '公務（他に分類されるものを除く）', en: 'Public service except elsewhere classified' },
    smallSample: false,
    source: comparison,
  },
] as const satisfies readonly (Omit<Industry, 'id'> & { readonly id: string })[]

export type IndustryId = (typeof records)[number]['id']

/** In the order of the slide. */
export const industries: readonly Industry[] = records
