/** What has to be protected, and who typically does what: figures 12 and 17 of the guide, as far as the answers tell. */
import type { AuthorityKind, FieldId, Role, TaskId } from '@taiseizu/catalogue'
import { type Draft, addScope } from './draft'
import type { People } from './units'

interface Scopes {
  readonly office: string
  readonly line: string | undefined
  readonly product: string | undefined
  readonly service: string | undefined
}

/** Adds the environments that the answers speak of, each with its owner. */
export function addScopes(draft: Draft, people: People): Scopes {
  const office = addScope(draft, 'office', 'firstRun.office', {
    kind: 'it',
    owner: people.it ?? people.risk,
    ...(people.it === undefined ? { development: 'packages-only' as const } : {}),
  })
  const line =
    people.factory && addScope(draft, 'factory-ot', 'firstRun.factoryOt', { kind: 'ot', owner: people.factory })
  const product =
    people.products &&
    addScope(draft, 'product', 'firstRun.product', {
      kind: 'product',
      owner: people.products,
      development: 'in-house',
    })
  const service =
    people.services &&
    addScope(draft, 'service', 'firstRun.service', { kind: 'digital-service', owner: people.services })
  for (const company of people.group)
    addScope(draft, `${company}-it`, groupScopes[company] ?? 'firstRun.overseasIt', { kind: 'it', owner: company })
  return { office, line, product, service }
}

const groupScopes: Readonly<Record<string, 'firstRun.groupAIt' | 'firstRun.groupBIt' | 'firstRun.overseasIt'>> = {
  'group-a': 'firstRun.groupAIt',
  'group-b': 'firstRun.groupBIt',
  overseas: 'firstRun.overseasIt',
}

/** Gives fields to those who typically do them. What nobody there typically does stays open: the findings tell. */
export function addDuties(draft: Draft, people: People, scopes: Scopes): void {
  const give = (field: FieldId, unit: string | undefined, roles: readonly Role[], scope?: string) => {
    if (unit === undefined) return
    for (const role of roles) draft.assignments.push({ field, unit, role, ...(scope === undefined ? {} : { scope }) })
  }
  const all = (field: FieldId, unit: string | undefined, scope?: string) => give(field, unit, ['A', 'R'], scope)
  const { board, ceo, ciso, itHead, legal, risk, audit, it, itSubsidiary, supervision, committee, csirt } = people
  const security = supervision ?? it ?? risk

  give('corporate-executive', board, ['A'])
  give('corporate-executive', ceo, ['R'])
  all('digital-executive', itHead)
  all('security-executive', ciso ?? ceo)
  all('security-audit', audit)
  all('system-audit', audit)
  if (committee === undefined) all('security-supervision', security)
  else {
    give('security-supervision', committee, ['A'])
    give('security-supervision', security, ['R'])
  }
  all('digital-system-strategy', it ?? itHead)
  all('enterprise-risk-management', risk)
  task(draft, 'enterprise-risk-management.erm', ceo, 'A')
  task(draft, 'enterprise-risk-management.bcp-crisis', ceo, 'A')
  all('legal', legal)
  all('business-domain-planning', people.business)
  all('business-domain-planning', people.production, scopes.line)
  all('business-domain-planning', people.products, scopes.product)
  all('business-domain-planning', people.services, scopes.service)
  all('business-domain-site', people.factory, scopes.line)
  task(draft, 'business-domain-planning.supply-chain', people.procurement, 'A')
  task(draft, 'business-domain-planning.supply-chain', people.procurement, 'R')
  give('vulnerability-assessment-pentest', security, ['A'])

  for (const field of building) {
    give(field, it, ['A'], scopes.office)
    give(field, itSubsidiary ?? it, ['R'], scopes.office)
    all(field, people.production, scopes.line)
    all(field, people.products, scopes.product)
    all(field, people.services, scopes.service)
  }
  for (const company of people.group)
    for (const field of building)
      // Run as one, the parent's IT does it for them.
      all(field, draft.answers.groupCompanies === 'integrated' ? (it ?? company) : company, `${company}-it`)
  addWatch(draft, people, scopes, csirt ?? security)
}

/**
 * Adds the authority that goes with an office by its nature: the auditor's to see everything, the head's to set policy. What a security
 * office may do is another matter: whether it was given that is what the findings ask.
 */
export function addAuthority(draft: Draft, people: People): void {
  const grant = (holder: string | undefined, kinds: readonly AuthorityKind[], grantedBy: string) => {
    // Who is at the top has all of it by line already.
    if (holder === undefined || holder === people.ceo) return
    for (const kind of kinds)
      if (!draft.authority.some((one) => one.holder === holder && one.kind === kind))
        draft.authority.push({ holder, kind, over: '*', grantedBy })
  }
  const { board, ceo } = people
  grant(people.audit, ['inspect'], board)
  grant(people.ciso, ['policy', 'budget'], board)
  grant(people.itHead, ['policy', 'budget'], ceo)
  grant(people.committee, ['policy'], board)
  grant(people.legal, ['inspect', 'contract'], ceo)
  grant(people.procurement, ['contract'], ceo)
  grant(people.risk, ['policy', 'budget', 'inspect'], ceo)
}

const building: readonly FieldId[] = [
  'digital-system-architecture',
  'digital-product-development',
  'digital-product-operation',
]

const task = (draft: Draft, task: TaskId, unit: string, role: Role): void => {
  draft.assignments.push({ task, unit, role })
}

/** Watching the systems: by a provider under a contract, by the own people, or by nobody yet. */
function addWatch(draft: Draft, people: People, scopes: Scopes, responder: string): void {
  const manager = people.supervision ?? people.it ?? people.risk
  const field: FieldId = 'security-monitoring-operation'
  if (draft.answers.watch === 'nobody') return
  draft.assignments.push({ field, unit: manager, role: 'A', scope: scopes.office })
  if (people.watch === undefined) draft.assignments.push({ field, unit: responder, role: 'R', scope: scopes.office })
  else {
    const contract = 'soc'
    draft.contracts.push({
      id: contract,
      provider: people.watch,
      manager,
      decidedBy: people.ciso ?? people.ceo,
      clauses: ['security-requirements', 'incident-duty'],
    })
    draft.assignments.push({
      field,
      unit: people.watch,
      role: 'R',
      scope: scopes.office,
      mode: 'outsourced',
      contract,
    })
  }
  if (responder !== people.watch)
    draft.assignments.push({
      task: 'security-monitoring-operation.incident-response',
      unit: responder,
      role: 'R',
      scope: scopes.office,
    })
  task(draft, 'security-monitoring-operation.contact-point', responder, 'R')
  task(draft, 'security-monitoring-operation.contact-point', manager, 'A')
  if (people.committee !== undefined || people.csirt !== undefined) {
    const to = people.ciso ?? people.ceo
    draft.links.push({ kind: 'escalates-to', from: responder, to })
  }
}
