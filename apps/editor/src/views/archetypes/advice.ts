/** The advice by factor, as the figure lists them, and what can be answered where. */
import { type Language, type Text, industries } from '@taiseizu/catalogue'
import { facts } from '@taiseizu/catalogue/factors'
import type { ArchetypeAdvice, Circumstance, OrganisationRecord, Reason } from '@taiseizu/core'
import { type MessageKey, messagesIn } from '../../messages'

export type Profile = NonNullable<OrganisationRecord['profile']>

export interface FactorAdvice {
  readonly name: Text
  readonly reasons: readonly Reason[]
  /** What its reasons hang on, each once. */
  readonly circumstances: readonly Circumstance[]
}

/** The reasons under their factors; of each factor those that hold first. */
export function byFactor({ reasons }: ArchetypeAdvice, order: readonly Text[]): readonly FactorAdvice[] {
  const names = new Map([...order, ...reasons.map(({ factor }) => factor)].map((name) => [name.en, name]))
  return [...names.values()].flatMap((name): readonly FactorAdvice[] => {
    const own = reasons.filter(({ factor }) => factor.en === name.en)
    const circumstances = [...new Set(own.flatMap(({ on }) => on.map(({ circumstance }) => circumstance)))]
    return own.length === 0 ? [] : [{ name, reasons: own, circumstances }]
  })
}

/** The key of the profile that answers a fact; nothing where the profile has no place for it. */
export type ProfileKey =
  | 'industry'
  | 'employees'
  | 'businessVariety'
  | 'groupCompanies'
  | 'overseas'
  | 'itSubsidiary'
  | 'itDepartment'

const profileKeys: readonly ProfileKey[] = [
  'industry',
  'employees',
  'businessVariety',
  'groupCompanies',
  'overseas',
  'itSubsidiary',
  'itDepartment',
]

export function profileKeyOf(id: Circumstance['id']): ProfileKey | undefined {
  if (id === 'business-size') return 'employees'
  const key = facts.find((one) => one.id === id)?.profile?.key
  return profileKeys.find((one) => one === key)
}

export const valuesOf = (id: Circumstance['id']): readonly string[] =>
  facts.find((one) => one.id === id)?.values ?? ['true', 'false']

const values = [
  'true',
  'false',
  'finance',
  'manufacturing',
  'services',
  'net-service',
  'critical-infrastructure',
  'other',
  'not-large',
  'large',
  'very-large',
  'similar',
  'very-different',
] as const

/** An answer to a fact, in words. */
export function valueSaid(value: string, language: Language): string {
  const known = values.find((one) => one === value)
  const key: MessageKey | undefined = known === undefined ? undefined : `archetypes.value.${known}`
  return key === undefined ? value : messagesIn(language)(key)
}

/** The industry itself, where the profile says more than the kind that the guide's statements speak of. */
export const industrySaid = (industry: Profile['industry'], language: Language): string | undefined =>
  industries.find(({ id }) => id === industry)?.name[language]
