/** The dedicated office of an archetype: the one that is there, put in its place, or a new one. */
import type { PlacementId } from '@taiseizu/catalogue'
import type { DesignEdit } from '../changes/design'
import type { Design } from '../design'
import type { Unit } from '../organisation/records'
import type { UnitRecord } from '../workspace/format'
import { groupBy } from '../workspace/group'
import { identityOf } from '../workspace/identity'
import { type Centre, centreOf } from './centre'
import type { Draft } from './draft'
import { placementName, placementOf } from './placement'
import { names, remark } from './remark'

/** Where an office is to sit: below whom, and in which rank (which tells a unit of the head's own from a peer). */
interface Place {
  readonly parent: Unit
  readonly kind: 'section' | 'department'
}

/** Sees to it that there is one dedicated office for the whole, in the place asked for. Returns its id. */
export function settleOffice(draft: Draft, lead: Unit, placement: PlacementId | undefined): string {
  const centre = centreOf(draft.design)
  const known = centre.offices.toSorted(
    (a, b) => rankOf(draft.design, b, placement) - rankOf(draft.design, a, placement),
  )
  const [office] = known.some((one) => answers(draft.design, one)) ? centre.offices : known
  if (office === undefined) return addOffice(draft, placeFor(draft, centre, lead, undefined, placement ?? 'ceo-direct'))
  if (placement === undefined || placementOf(draft.design, office).id === placement) return office.id
  const place = placeFor(draft, centre, lead, office, placement)
  if (place === undefined) return office.id
  if (!mayMove(draft.design, office, place.parent)) {
    draft.remarks.push(
      remark(
        `${names([office], 'ja')}は動かすと権限や監査の独立が崩れるので、そのまま残す。`,
        `${names([office], 'en')} stays where it is: moving it would break authority or the independence of an audit.`,
        [office],
      ),
    )
    return addOffice(draft, place)
  }
  move(draft, office, place)
  return office.id
}

const answers = (design: Design, unit: Unit): boolean =>
  design.dutiesWith(unit, 'A').some(({ field }) => field === 'security-supervision')

/** Among offices that answer for nothing, one that sits rightly comes first. */
const rankOf = (design: Design, office: Unit, placement: PlacementId | undefined): number =>
  placement !== undefined && placementOf(design, office).id === placement ? 1 : 0

function placeFor(
  draft: Draft,
  { it, administrative }: Centre,
  lead: Unit,
  office: Unit | undefined,
  placement: PlacementId,
): Place | undefined {
  const direct: Place = { parent: lead, kind: 'section' }
  if (placement === 'ceo-direct') return direct
  if (placement === 'it-function' && it !== undefined && it !== office) return { parent: it, kind: 'section' }
  const parent = parentOfPeers(administrative.filter((unit) => unit !== office))
  if (placement === 'administrative-peer' && parent !== undefined) return { parent, kind: 'department' }
  const { ja, en } = placementName(placement)
  draft.limits.push(
    remark(
      `「${ja}」の位置に置くための${placement === 'it-function' ? '情報システム部門' : '管理部門'}がない。`,
      `There is no ${placement === 'it-function' ? 'IT department' : 'administrative department'} for the place "${en}".`,
    ),
  )
  return office === undefined ? direct : undefined
}

/** Above most of the administrative departments. An audit department often stands elsewhere, so it does not say where. */
function parentOfPeers(administrative: readonly Unit[]): Unit | undefined {
  const peers = administrative.filter((unit) => !unit.functions.includes('internal-audit'))
  const groups = [...groupBy(peers, ({ parent }) => parent)]
  const [most] = groups.toSorted(([, one], [, other]) => other.length - one.length)
  return most?.[0]?.isCollegial === true ? undefined : most?.[0]
}

function addOffice(draft: Draft, place: Place | undefined): string {
  if (place === undefined) throw new Error('a new office has a place')
  const record: UnitRecord = {
    id: draft.freeUnitId('security-supervision-office'),
    kind: place.kind,
    name: { ja: 'セキュリティ統括室', en: 'Security supervision office' },
    parent: place.parent.id,
    functions: ['supervision'],
  }
  draft.edit([{ collection: 'units', record }])
  draft.remarks.push(
    remark(
      `${names([place.parent], 'ja')}の下に「セキュリティ統括室」を新設する。`,
      `Adds "Security supervision office" under ${names([place.parent], 'en')}.`,
      [place.parent],
    ),
  )
  return record.id
}

/** The unit and all below it. */
function* withBelow(unit: Unit): Generator<Unit, undefined> {
  yield unit
  for (const child of unit.children) yield* withBelow(child)
  return undefined
}

/** Whether nobody loses authority, and no audit its independence, when the office goes elsewhere. */
function mayMove(design: Design, office: Unit, parent: Unit): boolean {
  if (parent.isUnder(office)) return false
  const moved = new Set(withBelow(office))
  const isFree = (unit: Unit) =>
    unit.ownedScopes.length === 0 && !design.dutiesWith(unit, 'R', 'A').some(({ task }) => task.kind === 'audit')
  const isOver = design.grants.some(({ over }) => over !== '*' && over.type === 'unit' && moved.has(over))
  return !isOver && [...moved].every(isFree)
}

/** Whoever granted, granted; and to whom it escalated, it escalates. */
function move(draft: Draft, office: Unit, { parent, kind }: Place): void {
  const moved = [...withBelow(office)]
  const grants = moved
    .flatMap((unit) => unit.grants)
    .filter(({ record, grantedBy }) => record.grantedBy === undefined && grantedBy !== undefined)
    .map(({ record, grantedBy }): DesignEdit => ({
      collection: 'authority',
      record: { ...record, ...(grantedBy === undefined ? {} : { grantedBy: grantedBy.id }) },
    }))
  const isOnAWay = moved.some(
    (unit) =>
      unit.isSirt ||
      unit.links.some((link) => link.kind === 'escalates-to' && link.to === unit) ||
      unit.memberOf.some((one) => one.members.some((member) => member.chair && member.unit === unit)),
  )
  const former = office.parent
  const link =
    isOnAWay && former !== undefined && former !== parent
      ? { kind: 'escalates-to' as const, from: office.id, to: former.id }
      : undefined
  const known = draft.design.links.some(({ id }) => link !== undefined && id === identityOf('links', link))
  draft.edit([
    ...grants,
    { collection: 'units', record: { ...office.record, parent: parent.id, kind } },
    ...(link === undefined || known ? [] : [{ collection: 'links' as const, record: link }]),
  ])
  draft.remarks.push(
    remark(
      `${names([office], 'ja')}を${names([parent], 'ja')}の下に移す。`,
      `Moves ${names([office], 'en')} under ${names([parent], 'en')}.`,
      [office, parent],
    ),
  )
}
