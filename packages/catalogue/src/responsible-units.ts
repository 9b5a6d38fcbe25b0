/**
 * 図表12: who typically does the work of each field, in the house, in the group and outside, and how such a unit is
 * recognised in an organisation of the model.
 *
 * The guide stresses that this is one example, and that doing a task also covers managing the contractor who does it
 * (2.3(1)). The figure prints outsiders in a colour that is lost in the text, so that `relation` is inferred from the
 * wording where a unit is not in the house.
 */
import type { FieldId } from './fields'
import { figure, inferred } from './source'
import type { Source, Sources } from './source'
import type { Office, ProviderService, UnitFunction, UnitKind } from './terms'
import type { Text } from './text'

/** Where a unit of 図表12 stands: in the organisation, in another company of its group, or outside. */
export type UnitRelation = 'internal' | 'group' | 'external'

/**
 * How to recognise such a unit: each key given must hold, by any one of its values. Where such a unit is to be added, the
 * first value of each key is the one to give it.
 */
export interface Recognition {
  readonly kinds?: readonly UnitKind[]
  readonly functions?: readonly UnitFunction[]
  readonly offices?: readonly Office[]
  readonly services?: readonly ProviderService[]
}

/** A unit as 図表12 names it. */
export interface TypicalUnit {
  readonly id: TypicalUnitId
  readonly name: Text
  readonly relation: UnitRelation
  /** This product's reading of the name in terms of the model. */
  readonly recognise: Recognition
  readonly source: Sources
  readonly recogniseSource: Source
}

const inferredRelation = inferred(figure('G', 12), 'The colour that tells outsiders is lost; read from the wording.')

const inModelTerms = inferred(
  figure('G', 12),
  "The kinds and functions are the model's; the figure prints the name alone.",
)

