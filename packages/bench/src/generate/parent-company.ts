/** The parent company: board, officers, the offices that only it has, its committees, and who holds the enterprise's duties. */
import type { FieldId, Role, UnitFunction } from '@taiseizu/catalogue'
import { type Draft, addContract, addGrants, addLink, addUnit, named } from './draft'
import { type House, type Providers, addOffices } from './house'
import type { Random } from './random'

/** The parent company with those of its units that others refer to. */
export interface ParentCompany extends House {
  readonly board: string
  readonly cio: string
  readonly coo: string
  readonly procurement: string
}

const prefix = 'hq'

export function addParentCompany(draft: Draft, providers: Providers, random: Random): ParentCompany {
  const board = addUnit(draft, 'board', 'board', named('取締役会', 'Board of directors'))
  const ceo = addUnit(draft, 'ceo', 'officer', named('代表取締役社長', 'Chief executive'), {
    parent: board,
    offices: ['ceo'],
  })
  const officer = (office: 'ciso' | 'cio' | 'cfo' | 'coo') =>
    addUnit(draft, office, 'officer', office.toUpperCase(), { parent: ceo, offices: [office], appointedBy: board })
  const [ciso, cio, cfo, coo] = [officer('ciso'), officer('cio'), officer('cfo'), officer('coo')]
  const house = addOffices(draft, { prefix, whole: ceo, head: ceo, ciso, decider: coo, over: '*' }, providers, random)
  addLink(draft, 'reports-to', house.audit, board)

  const office = (id: string, ja: string, en: string, name: UnitFunction) =>
    addUnit(draft, `${prefix}-${id}`, 'department', named(ja, en), { parent: ceo, functions: [name] })
  const risk = office('risk', 'リスク管理部', 'Risk management', 'risk-management')
  office('planning', '経営企画部', 'Corporate planning', 'planning')
  const affairs = office('affairs', '総務部', 'General affairs', 'general-affairs')
  const procurement = office('procurement', '調達部', 'Procurement', 'procurement')
  const pr = office('pr', '広報部', 'Public relations', 'pr')
  office('hr', '人事部', 'Human resources', 'hr')
  const quality = office('quality', '品質保証部', 'Product quality', 'product-quality')
  const psirt = addUnit(draft, `${prefix}-psirt`, 'section', 'PSIRT', { parent: quality, functions: ['psirt'] })
  addLink(draft, 'escalates-to', psirt, ciso)
  addLink(draft, 'coordinates-with', house.csirt, pr)

  addUnit(draft, `${prefix}-security-committee`, 'committee', named('セキュリティ委員会', 'Security committee'), {
    parent: ceo,
    functions: ['supervision'],
    members: [
      { unit: ciso, chair: true },
      { unit: house.it },
      { unit: house.legal },
      { unit: house.security },
      { unit: `${prefix}-d1` },
    ],
  })
  addUnit(draft, `${prefix}-risk-committee`, 'committee', named('リスク管理委員会', 'Risk committee'), {
    parent: ceo,
    functions: ['risk-management'],
    members: [{ unit: cfo, chair: true }, { unit: ciso }, { unit: risk }, { unit: house.security }],
  })
  addUnit(draft, `${prefix}-response-team`, 'team', named('緊急対応チーム', 'Response team'), {
    parent: ceo,
    members: [{ unit: house.csirt, chair: true }, { unit: pr }, { unit: house.legal }],
  })

  holdEnterpriseDuties(draft, house, providers, { ceo, ciso, cio, coo, risk, pr, affairs, procurement })
  return { ...house, board, cio, coo, procurement }
}

type Holders = Readonly<Record<'ceo' | 'ciso' | 'cio' | 'coo' | 'risk' | 'pr' | 'affairs' | 'procurement', string>>

/** By field where one unit has a whole field, by task where it does not. */
function holdEnterpriseDuties(draft: Draft, house: House, providers: Providers, units: Holders): void {
  const scope = 'enterprise'
  const field = (id: FieldId, unit: string, ...roles: readonly Role[]) => {
    for (const role of roles) draft.assignments.push({ field: id, scope, unit, role })
  }
  const task = (id: string, unit: string, ...roles: readonly Role[]) => {
    for (const role of roles) draft.assignments.push({ task: id, scope, unit, role })
  }
  field('security-executive', units.ciso, 'R', 'A')
  field('digital-executive', units.cio, 'R', 'A')
  field('corporate-executive', units.ceo, 'R', 'A')
  field('security-audit', house.audit, 'R', 'A')
  field('system-audit', house.audit, 'R', 'A')
  field('enterprise-risk-management', units.risk, 'R', 'A')
  field('legal', house.legal, 'R', 'A')
  task('enterprise-risk-management.public-relations', units.pr, 'R')
  task('enterprise-risk-management.facility-physical-security', units.affairs, 'R')
  task('digital-system-strategy.digital-strategy', units.cio, 'A')
  task('digital-system-strategy.digital-strategy', house.it, 'R')
  task('business-domain-planning.supply-chain', units.procurement, 'R', 'A')
  task('security-monitoring-operation.contact-point', house.csirt, 'R')
  task('security-monitoring-operation.contact-point', house.security, 'A')
  field('security-analysis-research', house.security, 'A')
  field('security-analysis-research', house.csirt, 'R')
  const [forensics = ''] = providers.forensics
  const contract = addContract(draft, {
    id: `${prefix}-forensics`,
    provider: forensics,
    manager: house.security,
    decidedBy: units.coo,
  })
  draft.assignments.push({
    task: 'security-analysis-research.cause-forensics',
    scope,
    unit: forensics,
    role: 'R',
    mode: 'outsourced',
    contract,
  })
  // For everything else of these fields, wherever nothing more specific is said.
  draft.assignments.push({ field: 'security-supervision', unit: house.security, role: 'A' })
  draft.assignments.push({ field: 'security-supervision', unit: house.security, role: 'R' })
  for (const id of ['security-audit', 'legal', 'enterprise-risk-management'] as const)
    draft.assignments.push({ field: id, unit: `${prefix}-planning`, role: 'I' })

  addGrants(draft, units.ciso, 'enterprise', ['policy', 'budget'])
  addGrants(draft, units.cio, 'enterprise', ['policy', 'budget'])
  addGrants(draft, units.risk, 'enterprise', ['direct', 'policy', 'budget', 'inspect', 'accept-risk'])
  addGrants(draft, house.legal, 'enterprise', ['inspect', 'contract'])
  addGrants(draft, units.procurement, 'enterprise', ['contract'])
}
