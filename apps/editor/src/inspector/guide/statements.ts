/** What the guide and the survey state, found by what they are about. */
import type { FieldId, LinkKind, UnitFunction } from '@taiseizu/catalogue'
import {
  type AuthoritySubjectId,
  type AuthorityTopicId,
  authorityStatements,
} from '@taiseizu/catalogue/authority-rules'
import { outsourcingStatements } from '@taiseizu/catalogue/outsourcing-rules'
import { type SurveyTopicId, surveyFindings } from '@taiseizu/catalogue/survey'
import { type Rule, rules } from '@taiseizu/rules'
import type { Unit } from '@taiseizu/core'
import type { Remark } from './chapter'

/** What is stated of a field in particular. */
export const statedOfField = (field: FieldId): readonly Remark[] =>
  [...outsourcingStatements, ...authorityStatements]
    .filter(({ appliesTo, kind }) => kind === 'rule' && appliesTo !== '*' && appliesTo.includes(field))
    .map(({ text, source }) => ({ text, source }))

const subjectsOfFunction: { readonly [Function in UnitFunction]?: readonly AuthoritySubjectId[] } = {
  supervision: ['supervision-function'],
  csirt: ['csirt', 'xsirt'],
  'ot-sirt': ['ot-sirt', 'xsirt'],
  psirt: ['psirt', 'xsirt'],
  dsirt: ['xsirt'],
  it: ['it-department'],
  business: ['business-department'],
  legal: ['administrative-department'],
  'risk-management': ['administrative-department'],
  'general-affairs': ['administrative-department'],
  hr: ['administrative-department'],
}

const subjectsOfKind: { readonly [Kind in Unit['kind']]?: readonly AuthoritySubjectId[] } = {
  board: ['executive'],
  officer: ['executive'],
  site: ['site'],
  subsidiary: ['group-company'],
}

/** What is stated of units like this one. */
export function statedOfUnit(unit: Unit): readonly Remark[] {
  const subjects = new Set<AuthoritySubjectId>([
    ...(subjectsOfKind[unit.kind] ?? []),
    ...unit.functions.flatMap((one) => subjectsOfFunction[one] ?? []),
    ...(unit.kind === 'committee' && unit.isSupervision ? (['security-committee'] as const) : []),
  ])
  return authorityStatements
    .filter((one) => one.kind === 'rule' && one.subjects.some((subject) => subjects.has(subject)))
    .map(({ text, source }) => ({ text, source }))
}

const topicsOfLink: { readonly [Kind in LinkKind]?: AuthorityTopicId } = {
  'escalates-to': 'escalation',
  'reports-to': 'reporting',
  'coordinates-with': 'coordination',
}

/** What is stated of working together in this way. */
export const statedOfLink = (kind: LinkKind): readonly Remark[] =>
  authorityStatements
    .filter((one) => one.kind === 'rule' && one.topic === topicsOfLink[kind])
    .map(({ text, source }) => ({ text, source }))

/** What organisations that were asked said on a topic. */
export const surveyed = (topics: readonly SurveyTopicId[]): readonly Remark[] =>
  surveyFindings
    .filter(({ topic, kind }) => topics.includes(topic) && kind !== 'request' && kind !== 'plan')
    .map(({ text, example, source }) => ({
      text: example === undefined ? text : { ja: `${text.ja}（${example.ja}）`, en: `${text.en} (${example.en})` },
      source,
    }))

export const topicsOfField: { readonly [Field in FieldId]?: readonly SurveyTopicId[] } = {
  'security-executive': ['executives', 'reporting'],
  'digital-executive': ['executives'],
  'corporate-executive': ['executives'],
  'security-audit': ['audit'],
  'system-audit': ['audit'],
  'security-supervision': ['supervision', 'authority'],
  'enterprise-risk-management': ['disclosure', 'budget'],
  'vulnerability-assessment-pentest': ['sourcing'],
  'security-monitoring-operation': ['sourcing', 'incident'],
  'security-analysis-research': ['information-sharing'],
  'digital-product-development': ['product'],
  'digital-product-operation': ['cloud'],
  'business-domain-planning': ['supply-chain', 'plus-security'],
  'business-domain-site': ['ot'],
}

export const topicsOfFunction: { readonly [Function in UnitFunction]?: readonly SurveyTopicId[] } = {
  supervision: ['supervision', 'authority'],
  csirt: ['incident'],
  'ot-sirt': ['ot'],
  psirt: ['product'],
  soc: ['incident', 'sourcing'],
  'internal-audit': ['audit'],
  'product-quality': ['product'],
  procurement: ['supply-chain'],
  business: ['plus-security'],
}

/** What the rules check of records of a kind, and why. */
export const checkedOf = (each: Rule['each']): readonly Remark[] =>
  rules
    .filter((rule) => rule.each === each)
    .map(({ title, why, source }) => ({ name: title, text: why, source: [...source] }))
