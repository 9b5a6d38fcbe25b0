/** What is known of an organisation of the facts on which its archetype depends (図表18): told by its profile, or read off its design. */
import type { Text } from '@taiseizu/catalogue'
import { type Fact, facts } from '@taiseizu/catalogue/factors'
import { placementFact } from '@taiseizu/catalogue/archetype-knowledge'
import type { Design } from '../design'
import type { OrganisationRecord } from '../workspace/format'
import { type CircumstanceId, readings } from './readings'
import { type Remark, remark } from './remark'

/** A fact and its answer. */
export interface Circumstance {
  readonly id: CircumstanceId
  readonly question: Text
  /** One of the fact's values; `null` where nobody knows. */
  readonly value: string | null
  /** Who says so: the one who asks, the workspace's profile, or the design. */
  readonly from: 'given' | 'profile' | 'design' | null
  /** How it follows from the design, or by which reading from the profile. */
  readonly reason: Remark | null
}

type Profile = NonNullable<OrganisationRecord['profile']>

/** From how many employees on a business is large, and very large. The guide names no numbers: these are the product's. */
const businessSizes = { large: 301, veryLarge: 10_000 } as const

/**
 * The answers to all facts, in the catalogue's order. What is `given` goes before the profile, the profile before what the design
 * shows; what neither says stays open rather than being guessed.
 *
 * Pure; never throws. Cost: linear in the design's duties.
 */
export function circumstancesOf(
  profile: Profile | undefined,
  design: Design | undefined,
  given: Readonly<Partial<Record<CircumstanceId, string>>> = {},
): readonly Circumstance[] {
  return [...facts, { ...placementFact, profile: undefined }].map((fact): Circumstance => {
    const { id, question } = fact
    const asked = given[id]
    if (asked !== undefined) return { id, question, value: asked, from: 'given', reason: null }
    const told = profile && fromProfile(profile, fact)
    if (told !== undefined) return { id, question, value: told[0], from: 'profile', reason: told[1] }
    const seen = design && readings[id]?.(design)
    if (seen !== undefined) return { id, question, value: seen[0], from: 'design', reason: seen[1] }
    return { id, question, value: null, from: null, reason: null }
  })
}

interface Asked {
  readonly id: CircumstanceId
  readonly profile?: Fact['profile'] | undefined
}

function fromProfile(profile: Profile, fact: Asked): readonly [string, Remark | null] | undefined {
  if (fact.id === 'business-size') return sizeOf(profile)
  if (fact.id === 'group-business-differs' || fact.id === 'group-run-independently')
    if (profile.groupCompanies === 'none')
      return ['false', remark('プロフィールではグループ会社がない。', 'By the profile there are no group companies.')]
  if (fact.profile === undefined) return undefined
  const said = Object.entries(profile).find(([key]) => key === fact.profile?.key)?.[1]
  if (said === undefined) return undefined
  const found = Object.entries(fact.profile.values).find(([, values]) => values.includes(String(said)))
  if (found !== undefined) return [found[0], null]
  return fact.id === 'industry-group' ? ['other', null] : undefined
}

function sizeOf({ employees }: Profile): readonly [string, Remark] | undefined {
  if (employees === undefined) return undefined
  const { large, veryLarge } = businessSizes
  const value = employees >= veryLarge ? 'very-large' : employees >= large ? 'large' : 'not-large'
  return [
    value,
    remark(
      `従業員${employees}人。${large}人から大きい、${veryLarge}人から超大手とみなす（手引きに人数の基準はなく、本製品の目安）。`,
      `${employees} employees; from ${large} on counted as large, from ${veryLarge} as very large (the guide gives no numbers; these are the product's).`,
    ),
  ]
}
