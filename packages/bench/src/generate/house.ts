/** A house: the parent company or a group company, with the offices that each has for itself. */
import type { ProviderService, UnitKind } from '@taiseizu/catalogue'
import { type Draft, addContract, addGrants, addLink, addPost, addUnit, named } from './draft'
import type { Random } from './random'

/** Who does the work in a scope: inside units, and providers under a contract. */
export interface Performer {
  readonly unit: string
  readonly contract?: string
}

export interface House {
  /** Begins the ids of its units. */
  readonly prefix: string
  /** What all its units stand under: what grants to its offices are over. */
  readonly whole: string
  /** The officer at its head. */
  readonly head: string
  readonly ciso: string
  readonly security: string
  readonly csirt: string
  readonly audit: string
  readonly it: string
  readonly legal: string
  readonly monitoring: Performer
  readonly assessment: Performer
}

/** The providers of a group, by what they are hired for. */
export type Providers = Readonly<
  Record<'monitoring' | 'assessment' | 'development' | 'operation' | 'forensics', readonly string[]>
>

const japanese: Readonly<Record<keyof Providers, string>> = {
  monitoring: '監視サービス',
  assessment: '診断サービス',
  development: 'システム開発',
  operation: '運用サービス',
  forensics: 'フォレンジック',
}

export function addProviders(draft: Draft, each: number): Providers {
  const of = (service: keyof Providers & ProviderService, count: number) =>
    Array.from({ length: count }, (_, index) =>
      addUnit(
        draft,
        `x-${service}-${index + 1}`,
        'provider',
        named(`${japanese[service]}${index + 1}社`, `${service} provider ${index + 1}`),
        {
          services: [service],
          registered: true,
        },
      ),
    )
  return {
    monitoring: of('monitoring', each),
    assessment: of('assessment', each),
    development: of('development', each),
    operation: of('operation', each),
    forensics: of('forensics', 1),
  }
}

/** What the security office of a house may do there, so that it can answer for what is its own. */
const ofSecurity = ['direct', 'policy', 'inspect', 'halt'] as const

interface Offices {
  readonly prefix: string
  readonly whole: string
  readonly head: string
  readonly ciso: string
  readonly decider: string
  /** What the offices' authority is over: the house, or for the parent company everything. */
  readonly over: string
}

/** The offices that every house has: security with its CSIRT, audit, IT, legal; and its contracts for monitoring and assessment. */
export function addOffices(
  draft: Draft,
  { prefix, whole, head, ciso, decider, over }: Offices,
  providers: Providers,
  random: Random,
): House {
  const office = (
    id: string,
    kind: UnitKind,
    parent: string,
    ja: string,
    en: string,
    functions: Parameters<typeof addUnit>[4],
  ) => addUnit(draft, `${prefix}-${id}`, kind, named(ja, en), { parent, ...functions })
  const security = office('security', 'department', head, 'セキュリティ統括室', 'Security office', {
    functions: ['supervision'],
  })
  const csirt = office('csirt', 'section', security, 'CSIRT', 'CSIRT', { functions: ['csirt'] })
  const audit = office('audit', 'department', head, '内部監査部', 'Internal audit', { functions: ['internal-audit'] })
  const it = office('it', 'department', head, '情報システム部', 'Information systems', { functions: ['it'] })
  const legal = office('legal', 'department', head, '法務部', 'Legal affairs', { functions: ['legal'] })
  addGrants(draft, security, over, ofSecurity)
  addGrants(draft, audit, over, ['inspect'])
  addLink(draft, 'escalates-to', csirt, ciso)
  for (const unit of [security, csirt, audit]) addPost(draft, unit, 1)
  const hire = (service: 'monitoring' | 'assessment') => {
    const provider = random.pick(providers[service])
    const id = `${prefix}-${service}`
    return { unit: provider, contract: addContract(draft, { id, provider, manager: security, decidedBy: decider }) }
  }
  return {
    prefix,
    whole,
    head,
    ciso,
    security,
    csirt,
    audit,
    it,
    legal,
    monitoring: hire('monitoring'),
    assessment: hire('assessment'),
  }
}

const regions = ['JP', 'JP', 'US', 'EU', 'SG'] as const
const ownerships = ['wholly-owned', 'majority', 'affiliate', 'acquired', 'wholly-owned'] as const

/** A group company under the parent company or, now and then, under another group company. */
export function addCompany(
  draft: Draft,
  number: number,
  parents: readonly House[],
  providers: Providers,
  random: Random,
): House {
  const [parent, ...companies] = parents
  if (parent === undefined) throw new Error('a group company needs a parent company')
  const above = companies.length > 0 && random.chance(0.2) ? random.pick(companies).whole : parent.head
  const prefix = `g${String(number).padStart(3, '0')}`
  const whole = addUnit(draft, prefix, 'subsidiary', named(`見本グループ${number}社`, `Sample Group ${number}`), {
    parent: above,
    ownership: ownerships[(number - 1) % ownerships.length] ?? 'acquired',
    region: random.pick(regions),
  })
  const head = addUnit(draft, `${prefix}-president`, 'officer', named('社長', 'President'), {
    parent: whole,
    offices: ['ceo'],
  })
  const ciso = random.chance(0.5)
    ? addUnit(draft, `${prefix}-ciso`, 'officer', named('CISO', 'CISO'), {
        parent: head,
        offices: ['ciso'],
        appointedBy: head,
      })
    : parent.ciso
  const house = addOffices(draft, { prefix, whole, head, ciso, decider: head, over: whole }, providers, random)
  addLink(draft, 'coordinates-with', house.security, parent.security)
  return house
}