const unitRecords = [
  {
    id: 'senior-management',
    name: { ja: '経営者', en: 'Top management' },
    relation: 'internal',
    recognise: { kinds: ['officer'], offices: ['ceo'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), '経営者 is read as the officer who heads the organisation.'),
  },
  {
    id: 'executives-incl-ciso',
    name: { ja: '経営層（CISOを含む）', en: 'Executives (incl. CISO)' },
    relation: 'internal',
    recognise: { kinds: ['officer', 'board'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), '経営層 is read as officers and the board, whatever their office.'),
  },
  {
    id: 'audit-department',
    name: { ja: '監査部門', en: 'Audit department' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['internal-audit'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'security-vendor-security-audit',
    name: {
      ja: 'セキュリティ専門事業者（情報セキュリティ監査サービス）',
      en: 'Security specialist (information security audit service)',
    },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['audit'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'audit-firm-security-audit',
    name: { ja: '監査法人（情報セキュリティ監査サービス）', en: 'Audit firm (information security audit service)' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['audit'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'it-vendor-system-audit',
    name: { ja: 'IT専門事業者（システム監査サービス）', en: 'IT specialist (system audit service)' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['audit'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'audit-firm-system-audit',
    name: { ja: '監査法人（システム監査サービス）', en: 'Audit firm (system audit service)' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['audit'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'security-department',
    name: { ja: 'セキュリティ専門部門', en: 'Dedicated security department' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['supervision'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      'A dedicated security department is read as a unit with the supervision function.',
    ),
  },
  {
    id: 'csirt',
    name: { ja: 'CSIRT', en: 'CSIRT' },
    relation: 'internal',
    recognise: { kinds: ['team', 'section', 'department'], functions: ['csirt'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'security-committee',
    name: { ja: 'セキュリティ委員会', en: 'Security committee' },
    relation: 'internal',
    recognise: { kinds: ['committee'], functions: ['supervision'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      'A security committee is read as a committee with the supervision function.',
    ),
  },
  {
    id: 'it-digital-security-function',
    name: {
      ja: 'IT・デジタル部門のサイバーセキュリティ対策機能',
      en: 'Cybersecurity function of the IT / digital department',
    },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside the IT department is told by the department's own function.",
    ),
  },
  {
    id: 'corporate-planning-department',
    name: { ja: '経営企画部門', en: 'Corporate planning department' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['planning'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'it-planning-department',
    name: { ja: 'IT企画部門', en: 'IT planning department' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'it-digital-planning-function',
    name: { ja: 'IT・デジタル部門の企画機能', en: 'Planning function of the IT / digital department' },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside the IT department is told by the department's own function.",
    ),
  },
  {
    id: 'it-security-consultant',
    name: { ja: 'IT/セキュリティコンサルタント', en: 'IT / security consultant' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['consulting'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'general-affairs-department',
    name: { ja: '総務部門（リスク管理部門を含む）', en: 'General affairs department (incl. risk management)' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['general-affairs', 'risk-management'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), 'The figure counts risk management in general affairs.'),
  },
  {
    id: 'corporate-risk-function',
    name: {
      ja: '経営企画部署、総務部署等のリスクマネジメント機能',
      en: 'Risk management function of corporate planning, general affairs, etc.',
    },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['risk-management', 'planning', 'general-affairs'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), 'The figure names risk management inside planning or general affairs.'),
  },
  {
    id: 'legal-department',
    name: { ja: '法務部門', en: 'Legal department' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['legal'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'general-affairs-legal-staff',
    name: { ja: '総務部門の法務担当', en: 'Legal staff of the general affairs department' },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['general-affairs'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "Legal staff inside general affairs are told by the department's own function.",
    ),
  },
  {
    id: 'business-planning-function',
    name: { ja: '事業部門の企画機能', en: 'Planning function of the business department' },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['business'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside a business department is told by the department's own function.",
    ),
  },
  {
    id: 'business-strategy-consultant',
    name: { ja: '事業戦略コンサルタント', en: 'Business strategy consultant' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['consulting'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'it-digital-operation-function',
    name: { ja: 'IT・デジタル部門の運用機能', en: 'Operation function of the IT / digital department' },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside the IT department is told by the department's own function.",
    ),
  },
  {
    id: 'it-subsidiary',
    name: { ja: 'IT子会社', en: 'IT subsidiary' },
    relation: 'group',
    recognise: { kinds: ['subsidiary'], functions: ['it'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'security-vendor-vulnerability-assessment',
    name: {
      ja: 'セキュリティ専門事業者（脆弱性診断サービス）',
      en: 'Security specialist (vulnerability assessment service)',
    },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['assessment'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'security-vendor-monitoring',
    name: {
      ja: 'セキュリティ専門事業者（セキュリティ監視・運用サービス）',
      en: 'Security specialist (monitoring and operation service)',
    },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['monitoring'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'csirt-research-function',
    name: { ja: 'CSIRTのリサーチ機能', en: 'Research function of the CSIRT' },
    relation: 'internal',
    recognise: { kinds: ['team', 'section', 'department'], functions: ['csirt'] },
    source: inferred(figure('G', 12), 'Printed in one with the research function of the IT department; split here.'),
    recogniseSource: inferred(figure('G', 12), 'A research function inside the CSIRT is told by the CSIRT.'),
  },
  {
    id: 'it-digital-research-function',
    name: { ja: 'IT・デジタル部門のリサーチ機能', en: 'Research function of the IT / digital department' },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside the IT department is told by the department's own function.",
    ),
  },
  {
    id: 'security-vendor-forensics',
    name: {
      ja: 'セキュリティ専門事業者（デジタルフォレンジックサービス）',
      en: 'Security specialist (digital forensics service)',
    },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['forensics'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'it-digital-design-function',
    name: { ja: 'IT・デジタル部門の設計機能', en: 'Design function of the IT / digital department' },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside the IT department is told by the department's own function.",
    ),
  },
  {
    id: 'it-digital-development-function',
    name: {
      ja: 'IT・デジタル部門の開発・保守機能',
      en: 'Development and maintenance function of the IT / digital department',
    },
    relation: 'internal',
    recognise: { kinds: ['section', 'department'], functions: ['it'] },
    source: figure('G', 12),
    recogniseSource: inferred(
      figure('G', 12),
      "A function inside the IT department is told by the department's own function.",
    ),
  },
  {
    id: 'it-ot-vendor',
    name: { ja: 'IT/OT専門事業者', en: 'IT / OT specialist' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['development'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'it-ot-security-vendor',
    name: { ja: 'IT/OT/セキュリティ専門事業者', en: 'IT / OT / security specialist' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['operation'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
  {
    id: 'site-operation-unit',
    name: { ja: '運転関連部署', en: 'Plant operation unit' },
    relation: 'internal',
    recognise: { kinds: ['site'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), 'The figure names units inside a site; the model has the site.'),
  },
  {
    id: 'site-maintenance-unit',
    name: { ja: '保全関連部署', en: 'Maintenance unit' },
    relation: 'internal',
    recognise: { kinds: ['site'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), 'The figure names units inside a site; the model has the site.'),
  },
  {
    id: 'site-instrumentation-unit',
    name: { ja: '計装関連部署', en: 'Instrumentation unit' },
    relation: 'internal',
    recognise: { kinds: ['site'] },
    source: figure('G', 12),
    recogniseSource: inferred(figure('G', 12), 'The figure names units inside a site; the model has the site.'),
  },
  {
    id: 'quality-control-unit',
    name: { ja: '品質管理関連部署', en: 'Quality control unit' },
    relation: 'internal',
    recognise: { kinds: ['department', 'section'], functions: ['product-quality'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'psirt',
    name: { ja: 'PSIRT', en: 'PSIRT' },
    relation: 'internal',
    recognise: { kinds: ['team', 'section', 'department'], functions: ['psirt'] },
    source: figure('G', 12),
    recogniseSource: inModelTerms,
  },
  {
    id: 'ot-security-vendor',
    name: { ja: 'OT/セキュリティ専門事業者', en: 'OT / security specialist' },
    relation: 'external',
    recognise: { kinds: ['provider'], services: ['operation'] },
    source: inferredRelation,
    recogniseSource: inModelTerms,
  },
] as const satisfies readonly (Omit<TypicalUnit, 'id'> & { readonly id: string })[]

export type TypicalUnitId = (typeof unitRecords)[number]['id']
export const typicalUnits: readonly TypicalUnit[] = unitRecords

const byId: ReadonlyMap<string, TypicalUnit> = new Map(typicalUnits.map((unit) => [unit.id, unit]))

/** The unit of 図表12 with this id. An unknown id is our own mistake and throws. */
export function typicalUnit(id: TypicalUnitId): TypicalUnit {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no typical unit "${id}" in the catalogue`)
  return found
}

/** A row of 図表12: who does the work of a field, in the order in which the figure prints them. */
export interface ResponsibleUnits {
  readonly field: FieldId
  readonly internal: readonly TypicalUnitId[]
  readonly group: readonly TypicalUnitId[]
  readonly external: readonly TypicalUnitId[]
  readonly source: Sources
}

/** One row per field, in the order of the fields. The three executive fields share one row of the figure. */
export const responsibleUnits: readonly ResponsibleUnits[] = [
  {
    field: 'security-executive',
    internal: ['senior-management', 'executives-incl-ciso'],
    group: [],
    external: [],
    source: figure('G', 12),
  },
  {
    field: 'digital-executive',
    internal: ['senior-management', 'executives-incl-ciso'],
    group: [],
    external: [],
    source: figure('G', 12),
  },
  {
    field: 'corporate-executive',
    internal: ['senior-management', 'executives-incl-ciso'],
    group: [],
    external: [],
    source: figure('G', 12),
  },
  {
    field: 'security-audit',
    internal: ['audit-department'],
    group: [],
    external: ['security-vendor-security-audit', 'audit-firm-security-audit'],
    source: figure('G', 12),
  },
  {
    field: 'system-audit',
    internal: ['audit-department'],
    group: [],
    external: ['it-vendor-system-audit', 'audit-firm-system-audit'],
    source: figure('G', 12),
  },
  {
    field: 'security-supervision',
    internal: ['security-department', 'csirt', 'security-committee', 'it-digital-security-function'],
    group: [],
    external: [],
    source: figure('G', 12),
  },
  {
    field: 'digital-system-strategy',
    internal: ['corporate-planning-department', 'it-planning-department', 'it-digital-planning-function'],
    group: [],
    external: ['it-security-consultant'],
    source: figure('G', 12),
  },
  {
    field: 'enterprise-risk-management',
    internal: ['general-affairs-department', 'corporate-risk-function'],
    group: [],
    external: [],
    source: figure('G', 12),
  },
  {
    field: 'legal',
    internal: ['legal-department', 'general-affairs-legal-staff'],
    group: [],
    external: [],
    source: figure('G', 12),
  },
  {
    field: 'business-domain-planning',
    internal: ['business-planning-function'],
    group: [],
    external: ['business-strategy-consultant'],
    source: figure('G', 12),
  },
  {
    field: 'vulnerability-assessment-pentest',
    internal: ['it-digital-operation-function'],
    group: ['it-subsidiary'],
    external: ['security-vendor-vulnerability-assessment'],
    source: figure('G', 12),
  },
  {
    field: 'security-monitoring-operation',
    internal: ['it-digital-operation-function'],
    group: ['it-subsidiary'],
    external: ['security-vendor-monitoring'],
    source: figure('G', 12),
  },
  {
    field: 'security-analysis-research',
    internal: ['csirt-research-function', 'it-digital-research-function'],
    group: ['it-subsidiary'],
    external: ['security-vendor-forensics'],
    source: figure('G', 12),
  },
  {
    field: 'digital-system-architecture',
    internal: ['it-digital-design-function'],
    group: ['it-subsidiary'],
    external: ['it-ot-vendor'],
    source: figure('G', 12),
  },
  {
    field: 'digital-product-development',
    internal: ['it-digital-development-function'],
    group: ['it-subsidiary'],
    external: ['it-ot-vendor'],
    source: figure('G', 12),
  },
  {
    field: 'digital-product-operation',
    internal: ['it-digital-operation-function'],
    group: ['it-subsidiary'],
    external: ['it-ot-security-vendor'],
    source: figure('G', 12),
  },
  {
    field: 'business-domain-site',
    internal: [
      'site-operation-unit',
      'site-maintenance-unit',
      'site-instrumentation-unit',
      'quality-control-unit',
      'psirt',
    ],
    group: [],
    external: ['ot-security-vendor'],
    source: figure('G', 12),
  },
]

const byField: ReadonlyMap<FieldId, ResponsibleUnits> = new Map(responsibleUnits.map((row) => [row.field, row]))

/** The row of 図表12 for a field; every field has one. */
export function responsibleUnitsFor(field: FieldId): ResponsibleUnits {
  const found = byField.get(field)
  if (found === undefined) throw new Error(`no row of figure 12 for the field "${field}"`)
  return found
}
