/**
 * 図表8: with whom the supervision function speaks, and how. The labels are printed; which end each has is inferred from
 * the layers of the roles.
 */
import { figure, inferred } from './source'
import type { Source, Sources } from './source'
import type { LayerId, UnitFunction } from './terms'
import type { Text } from './text'

/** A group of people in the figure. */
export interface CommunicationGroup {
  readonly id: CommunicationGroupId
  readonly name: Text
  readonly layer?: LayerId
  /** The functions of its units in the model's terms, where there are any. */
  readonly functions?: readonly UnitFunction[]
  readonly source: Sources
}

const groupRecords = [
  {
    id: 'executives',
    name: { ja: '経営層（経営者）', en: 'Executives (top management)' },
    layer: 'executive',
    source: figure('G', 8),
  },
  {
    id: 'supervision',
    name: { ja: 'セキュリティ統括機能', en: 'Security supervision function' },
    source: figure('G', 8),
  },
  {
    id: 'business-department',
    name: { ja: '事業部門（特にDXを進めている部門）', en: 'Business departments (above all those pursuing DX)' },
    source: figure('G', 8),
  },
  {
    id: 'it-department',
    name: { ja: '情シス部門（IT子会社を含む）', en: 'IT department (incl. IT subsidiary)' },
    source: figure('G', 8),
  },
  {
    id: 'administrative-department',
    name: { ja: '管理部門', en: 'Administrative departments' },
    functions: ['general-affairs', 'planning', 'legal', 'risk-management', 'internal-audit', 'hr', 'pr'],
    source: figure('G', 8),
  },
  {
    id: 'vendor',
    name: { ja: 'ITベンダー/OTベンダー/セキュリティベンダー', en: 'IT / OT / security vendors' },
    source: figure('G', 8),
  },
] as const satisfies readonly (Omit<CommunicationGroup, 'id'> & { readonly id: string })[]

export type CommunicationGroupId = (typeof groupRecords)[number]['id']
export const communicationGroups: readonly CommunicationGroup[] = groupRecords

/** A role in the figure. */
export interface CommunicationRole {
  readonly id: CommunicationRoleId
  readonly name: Text
  readonly group: CommunicationGroupId
  readonly layer: LayerId
  readonly source: Sources
}

const roleRecords = [
  {
    id: 'ceo',
    name: { ja: '経営者', en: 'Top management' },
    group: 'executives',
    layer: 'executive',
    source: figure('G', 8),
  },
  {
    id: 'supervision-head',
    name: {
      ja: 'セキュリティ統括責任者（CISO、セキュリティ統括室長 等）',
      en: 'Head of security supervision (CISO, head of the supervision office, ...)',
    },
    group: 'supervision',
    layer: 'strategic-management',
    source: figure('G', 8),
  },
  {
    id: 'business-head',
    name: { ja: '事業責任者（CDO、DX事業立案者 等）', en: 'Business head (CDO, DX business planner, ...)' },
    group: 'business-department',
    layer: 'strategic-management',
    source: figure('G', 8),
  },
  {
    id: 'it-head',
    name: { ja: '情シス責任者（CIO、情シス部門長 等）', en: 'IT head (CIO, head of the IT department, ...)' },
    group: 'it-department',
    layer: 'strategic-management',
    source: figure('G', 8),
  },
  {
    id: 'administrative-head',
    name: { ja: '部門責任者（法務部長、広報部長 等）', en: 'Department head (head of legal, PR, ...)' },
    group: 'administrative-department',
    layer: 'strategic-management',
    source: figure('G', 8),
  },
  {
    id: 'security-staff',
    name: { ja: 'セキュリティ・CSIRT担当者', en: 'Security / CSIRT staff' },
    group: 'supervision',
    layer: 'practitioner',
    source: figure('G', 8),
  },
  {
    id: 'business-staff',
    name: { ja: '事業担当者', en: 'Business staff' },
    group: 'business-department',
    layer: 'practitioner',
    source: figure('G', 8),
  },
  {
    id: 'it-staff',
    name: { ja: '情シス担当者', en: 'IT staff' },
    group: 'it-department',
    layer: 'practitioner',
    source: figure('G', 8),
  },
  {
    id: 'administrative-staff',
    name: { ja: '部門担当者', en: 'Department staff' },
    group: 'administrative-department',
    layer: 'practitioner',
    source: figure('G', 8),
  },
  {
    id: 'vendor-staff',
    name: { ja: 'ベンダー', en: 'Vendors' },
    group: 'vendor',
    layer: 'practitioner',
    source: inferred(figure('G', 8)),
  },
] as const satisfies readonly (Omit<CommunicationRole, 'id'> & { readonly id: string })[]

