/**
 * The guide's appendix 1, example 2: internet service. Names of units and fields are printed in the chart; which box
 * is inside which, and which field lies on which unit, is lost in the text and `inferred` unless the example's text
 * says it.
 */
import { appendix, inferred } from '../source'
import type { IndustryExample } from './example'

const netServiceExample = appendix('G', '1', { ja: '②ネットサービス業', en: '(2) internet service' })

export const netService: IndustryExample = {
  id: 'net-service',
  number: 2,
  name: { ja: 'ネットサービス業', en: 'Internet service' },
  archetype: {
    form: 'committee',
    scope: null,
    note: {
      ja: '例が名指すのは委員会型だけで、集権か連邦かは述べない',
      en: 'The example names the committee form only; centralised or federated is not said',
    },
    source: netServiceExample,
  },
  units: [
    {
      id: 'net.executives',
      name: { ja: '経営層', en: 'Executives' },
      kind: 'executive',
      parent: null,
      source: netServiceExample,
    },
    {
      id: 'net.administration',
      name: { ja: '管理部門', en: 'Administrative departments' },
      kind: 'department-group',
      parent: null,
      source: netServiceExample,
    },
    {
      id: 'net.corporate-planning',
      name: { ja: '経営企画部', en: 'Corporate planning department' },
      kind: 'internal-unit',
      parent: 'net.administration',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.general-affairs',
      name: { ja: '総務部', en: 'General affairs department' },
      kind: 'internal-unit',
      parent: 'net.administration',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.legal',
      name: { ja: '法務部', en: 'Legal department' },
      kind: 'internal-unit',
      parent: 'net.administration',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.audit',
      name: { ja: '監査部', en: 'Audit department' },
      kind: 'internal-unit',
      parent: 'net.administration',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.committee',
      name: { ja: 'セキュリティ統括委員会', en: 'Security supervision committee' },
      kind: 'committee',
      parent: 'net.administration',
      source: netServiceExample,
    },
    {
      id: 'net.business',
      name: { ja: '事業部門', en: 'Business departments' },
      kind: 'department-group',
      parent: null,
      source: netServiceExample,
    },
    {
      id: 'net.business-planning',
      name: { ja: '企画機能', en: 'Planning function' },
      kind: 'internal-unit',
      parent: 'net.business',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.business-devops',
      name: {
        ja: '設計/開発/運用機能（アジャイル＋DevOpsスタイル）',
        en: 'Design / development / operation function (agile and DevOps)',
      },
      kind: 'internal-unit',
      parent: 'net.business',
      source: netServiceExample,
    },
    {
      id: 'net.vendor',
      name: { ja: 'IT/セキュリティベンダー', en: 'IT / security vendor' },
      kind: 'vendor',
      parent: null,
      source: netServiceExample,
    },
    {
      id: 'net.vendor-audit',
      name: { ja: '監査サービス', en: 'Audit service' },
      kind: 'vendor-service',
      parent: 'net.vendor',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.vendor-vulnerability',
      name: { ja: '脆弱性診断サービス', en: 'Vulnerability assessment service' },
      kind: 'vendor-service',
      parent: 'net.vendor',
      source: inferred(netServiceExample),
    },
    {
      id: 'net.vendor-monitoring',
      name: {
        ja: 'セキュリティ監視サービス（初動対応・原因究明等を含む）',
        en: 'Security monitoring service (incl. first response and cause finding)',
      },
      kind: 'vendor-service',
      parent: 'net.vendor',
      source: netServiceExample,
    },
  ],
  placements: [
    { field: 'corporate-executive', units: ['net.executives'], source: inferred(netServiceExample) },
    { field: 'digital-executive', units: ['net.executives'], source: inferred(netServiceExample) },
    { field: 'security-executive', units: ['net.executives'], source: inferred(netServiceExample) },
    { field: 'security-supervision', units: ['net.committee'], source: netServiceExample },
    {
      field: 'system-audit',
      units: ['net.audit', 'net.vendor-audit'],
      source: inferred(
        netServiceExample,
        "The vendor's audit service is drawn too; the chart prints the two audit fields once",
      ),
    },
    { field: 'security-audit', units: ['net.audit', 'net.vendor-audit'], source: inferred(netServiceExample) },
    {
      field: 'enterprise-risk-management',
      units: ['net.general-affairs'],
      candidates: ['net.corporate-planning'],
      source: inferred(netServiceExample, '図表12 gives general affairs; 経営企画部 is the other candidate'),
    },
    { field: 'legal', units: ['net.legal'], source: inferred(netServiceExample) },
    {
      field: 'digital-system-strategy',
      units: ['net.business-planning'],
      candidates: ['net.corporate-planning'],
      source: inferred(
        netServiceExample,
        "Printed next to the business side's fields; 経営企画部 is the other candidate",
      ),
    },
    { field: 'business-domain-planning', units: ['net.business-planning'], source: inferred(netServiceExample) },
    {
      field: 'digital-system-architecture',
      units: ['net.business-devops'],
      source: inferred(
        netServiceExample,
        'The text names development and operation; design is in the name of the function',
      ),
    },
    { field: 'digital-product-development', units: ['net.business-devops'], source: netServiceExample },
    { field: 'digital-product-operation', units: ['net.business-devops'], source: netServiceExample },
    {
      field: 'vulnerability-assessment-pentest',
      units: ['net.vendor-vulnerability'],
      source: inferred(netServiceExample),
    },
    { field: 'security-monitoring-operation', units: ['net.vendor-monitoring'], source: inferred(netServiceExample) },
    {
      field: 'security-analysis-research',
      units: ['net.vendor-monitoring'],
      source: inferred(
        netServiceExample,
        'Printed right after the monitoring field; the service includes cause finding',
      ),
    },
  ],
  notPlaced: ['business-domain-site'],
  unitsWithoutField: ['net.corporate-planning'],
  csirt: {
    unit: 'net.committee',
    text: {
      ja: '判断とコミュニケーションのみ委員会が持ち、他の CSIRT 機能は委託',
      en: 'The committee keeps judgement and communication only; the rest of the CSIRT function is outsourced',
    },
  },
  characteristics: [
    {
      ja: '迅速な提供のため、開発と運用を事業部門の同じ体制で行う（DevOps）。セキュリティも同じ体制',
      en: 'For quick service-in, one structure in the business department develops and operates (DevOps), and handles security',
    },
    {
      ja: '事業戦略部門に任せると後回しの恐れがあるため、管理部門内の委員会で統括し事業部門を統制',
      en: 'Left to business strategy it might be put off, so a committee in administration supervises and governs',
    },
    { ja: '従業員が少なく、委託できるタスクは最大限委託', en: 'Few employees, so as much as possible is outsourced' },
  ],
  effectiveness: [
    {
      ja: '事業側は一本化、管理側は複数部署のため、委員会に窓口を集め事業部門の負担を抑える',
      en: 'Business is one, administration several units: gather the window in the committee to spare the business side',
    },
  ],
  source: netServiceExample,
}
