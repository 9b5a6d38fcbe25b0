/**
 * The standard task set: which tasks become duties, in which scopes, and what authority whoever answers for one needs.
 *
 * The guide says that responsibility needs matching authority (STEP3 (1)) but lists no kinds of authority and no scopes
 * per task: all of this is the product's design, built on the guide's tasks. Tasks outside the set are offered for adding
 * by hand; 図表6, 12 and 17 print several of them once more under another field or wording.
 */
import { inferred, section } from './source'
import type { Sources } from './source'
import type { TaskId } from './tasks'
import type { AuthorityKind, ScopeKind } from './terms'

/** What the rules do with a duty: audit duties, incident-response duties, user and privilege management. */
export type TaskKind = 'audit' | 'incident' | 'permissions'

/** A task of the standard set. */
export interface StandardTask {
  readonly id: TaskId
  /** `enterprise`: one duty, for the organisation as a whole; else one in each scope of these kinds. */
  readonly applies: 'enterprise' | readonly ScopeKind[]
  /** The kinds of authority that its A needs over the duty's scope, in the order of the enumeration. */
  readonly requires: readonly AuthorityKind[]
  readonly kind?: TaskKind
}

/** The source of the whole set. */
export const standardTasksSource: Sources = inferred(
  section('G', 'STEP3(1)'),
  "The guide asks for authority that matches responsibility; which kinds, and in which scopes, is this product's design.",
)

const everyScopeKind: readonly ScopeKind[] = ['it', 'ot', 'iot', 'product', 'digital-service', 'site']
const everySystem: readonly ScopeKind[] = ['it', 'ot', 'iot', 'product', 'digital-service']
const everySystemButOt: readonly ScopeKind[] = ['it', 'iot', 'product', 'digital-service']
const everySystemButProducts: readonly ScopeKind[] = ['it', 'ot', 'iot', 'digital-service']
const everyBusinessScope: readonly ScopeKind[] = ['ot', 'iot', 'product', 'digital-service', 'site']
const productionSites: readonly ScopeKind[] = ['ot', 'site']

