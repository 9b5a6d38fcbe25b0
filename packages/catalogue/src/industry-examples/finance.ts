/**
 * The guide's appendix 1, example 1: finance. Names of units and fields are printed in the chart; which box is inside
 * which, and which field lies on which unit, is lost in the text and `inferred` unless the example's text says it.
 */
import { appendix, inferred } from '../source'
import type { IndustryExample } from './example'

const financeExample = appendix('G', '1', { ja: '①金融業', en: '(1) finance' })

export const finance: IndustryExample = {
  id: 'finance',
  number: 1,
  name: { ja: '金融業', en: 'Finance' },
  archetype: { form: 'dedicated', scope: 'centralised', source: financeExample },
  units: [
    {
      id: 'fin.executives',
      name: { ja: '経営層', en: 'Executives' },
      kind: 'executive',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.administration',
      name: { ja: '管理部門', en: 'Administrative departments' },
      kind: 'department-group',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.corporate-planning',
      name: { ja: '経営企画部', en: 'Corporate planning department' },
      kind: 'internal-unit',
      parent: 'fin.administration',
      source: inferred(financeExample),
    },
    {
      id: 'fin.risk-management',
      name: { ja: 'リスクマネジメント部', en: 'Risk management department' },
      kind: 'internal-unit',
      parent: 'fin.administration',
      source: inferred(financeExample),
    },
    {
      id: 'fin.audit',
      name: { ja: '監査部', en: 'Audit department' },
      kind: 'internal-unit',
      parent: 'fin.administration',
      source: inferred(financeExample),
    },
    {
      id: 'fin.information-management',
      name: { ja: '情報管理部門', en: 'Information management department' },
      kind: 'department-group',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.information-management-planning',
      name: { ja: '企画機能', en: 'Planning function' },
      kind: 'internal-unit',
      parent: 'fin.information-management',
      source: inferred(
        financeExample,
        '企画機能 is printed three times; one each for the three departments that plan is assumed.',
      ),
    },
    {
      id: 'fin.supervision-office',
      name: { ja: 'セキュリティ統括室', en: 'Security supervision office' },
      kind: 'internal-unit',
      parent: null,
      candidates: ['fin.information-management'],
      source: inferred(
        financeExample,
        'Said to stand neutral between the business side and the IT / information management side; kept outside all three.',
      ),
    },
    {
      id: 'fin.it',
      name: { ja: '情報システム部門', en: 'IT department' },
      kind: 'department-group',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.it-planning',
      name: { ja: '企画機能', en: 'Planning function' },
      kind: 'internal-unit',
      parent: 'fin.it',
      source: inferred(financeExample),
    },
    {
      id: 'fin.business',
      name: { ja: '事業部門', en: 'Business departments' },
      kind: 'department-group',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.business-planning',
      name: { ja: '企画機能', en: 'Planning function' },
      kind: 'internal-unit',
      parent: 'fin.business',
      source: inferred(financeExample),
    },
    {
      id: 'fin.branch',
      name: { ja: '営業支店', en: 'Sales branches' },
      kind: 'internal-unit',
      parent: 'fin.business',
      count: 2,
      source: inferred(financeExample, 'Printed twice.'),
    },
    {
      id: 'fin.it-subsidiary',
      name: { ja: 'IT子会社', en: 'IT subsidiary' },
      kind: 'it-subsidiary',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.sub-design',
      name: { ja: '設計機能', en: 'Design function' },
      kind: 'internal-unit',
      parent: 'fin.it-subsidiary',
      source: inferred(financeExample),
    },
    {
      id: 'fin.sub-development',
      name: { ja: '開発機能', en: 'Development function' },
      kind: 'internal-unit',
      parent: 'fin.it-subsidiary',
      source: inferred(financeExample),
    },
    {
      id: 'fin.sub-operation',
      name: { ja: '運用機能', en: 'Operation function' },
      kind: 'internal-unit',
      parent: 'fin.it-subsidiary',
      source: inferred(financeExample),
    },
    {
      id: 'fin.sub-monitoring-csirt',
      name: { ja: '監視・CSIRT機能', en: 'Monitoring and CSIRT function' },
      kind: 'sirt',
      parent: 'fin.it-subsidiary',
      source: inferred(financeExample),
    },
    {
      id: 'fin.vendor',
      name: { ja: 'IT/セキュリティベンダー', en: 'IT / security vendor' },
      kind: 'vendor',
      parent: null,
      source: financeExample,
    },
    {
      id: 'fin.vendor-vulnerability',
      name: { ja: '脆弱性診断サービス', en: 'Vulnerability assessment service' },
      kind: 'vendor-service',
      parent: 'fin.vendor',
      source: inferred(financeExample),
    },
    {
      id: 'fin.vendor-forensics',
      name: { ja: 'フォレンジックサービス', en: 'Forensics service' },
      kind: 'vendor-service',
      parent: 'fin.vendor',
      source: inferred(financeExample),
    },
  ],
  placements: [
    { field: 'corporate-executive', units: ['fin.executives'], source: inferred(financeExample) },
    { field: 'digital-executive', units: ['fin.executives'], source: inferred(financeExample) },
    { field: 'security-executive', units: ['fin.executives'], source: inferred(financeExample) },
    { field: 'system-audit', units: ['fin.audit'], source: inferred(financeExample) },
    { field: 'security-audit', units: ['fin.audit'], source: inferred(financeExample) },
    { field: 'security-supervision', units: ['fin.supervision-office'], source: financeExample },
    { field: 'enterprise-risk-management', units: ['fin.risk-management'], source: inferred(financeExample) },
    {
      field: 'legal',
      units: ['fin.risk-management'],
      source: inferred(financeExample, 'Printed right after 経営リスクマネジメント and no legal department is drawn'),
    },
    {
      field: 'digital-system-strategy',
      units: ['fin.it-planning', 'fin.information-management-planning'],
      candidates: ['fin.corporate-planning'],
      source: inferred(
        financeExample,
        'The text says digital strategy is considered by business departments and by IT / information management; 経営企画部 is the other candidate (図表12)',
      ),
    },
    { field: 'business-domain-planning', units: ['fin.business-planning'], source: inferred(financeExample) },
    { field: 'business-domain-site', units: ['fin.branch'], source: inferred(financeExample) },
    {
      field: 'digital-system-architecture',
      units: ['fin.sub-design'],
      source: inferred(
        financeExample,
        'The text puts practitioner functions on the IT subsidiary and vendors; unit by name',
      ),
    },
    { field: 'digital-product-development', units: ['fin.sub-development'], source: inferred(financeExample) },
    { field: 'digital-product-operation', units: ['fin.sub-operation'], source: inferred(financeExample) },
    { field: 'security-monitoring-operation', units: ['fin.sub-monitoring-csirt'], source: inferred(financeExample) },
    {
      field: 'vulnerability-assessment-pentest',
      units: ['fin.vendor-vulnerability'],
      source: inferred(financeExample),
    },
    { field: 'security-analysis-research', units: ['fin.vendor-forensics'], source: inferred(financeExample) },
  ],
  notPlaced: [],
  unitsWithoutField: ['fin.corporate-planning'],
  characteristics: [
    {
      ja: '事業が違っても IT の使い方は全社で似ており、集約管理の実態に合う集権型',
      en: 'Businesses differ but IT use is alike and centrally managed, so the centralised scope suits',
    },
    {
      ja: 'デジタル戦略・企画は事業部門と情シス・情報管理部門の双方で検討',
      en: 'Digital strategy and planning are considered by both business and IT / information management',
    },
    {
      ja: '統括機能は中立な専門組織（セキュリティ統括室）',
      en: 'Supervision is a neutral dedicated organisation (supervision office)',
    },
    {
      ja: 'IT子会社がグループの IT 運用管理を受け、実務者層は IT子会社と外部事業者が担う',
      en: "The IT subsidiary runs the group's IT; practitioners are in it and at vendors",
    },
  ],
  effectiveness: [
    {
      ja: '分野が別々の組織に分かれるため、各自の都合を優先させず連携させるグループガバナンスが重要',
      en: 'Fields are spread over organisations, so group governance that makes them work together is important',
    },
  ],
  source: financeExample,
}