export type CommunicationRoleId = (typeof roleRecords)[number]['id']
export const communicationRoles: readonly CommunicationRole[] = roleRecords

/** A manner of speaking that the figure labels. */
export interface CommunicationKind {
  readonly id: CommunicationKindId
  readonly name: Text
  readonly source: Sources
}

const kindRecords = [
  {
    id: 'appointment-and-instruction',
    name: {
      ja: '任命と経営ガイドライン10項目の指示',
      en: 'Appointment and the ten instructions of the management guideline',
    },
    source: figure('G', 8),
  },
  {
    id: 'executive-language',
    name: { ja: '経営者に分かる言葉で話す', en: 'In words top management understands' },
    source: figure('G', 8),
  },
  {
    id: 'manager-language',
    name: { ja: '管理職に分かる言葉で話す', en: 'In words managers understand' },
    source: figure('G', 8),
  },
  { id: 'technical', name: { ja: '技術的なやりとり', en: 'Technical communication' }, source: figure('G', 8) },
] as const satisfies readonly (Omit<CommunicationKind, 'id'> & { readonly id: string })[]

export type CommunicationKindId = (typeof kindRecords)[number]['id']
export const communicationKinds: readonly CommunicationKind[] = kindRecords

/** Who speaks with whom. */
export interface CommunicationLink {
  readonly id: string
  readonly from: CommunicationRoleId
  readonly to: CommunicationRoleId
  readonly direction: 'one-way' | 'both'
  readonly kind: CommunicationKindId
  readonly source: Source
}

const byLayer = inferred(figure('G', 8), 'The label is printed; its two ends are read from the layers of the roles.')

export const communicationLinks: readonly CommunicationLink[] = [
  {
    id: 'ceo-supervision-appoint',
    from: 'ceo',
    to: 'supervision-head',
    direction: 'one-way',
    kind: 'appointment-and-instruction',
    source: byLayer,
  },
  {
    id: 'supervision-ceo',
    from: 'supervision-head',
    to: 'ceo',
    direction: 'both',
    kind: 'executive-language',
    source: byLayer,
  },
  {
    id: 'supervision-business',
    from: 'supervision-head',
    to: 'business-head',
    direction: 'both',
    kind: 'manager-language',
    source: byLayer,
  },
  {
    id: 'supervision-administration',
    from: 'supervision-head',
    to: 'administrative-head',
    direction: 'both',
    kind: 'manager-language',
    source: byLayer,
  },
  {
    id: 'supervision-it',
    from: 'supervision-head',
    to: 'it-head',
    direction: 'both',
    kind: 'manager-language',
    source: inferred(figure('G', 8), 'The label is printed twice only; a third link, to the IT head, is assumed.'),
  },
  {
    id: 'security-staff-it-staff',
    from: 'security-staff',
    to: 'it-staff',
    direction: 'both',
    kind: 'technical',
    source: byLayer,
  },
  {
    id: 'security-staff-business-staff',
    from: 'security-staff',
    to: 'business-staff',
    direction: 'both',
    kind: 'technical',
    source: byLayer,
  },
  {
    id: 'security-staff-administrative-staff',
    from: 'security-staff',
    to: 'administrative-staff',
    direction: 'both',
    kind: 'technical',
    source: byLayer,
  },
  {
    id: 'security-staff-vendor',
    from: 'security-staff',
    to: 'vendor-staff',
    direction: 'both',
    kind: 'technical',
    source: byLayer,
  },
]
