/** The records of a variant while they are being made, and short ways to make them. */
import type {
  AssignmentRecord,
  ContractRecord,
  ExclusionRecord,
  GrantRecord,
  LinkRecord,
  PostRecord,
  ScopeRecord,
  TextValue,
  UnitRecord,
  VariantRecord,
} from '@taiseizu/core'

export interface Draft {
  readonly units: UnitRecord[]
  readonly scopes: ScopeRecord[]
  readonly assignments: AssignmentRecord[]
  readonly contracts: ContractRecord[]
  readonly authority: GrantRecord[]
  readonly links: LinkRecord[]
  readonly exclusions: ExclusionRecord[]
  readonly posts: PostRecord[]
}

export const emptyDraft = (): Draft => ({
  units: [],
  scopes: [],
  assignments: [],
  contracts: [],
  authority: [],
  links: [],
  exclusions: [],
  posts: [],
})

export const named = (ja: string, en: string): TextValue => ({ ja, en })

type Details = Omit<UnitRecord, 'id' | 'kind' | 'name'>

/** Adds a unit and answers with its id. */
export function addUnit(
  draft: Draft,
  id: string,
  kind: UnitRecord['kind'],
  name: TextValue,
  details: Details = {},
): string {
  draft.units.push({ id, kind, name, ...details })
  return id
}

export function addGrants(draft: Draft, holder: string, over: string, kinds: readonly GrantRecord['kind'][]): void {
  for (const kind of kinds) draft.authority.push({ holder, kind, over })
}

export const addLink = (draft: Draft, kind: LinkRecord['kind'], from: string, to: string): void => {
  draft.links.push({ kind, from, to })
}

const everyClause = [
  'security-requirements',
  'incident-duty',
  'audit-right',
  'subcontracting',
  'personnel',
  'confidentiality',
  'exit',
] as const satisfies ContractRecord['clauses']

/** A contract with nothing to find fault with, but for what is said otherwise. Answers with its id. */
export function addContract(draft: Draft, record: ContractRecord): string {
  draft.contracts.push({ clauses: [...everyClause], ...record })
  return record.id
}

/** A post of somebody fully skilled, trained and there, but for what is said otherwise. */
export function addPost(draft: Draft, unit: string, number: number, otherwise: Partial<PostRecord> = {}): void {
  draft.posts.push({
    id: `${unit}-p${number}`,
    unit,
    fte: 2,
    skills: { securityManagement: 'lead', systemSecurity: 'lead', securityOperation: 'lead' },
    training: ['セキュリティ実務研修'],
    ...otherwise,
  })
}

/** The draft as a variant; collections without records are left out, as a person would. */
export const variantOf = (draft: Draft, id: string, name: TextValue): VariantRecord => ({
  id,
  name,
  ...Object.fromEntries(Object.entries(draft).filter(([, records]) => records.length > 0)),
})
