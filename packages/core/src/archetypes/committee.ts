/** The security committee of an archetype: the one that is there, or a new one of the departments (図表10). */
import type { Unit } from '../organisation/records'
import type { UnitRecord } from '../workspace/format'
import { type Centre, audits, centreOf } from './centre'
import type { Draft } from './draft'
import { names, remark } from './remark'

export interface Committee {
  readonly id: string
  /** Who carries out what it decides. */
  readonly performer: string
}

/** More members than these do not decide; a large organisation sends the first ones. */
const mostMembers = 12

/** Sees to it that there is a security committee for the whole. */
export function settleCommittee(draft: Draft, lead: Unit): Committee {
  const { design } = draft
  const centre = centreOf(design)
  const [known] = centre.committees
  const hands = [centre.offices[0], centre.it, centre.administrative[0]].find(
    (unit) => unit !== undefined && !audits(design, unit),
  )
  if (known !== undefined) return { id: known.id, performer: hands?.id ?? known.id }
  const chair = chairOf(draft, lead)
  const members = membersOf(centre, draft).filter((unit) => unit !== chair)
  const record: UnitRecord = {
    id: draft.freeUnitId('security-committee'),
    kind: 'committee',
    name: { ja: 'セキュリティ委員会', en: 'Security committee' },
    parent: lead.id,
    functions: ['supervision'],
    members: [{ unit: chair.id, chair: true }, ...members.slice(0, mostMembers).map(({ id }) => ({ unit: id }))],
  }
  draft.edit([{ collection: 'units', record }])
  const shown = [chair, ...members.slice(0, mostMembers)]
  draft.remarks.push(
    remark(
      `「セキュリティ委員会」を新設する。委員: ${names(shown, 'ja')}（議長は${names([chair], 'ja')}）。`,
      `Adds "Security committee" with ${names(shown, 'en')}, chaired by ${names([chair], 'en')}.`,
      shown,
    ),
  )
  return { id: record.id, performer: hands?.id ?? record.id }
}

/** The CISO, or whoever heads the enterprise; where that is nobody with an executive's rank, the first officer. */
function chairOf({ design }: Draft, lead: Unit): Unit {
  const officers = design.units.filter((unit) => unit.kind === 'officer' && unit.subsidiary === undefined)
  return officers.find((unit) => unit.isCiso) ?? (lead.isExecutive ? lead : (officers[0] ?? lead))
}

/** 事業部門・管理部門・情報システム部門・関連会社等: IT, each business and group company with scopes of its own, administration. */
function membersOf({ own, it, administrative, business, lead }: Centre, { design }: Draft): readonly Unit[] {
  const homes = own.map(({ home }) => home).filter((home) => !home.isProvider && lead?.isUnder(home) !== true)
  const office = administrative.find((unit) => !audits(design, unit))
  const first = [it, office, business].filter((unit) => unit !== undefined)
  return [...new Set([...first, ...homes])]
}
