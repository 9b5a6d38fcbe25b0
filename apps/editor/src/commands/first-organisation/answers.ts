/** What a newcomer is asked of the own organisation. */
import type { IndustryId } from '@taiseizu/catalogue'

export type HouseSize = 'small' | 'medium' | 'large'
export type GroupCompanies = 'none' | 'integrated' | 'independent'
export type ItDepartment = 'central' | 'partial' | 'none'
/** Who watches the systems round the clock. */
export type Watch = 'nobody' | 'inside' | 'outsourced'

export interface Answers {
  /** Of the organisation; where it is empty it has a provisional one. */
  readonly name: string
  readonly industry: IndustryId | undefined
  readonly size: HouseSize
  readonly groupCompanies: GroupCompanies
  readonly overseas: boolean
  readonly factories: boolean
  readonly products: boolean
  readonly services: boolean
  readonly itDepartment: ItDepartment
  readonly itSubsidiary: boolean
  readonly ciso: boolean
  readonly committee: boolean
  readonly csirt: boolean
  readonly watch: Watch
  /** Whether fields are given to those who typically do them. */
  readonly typical: boolean
}

export const firstAnswers: Answers = {
  name: '',
  industry: undefined,
  size: 'medium',
  groupCompanies: 'none',
  overseas: false,
  factories: false,
  products: false,
  services: false,
  itDepartment: 'central',
  itSubsidiary: false,
  ciso: true,
  committee: false,
  csirt: true,
  watch: 'outsourced',
  typical: true,
}

/** What the profile says of a house of such a size, until somebody counts. */
export const employeesOf: Readonly<Record<HouseSize, number>> = { small: 100, medium: 1_000, large: 10_000 }

/** What an industry usually has to protect, so that fewer questions need an answer. */
export function usualIn(industry: IndustryId | undefined): Pick<Answers, 'factories' | 'products' | 'services'> {
  return {
    factories: industry !== undefined && withPlants.has(industry),
    products: industry === 'manufacturing',
    services: industry !== undefined && withServices.has(industry),
  }
}

const withPlants: ReadonlySet<IndustryId> = new Set([
  'manufacturing',
  'electricity-gas-heat-water',
  'mining-quarrying',
  'transport-postal',
])
const withServices: ReadonlySet<IndustryId> = new Set([
  'ict-information-services',
  'ict-other',
  'finance-insurance',
  'wholesale-retail',
])
