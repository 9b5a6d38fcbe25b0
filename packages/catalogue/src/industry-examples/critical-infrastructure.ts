/**
 * The guide's appendix 1, example 4: critical infrastructure (electricity and gas). Names of units and fields are
 * printed in the chart; which box is inside which, and which field lies on which unit, is lost in the text and
 * `inferred` unless the example's text says it.
 */
import { appendix, inferred } from '../source'
import type { IndustryExample } from './example'

const criticalInfrastructureExample = appendix('G', '1', { ja: '④重要インフラ', en: '(4) critical infrastructure' })

export const criticalInfrastructure: IndustryExample = {
  id: 'critical-infrastructure',
  number: 4,
  name: { ja: '重要インフラ（電力・ガス業）', en: 'Critical infrastructure (electricity and gas)' },
  archetype: {
    form: 'dedicated',
    scope: 'federated',
    source: inferred(
      criticalInfrastructureExample,
      'No archetype is named; the company CSIRT works with an OT-SIRT per OT management unit',
    ),
  },
  units: [
    {
      id: 'inf.executives',
      name: { ja: '経営層', en: 'Executives' },
      kind: 'executive',
      parent: null,
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.administration',
      name: { ja: '管理部門', en: 'Administrative departments' },
      kind: 'department-group',
      parent: null,
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.corporate-planning',
      name: { ja: '経営企画部', en: 'Corporate planning department' },
      kind: 'internal-unit',
      parent: 'inf.administration',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.legal',
      name: { ja: '法務部', en: 'Legal department' },
      kind: 'internal-unit',
      parent: 'inf.administration',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.risk',
      name: { ja: 'リスク管理部(BCP)', en: 'Risk management department (BCP)' },
      kind: 'internal-unit',
      parent: 'inf.administration',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.audit',
      name: { ja: '監査部', en: 'Audit department' },
      kind: 'internal-unit',
      parent: 'inf.administration',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.csirt',
      name: { ja: 'CSIRT', en: 'CSIRT (company-wide)' },
      kind: 'sirt',
      parent: null,
      candidates: ['inf.administration', 'inf.it'],
      source: inferred(criticalInfrastructureExample, 'Place in the chart not legible.'),
    },
    {
      id: 'inf.it',
      name: { ja: '情シス部門', en: 'IT department' },
      kind: 'department-group',
      parent: null,
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.it-planning',
      name: { ja: '企画機能', en: 'Planning function' },
      kind: 'internal-unit',
      parent: 'inf.it',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.it-operation',
      name: { ja: '運用機能', en: 'Operation function' },
      kind: 'internal-unit',
      parent: 'inf.it',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.business',
      name: { ja: '事業部門', en: 'Business departments' },
      kind: 'department-group',
      parent: null,
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.planning-research',
      name: { ja: '企画・研究', en: 'Planning and research' },
      kind: 'internal-unit',
      parent: 'inf.business',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.system-development',
      name: { ja: 'システム開発', en: 'System development' },
      kind: 'internal-unit',
      parent: 'inf.business',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.maintenance-operation',
      name: { ja: '保守・運用', en: 'Maintenance and operation' },
      kind: 'internal-unit',
      parent: 'inf.business',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.plant-control',
      name: { ja: 'プラント・制御管理システム', en: 'Plant and control management systems' },
      kind: 'internal-unit',
      parent: 'inf.business',
      source: inferred(criticalInfrastructureExample, 'The OT environment itself.'),
    },
    {
      id: 'inf.ot-sirt',
      name: { ja: 'OT-SIRT', en: 'OT-SIRT' },
      kind: 'sirt',
      parent: 'inf.business',
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.vendor',
      name: { ja: 'IT/セキュリティベンダー', en: 'IT / security vendor' },
      kind: 'vendor',
      parent: null,
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.vendor-design-development',
      name: { ja: '設計/開発機能', en: 'Design / development function' },
      kind: 'vendor-service',
      parent: 'inf.vendor',
      candidates: ['inf.si-ot-vendor'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.vendor-audit',
      name: { ja: '監査サービス', en: 'Audit service' },
      kind: 'vendor-service',
      parent: 'inf.vendor',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.vendor-vulnerability',
      name: { ja: '脆弱性診断サービス', en: 'Vulnerability assessment service' },
      kind: 'vendor-service',
      parent: 'inf.vendor',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.vendor-forensics',
      name: { ja: 'フォレンジックサービス', en: 'Forensics service' },
      kind: 'vendor-service',
      parent: 'inf.vendor',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.vendor-monitoring',
      name: { ja: '監視・運用サービス', en: 'Monitoring and operation service' },
      kind: 'vendor-service',
      parent: 'inf.vendor',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.si-ot-vendor',
      name: { ja: 'SI/OTベンダー', en: 'SI / OT vendor' },
      kind: 'vendor',
      parent: null,
      source: criticalInfrastructureExample,
    },
    {
      id: 'inf.si-ot-design-development',
      name: { ja: '設計/開発機能', en: 'Design / development function' },
      kind: 'vendor-service',
      parent: 'inf.si-ot-vendor',
      source: inferred(criticalInfrastructureExample),
    },
    {
      id: 'inf.security-vendor',
      name: { ja: 'セキュリティベンダー', en: 'Security vendor' },
      kind: 'vendor',
      parent: null,
      source: criticalInfrastructureExample,
    },
  ],
  placements: [
    { field: 'corporate-executive', units: ['inf.executives'], source: inferred(criticalInfrastructureExample) },
    { field: 'digital-executive', units: ['inf.executives'], source: inferred(criticalInfrastructureExample) },
    { field: 'security-executive', units: ['inf.executives'], source: inferred(criticalInfrastructureExample) },
    {
      field: 'system-audit',
      units: ['inf.audit', 'inf.vendor-audit'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      field: 'security-audit',
      units: ['inf.audit', 'inf.vendor-audit'],
      source: inferred(criticalInfrastructureExample),
    },
    { field: 'security-supervision', units: ['inf.csirt', 'inf.ot-sirt'], source: criticalInfrastructureExample },
    { field: 'enterprise-risk-management', units: ['inf.risk'], source: inferred(criticalInfrastructureExample) },
    { field: 'legal', units: ['inf.legal'], source: inferred(criticalInfrastructureExample) },
    {
      field: 'digital-system-strategy',
      units: ['inf.it-planning'],
      candidates: ['inf.corporate-planning'],
      source: inferred(
        criticalInfrastructureExample,
        'The text has IT cover planning to operation of the information-side environment; 経営企画部 is the other candidate',
      ),
    },
    {
      field: 'business-domain-planning',
      units: ['inf.planning-research'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      field: 'business-domain-site',
      units: ['inf.maintenance-operation'],
      source: inferred(criticalInfrastructureExample, 'Printed without its bracket（事業ドメイン）'),
    },
    {
      field: 'digital-system-architecture',
      units: ['inf.vendor-design-development', 'inf.si-ot-design-development'],
      candidates: ['inf.system-development'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      field: 'digital-product-development',
      units: ['inf.vendor-design-development', 'inf.si-ot-design-development'],
      candidates: ['inf.system-development'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      field: 'digital-product-operation',
      units: ['inf.it-operation'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      field: 'vulnerability-assessment-pentest',
      units: ['inf.vendor-vulnerability'],
      source: inferred(criticalInfrastructureExample),
    },
    {
      field: 'security-monitoring-operation',
      units: ['inf.vendor-monitoring', 'inf.it-operation', 'inf.maintenance-operation'],
      source: criticalInfrastructureExample,
    },
    {
      field: 'security-analysis-research',
      units: ['inf.vendor-forensics'],
      source: inferred(criticalInfrastructureExample),
    },
  ],
  notPlaced: [],
  unitsWithoutField: ['inf.corporate-planning', 'inf.system-development', 'inf.plant-control', 'inf.security-vendor'],
  characteristics: [
    {
      ja: '情報系ネットワークは本社の情シスが一元管理し、企画から運用まで対策を担当',
      en: 'IT at headquarters manages the information network and handles security from planning to operation',
    },
    {
      ja: 'プラント等の専用で独立性の高い OT 環境ごとに OT-SIRT を置き、全社 CSIRT と連携して統括',
      en: 'An OT-SIRT per dedicated, independent OT environment supervises together with the company CSIRT',
    },
    {
      ja: '自設備の監視は各部署、部門間・社外のネットワーク監視は CSIRT の下で外部委託',
      en: 'Units watch own equipment; networks between departments and outside are monitored by a vendor under the CSIRT',
    },
  ],
  effectiveness: [
    {
      ja: 'グループ子会社が多い場合は、グループ全体の機能確保とガバナンスに配慮',
      en: 'With many subsidiaries, mind functions and governance across the group',
    },
  ],
  source: criticalInfrastructureExample,
}
