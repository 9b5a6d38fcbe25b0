/** 図表11: where a dedicated supervision office sits. */
import { type PlacementId, type UnitFunction, placements } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Unit } from '../organisation/records'
import { upFrom } from '../organisation/structure'
import { type Remark, names, remark } from './remark'

/** The functions of administrative departments (管理部門). */
const administration: readonly UnitFunction[] = [
  'general-affairs',
  'hr',
  'legal',
  'risk-management',
  'planning',
  'procurement',
  'pr',
  'internal-audit',
]

export const isAdministrative = (unit: Unit): boolean => unit.functions.some((name) => administration.includes(name))

/** Where an office sits, and the proof. `id` is `null` where the figure has no such place, for instance within a business. */
export interface PlacementOf {
  readonly id: PlacementId | null
  readonly office: Unit
  readonly evidence: readonly Remark[]
}

/**
 * Reads the place of an office off the organisation chart.
 *
 * Directly below the head of the enterprise (or an officer of his) an office beside administrative departments can be read in two ways:
 * as a department (部) among departments it is their peer, as a section (室) it is a unit of the head's own. The proof says so.
 * Source: G 図表11; the reading by rank is this product's.
 */
export function placementOf(design: Design, office: Unit): PlacementOf {
  const found = (id: PlacementId | null, ...evidence: readonly Remark[]): PlacementOf => ({ id, office, evidence })
  const above = [...upFrom(office.parent)]
  const it = [office, ...above].find((unit) => unit.functions.includes('it') && !isExecutiveBody(unit))
  if (it !== undefined) return found('it-function', said(office, '内にある', 'stands in', it))
  const administrative = above.find((unit) => isAdministrative(unit) && !isExecutiveBody(unit))
  if (administrative !== undefined)
    return found('administrative-peer', said(office, '内にある', 'stands in', administrative))
  const { parent } = office
  if (parent === undefined) return found(null, nowhere(office))
  const peers = parent.children.filter((unit) => unit !== office && !unit.isCollegial && isAdministrative(unit))
  const isDirect = above.every((unit) => isExecutiveBody(unit) || unit === design.topUnit)
  const head = design.enterprise.owner
  const isBelowHead = isDirect && head !== undefined && (above.includes(head) || parent === design.topUnit)
  if (!isBelowHead && peers.length === 0) return found(null, nowhere(office))
  const below = said(office, '直下にある', 'stands directly below', parent)
  if (!isBelowHead) return found('administrative-peer', besides(office, peers), below)
  if (peers.length === 0) return found('ceo-direct', below)
  return office.kind === 'department'
    ? found('administrative-peer', besides(office, peers), below, rank('部門', 'a department'))
    : found('ceo-direct', below, besides(office, peers), rank('課・室', 'no department'))
}

/** Officers and boards are no departments, whatever functions they have. */
const isExecutiveBody = ({ kind }: Unit): boolean => kind === 'officer' || kind === 'board'

const said = (office: Unit, ja: string, en: string, where: Unit): Remark =>
  remark(
    `${names([office], 'ja')}は${names([where], 'ja')}の${ja}。`,
    office === where
      ? `${names([office], 'en')} has function IT itself.`
      : `${names([office], 'en')} ${en} ${names([where], 'en')}.`,
    [office, where],
  )

const besides = (office: Unit, peers: readonly Unit[]): Remark =>
  remark(
    `${names([office], 'ja')}は管理部門${names(peers, 'ja')}と並ぶ。`,
    `${names([office], 'en')} stands beside the administrative ${names(peers, 'en')}.`,
    [office, ...peers],
  )

const rank = (ja: string, en: string): Remark =>
  remark(
    `直轄とも同列とも読める位置なので、格で判断した（${ja}）。`,
    `The place can be read both ways, as a unit of the head's own and as a peer; its rank decides (${en}).`,
  )

const nowhere = (office: Unit): Remark =>
  remark(
    `${names([office], 'ja')}の位置は、図表11の三つの位置付けのどれでもない。`,
    `The place of ${names([office], 'en')} is none of the three of figure 11.`,
    [office],
  )

/** The name of a placement. */
export const placementName = (id: PlacementId) => placements.find((one) => one.id === id)?.name ?? { ja: id, en: id }
