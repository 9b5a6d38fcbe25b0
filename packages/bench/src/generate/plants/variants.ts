/**
 * Small variants for the rules that a working organisation cannot break: those about the whole ("no supervision", "no CEO"), those that look at
 * everybody together, and those about variants and exceptions themselves.
 *
 * They stand in the same workspace and are not based on the large variant, so they weigh nothing.
 */
import type { ExceptionRecord, VariantRecord } from '@taiseizu/core'
import { addContract, addUnit, emptyDraft, named, variantOf } from '../draft'
import type { Planted } from './plants'

const startup = 'startup'
const startupNext = 'startup-next'
const handedOver = 'handed-over'

interface Small {
  readonly variants: readonly VariantRecord[]
  readonly exceptions: readonly ExceptionRecord[]
  readonly planted: readonly Planted[]
}

export function plantVariants(): Small {
  return {
    variants: [
      startupVariant(),
      {
        id: startupNext,
        name: named('創業期・次案', 'Start-up, next'),
        basedOn: startup,
        units: [{ id: 'ghost', name: '不在の部署' }],
      },
      handedOverVariant(),
    ],
    exceptions: [{ rule: 'COV-04', key: 'COV-04', reason: '創業期のため', variant: startup }],
    planted: [
      { variant: startup, rule: 'COV-04', key: 'COV-04' },
      { variant: startup, rule: 'COV-05', key: 'COV-05' },
      { variant: startup, rule: 'AUT-07', key: 'AUT-07' },
      { variant: startup, rule: 'AUT-26', key: 'AUT-26' },
      { variant: startup, rule: 'STR-07', key: `STR-07:exception/COV-04@${startup}` },
      { variant: startupNext, rule: 'STR-06', key: 'STR-06:unit/ghost' },
      {
        variant: handedOver,
        rule: 'COV-12',
        key: 'COV-12:field/enterprise-risk-management:field/security-supervision',
      },
      { variant: handedOver, rule: 'SRC-04', key: 'SRC-04:field/digital-product-development' },
      { variant: handedOver, rule: 'STR-09', key: 'STR-09:unit/it' },
      { variant: handedOver, rule: 'AUT-22', key: 'AUT-22' },
      { variant: handedOver, rule: 'AUT-24', key: 'AUT-24' },
      { variant: handedOver, rule: 'AUT-25', key: 'AUT-25' },
    ],
  }
}

/** A handful of people: no CEO, no CISO, no supervision, no SIRT. */
function startupVariant(): VariantRecord {
  const draft = emptyDraft()
  addUnit(draft, 'founder', 'officer', named('創業者', 'Founder'))
  addUnit(draft, 'makers', 'department', named('製作部', 'Makers'), { parent: 'founder' })
  draft.scopes.push({ id: 'web', kind: 'digital-service', name: named('サービス', 'Service'), owner: 'makers' })
  draft.assignments.push({ field: 'digital-product-operation', unit: 'makers', role: 'R' })
  return variantOf(draft, startup, named('創業期', 'Start-up'))
}

/** Security inside a business division, nearly everything done by IT, development given away, nobody connected with anybody. */
function handedOverVariant(): VariantRecord {
  const draft = emptyDraft()
  const unit = (id: string, ...functions: NonNullable<Parameters<typeof addUnit>[4]>['functions'] & {}) =>
    addUnit(draft, id, 'department', named(id, id), { parent: 'ceo', functions })
  addUnit(draft, 'ceo', 'officer', named('社長', 'President'), { offices: ['ceo'] })
  addUnit(draft, 'ciso', 'officer', 'CISO', { parent: 'ceo', offices: ['ciso'], appointedBy: 'ceo' })
  unit('it', 'it')
  unit('risk', 'risk-management')
  unit('pr', 'pr')
  unit('business', 'business')
  addUnit(draft, 'security', 'section', named('セキュリティ課', 'Security'), {
    parent: 'business',
    functions: ['supervision', 'csirt'],
  })
  addUnit(draft, 'risk-committee', 'committee', named('リスク委員会', 'Risk committee'), {
    parent: 'ceo',
    functions: ['risk-management'],
    members: [{ unit: 'ceo', chair: true }, { unit: 'risk' }],
  })
  addUnit(draft, 'makers', 'provider', named('開発会社', 'Developers'), { services: ['development'] })
  const contract = addContract(draft, { id: 'making', provider: 'makers', manager: 'it', decidedBy: 'ceo' })
  draft.scopes.push({
    id: 'office',
    kind: 'it',
    name: named('OA環境', 'Office'),
    owner: 'it',
    development: 'outsourced',
  })
  draft.assignments.push(
    { field: 'enterprise-risk-management', unit: 'risk', role: 'A' },
    { field: 'security-supervision', unit: 'security', role: 'A' },
    { field: 'digital-product-development', unit: 'it', role: 'A' },
    { field: 'digital-product-development', unit: 'makers', role: 'R', mode: 'outsourced', contract },
  )
  const done = [
    'security-supervision',
    'security-monitoring-operation',
    'security-analysis-research',
    'vulnerability-assessment-pentest',
    'digital-product-operation',
    'digital-system-architecture',
    'digital-system-strategy',
    'legal',
  ] as const
  for (const field of done) draft.assignments.push({ field, unit: 'it', role: 'R' })
  return variantOf(draft, handedOver, named('丸投げ案', 'Handed over'))
}