/** The standard set, in the order of the tasks. */
export const standardTasks: readonly StandardTask[] = [
  { id: 'security-executive.awareness', applies: 'enterprise', requires: [] },
  { id: 'security-executive.direct-policy', applies: 'enterprise', requires: ['policy'] },
  { id: 'security-executive.approve', applies: 'enterprise', requires: ['policy', 'budget'] },
  { id: 'digital-executive.awareness', applies: 'enterprise', requires: [] },
  { id: 'digital-executive.direct-policy', applies: 'enterprise', requires: ['policy'] },
  { id: 'digital-executive.approve', applies: 'enterprise', requires: ['policy', 'budget'] },
  { id: 'corporate-executive.awareness', applies: 'enterprise', requires: [] },
  { id: 'corporate-executive.direct-policy', applies: 'enterprise', requires: ['policy'] },
  { id: 'corporate-executive.approve', applies: 'enterprise', requires: ['policy', 'budget'] },
  { id: 'security-audit.audit', applies: everyScopeKind, requires: ['inspect'], kind: 'audit' },
  { id: 'security-audit.report-advise', applies: 'enterprise', requires: [] },
  { id: 'system-audit.audit', applies: everySystem, requires: ['inspect'], kind: 'audit' },
  { id: 'system-audit.report-advise', applies: 'enterprise', requires: [] },
  { id: 'security-supervision.education', applies: 'enterprise', requires: ['policy'] },
  { id: 'security-supervision.lectures', applies: 'enterprise', requires: [] },
  { id: 'security-supervision.risk-assessment', applies: everyScopeKind, requires: ['inspect'] },
  { id: 'security-supervision.policy-guidelines', applies: 'enterprise', requires: ['policy'] },
  { id: 'security-supervision.authorities', applies: 'enterprise', requires: [] },
  { id: 'security-supervision.internal-consultation', applies: 'enterprise', requires: [] },
  { id: 'security-supervision.incident-handling', applies: everyScopeKind, requires: ['direct'] },
  { id: 'digital-system-strategy.digital-strategy', applies: 'enterprise', requires: [] },
  { id: 'digital-system-strategy.system-planning', applies: everySystemButOt, requires: ['budget'] },
  { id: 'digital-system-strategy.requirements-specification', applies: everySystemButOt, requires: [] },
  { id: 'digital-system-strategy.project-management', applies: everySystemButOt, requires: ['direct'] },
  { id: 'enterprise-risk-management.erm', applies: 'enterprise', requires: ['accept-risk'] },
  { id: 'enterprise-risk-management.bcp-crisis', applies: 'enterprise', requires: ['direct'] },
  { id: 'enterprise-risk-management.cyber-insurance', applies: 'enterprise', requires: ['budget'] },
  { id: 'enterprise-risk-management.public-relations', applies: 'enterprise', requires: [] },
  { id: 'enterprise-risk-management.facility-physical-security', applies: 'enterprise', requires: ['policy'] },
  { id: 'enterprise-risk-management.insider-crime', applies: 'enterprise', requires: ['inspect'] },
  { id: 'legal.digital-law', applies: 'enterprise', requires: [] },
  { id: 'legal.compliance', applies: 'enterprise', requires: ['inspect'] },
  { id: 'legal.contract-management', applies: 'enterprise', requires: ['contract'] },
  { id: 'business-domain-planning.business-risk-identification', applies: everyBusinessScope, requires: [] },
  { id: 'business-domain-planning.business-specific-security', applies: everyBusinessScope, requires: ['budget'] },
  { id: 'business-domain-planning.supply-chain', applies: 'enterprise', requires: ['contract'] },
  { id: 'vulnerability-assessment-pentest.vulnerability-assessment', applies: everySystem, requires: ['inspect'] },
  { id: 'vulnerability-assessment-pentest.penetration-test', applies: everySystemButOt, requires: ['inspect'] },
  { id: 'security-monitoring-operation.products-services', applies: everySystemButProducts, requires: ['budget'] },
  {
    id: 'security-monitoring-operation.monitor-detect-respond',
    applies: everySystemButProducts,
    requires: ['inspect'],
  },
  {
    id: 'security-monitoring-operation.incident-response',
    applies: everySystemButProducts,
    requires: ['halt'],
    kind: 'incident',
  },
  { id: 'security-monitoring-operation.contact-point', applies: 'enterprise', requires: [] },
  { id: 'security-analysis-research.attack-investigation', applies: 'enterprise', requires: [] },
  { id: 'security-analysis-research.cause-forensics', applies: 'enterprise', requires: ['inspect'] },
  { id: 'security-analysis-research.malware-analysis', applies: 'enterprise', requires: [] },
  { id: 'security-analysis-research.threat-intelligence', applies: 'enterprise', requires: [] },
  { id: 'security-analysis-research.theory-technology-rnd', applies: 'enterprise', requires: [] },
  { id: 'security-analysis-research.market-survey', applies: 'enterprise', requires: [] },
  { id: 'digital-system-architecture.secure-requirements', applies: everySystem, requires: [] },
  { id: 'digital-system-architecture.secure-architecture', applies: everySystem, requires: [] },
  { id: 'digital-system-architecture.secure-software-method', applies: everySystem, requires: [] },
  { id: 'digital-system-architecture.test-planning', applies: everySystem, requires: [] },
  { id: 'digital-product-development.basic-design', applies: everySystem, requires: [] },
  { id: 'digital-product-development.detailed-design', applies: everySystem, requires: [] },
  { id: 'digital-product-development.secure-programming', applies: everySystem, requires: [] },
  { id: 'digital-product-development.test-quality', applies: everySystem, requires: [] },
  { id: 'digital-product-development.patch-development', applies: everySystem, requires: [] },
  { id: 'digital-product-operation.configuration-management', applies: everySystem, requires: [] },
  { id: 'digital-product-operation.operation-settings', applies: everySystem, requires: [] },
  { id: 'digital-product-operation.user-management', applies: everySystem, requires: [] },
  {
    id: 'digital-product-operation.user-permission-management',
    applies: everySystem,
    requires: ['direct'],
    kind: 'permissions',
  },
  { id: 'digital-product-operation.support-helpdesk', applies: everySystemButOt, requires: [] },
  { id: 'digital-product-operation.vulnerability-handling', applies: everySystem, requires: ['halt'] },
  { id: 'digital-product-operation.incident-response', applies: everySystem, requires: ['halt'], kind: 'incident' },
  { id: 'business-domain-site.site-education', applies: productionSites, requires: ['direct'] },
  { id: 'business-domain-site.facility-maintenance', applies: productionSites, requires: [] },
  { id: 'business-domain-site.qc-activity', applies: productionSites, requires: [] },
  { id: 'business-domain-site.first-response', applies: productionSites, requires: ['halt'], kind: 'incident' },
]

const byId: ReadonlyMap<string, StandardTask> = new Map(standardTasks.map((task) => [task.id, task]))

/** The task's part in the standard set; `undefined` for a task that becomes a duty only when added by hand. */
export const standardTask = (id: string): StandardTask | undefined => byId.get(id)
