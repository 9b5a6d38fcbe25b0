/** What an archetype comes to in an organisation, as plain data: it is worked out beside the page, and sent. */
import type { Severity, Text } from '@taiseizu/catalogue'
import {
  type ArchetypeChoice,
  type Classification,
  type CollectionName,
  type Difference,
  type RecordDifference,
  type Remark,
  type UnitDifference,
  type VariantChange,
  type Workspace,
  applyArchetype,
  applyChanges,
  classifyArchetype,
  designOf,
  differenceBetween,
  groupBy,
  textIn,
} from '@taiseizu/core'
import {
  type Figure,
  type FigureId,
  type Finding,
  type Report,
  type SubjectReference,
  check,
  differencesSaid,
  figuresOf,
  findingsBetween,
  messageOf,
  referenceTo,
  rules,
  typeIn,
  unitDifferenceSaid,
} from '@taiseizu/rules'
import { keyOf } from './choices'

/** What is said, and of whom: known to the organisation as it stands, or new. */
export interface Told {
  readonly text: Text
  readonly subjects: readonly SubjectReference[]
}

export interface FindingTold {
  readonly key: string
  readonly severity: Severity
  readonly says: Text
  readonly subject: SubjectReference | null
}

export interface FigureTold {
  readonly id: FigureId
  readonly before: number | null
  readonly after: number | null
}

export interface RecordTold {
  readonly subject: SubjectReference
  readonly kind: 'added' | 'moved' | 'changed' | 'removed'
  readonly name: Text
  /** Of what is changed, one sentence for each key. */
  readonly keys: Lines
}

/** What changes for a unit: ready to be handed to it. */
export interface UnitTold {
  readonly id: string
  readonly name: Text
  /** In how many duties it comes to answer (A), and in how many no longer; the same of what it is granted. */
  readonly answers: Turn
  readonly grants: Turn
  readonly head: Text
  readonly lines: Lines
}

/** How many come and go. */
interface Turn {
  readonly gained: number
  readonly lost: number
}

type Lines = Readonly<Record<'ja' | 'en', readonly string[]>>

/** So many of a list are told in words; all are counted. */
const mostTold = 200

/** Of which the first are told. */
export interface Counted<Item> {
  readonly count: number
  readonly told: readonly Item[]
}

export interface CollectionTold extends Counted<RecordTold> {
  readonly collection: CollectionName
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What is measured of it, for the field of archetypes. */
export type Measured = Pick<Classification, 'form' | 'committeeShare' | 'scope' | 'centralisation' | 'mixed'>

export interface Outcome {
  readonly key: string
  readonly choice: ArchetypeChoice
  /** Adds the variant to the workspace. */
  readonly change: VariantChange
  /** What the variant is to be called, unless somebody says otherwise. */
  readonly name: Text
  readonly remarks: readonly Told[]
  readonly limits: readonly Told[]
  readonly measured: Measured
  readonly come: Counted<FindingTold>
  readonly gone: Counted<FindingTold>
  readonly stayed: number
  readonly figures: readonly FigureTold[]
  /** Only the collections in which something differs. */
  readonly records: readonly CollectionTold[]
  /** Seats in committees and teams, the new ones included. */
  readonly members: { readonly added: number; readonly removed: number }
  readonly units: Counted<UnitTold>
}

/** The organisation as it stands, checked and measured: what outcomes are held against. */
export interface Ground {
  readonly workspace: Workspace
  readonly variantId: string
  readonly today: string
  readonly report: Report
  readonly figures: readonly Figure[]
}

export type Stage = 'ground' | 'applying' | 'checking' | 'comparing'

export function groundOf(workspace: Workspace, variantId: string, today: string): Ground {
  const report = check(designOf(workspace, variantId), { rules, today })
  return { workspace, variantId, today, report, figures: figuresOf(report) }
}

/** Sets the organisation up in an archetype, and says what that comes to. Cost: seconds where there are thousands of units. */
export function workOut(
  ground: Ground,
  choice: ArchetypeChoice,
  as: { readonly id: string; readonly name: Text },
  tell: (stage: Stage) => void,
): Outcome {
  const { workspace, variantId, today, report: before } = ground
  tell('applying')
  const { changes, remarks, limits } = applyArchetype(workspace, variantId, choice, as)
  tell('checking')
  const after = check(designOf(applyChanges(workspace, changes).workspace, as.id), { rules, today })
  tell('comparing')
  const difference = differenceBetween(before.design, after.design)
  const { come, gone, stayed } = findingsBetween(before, after)
  const { form, committeeShare, scope, centralisation, mixed } = classifyArchetype(after.design)
  return {
    key: keyOf(choice),
    choice,
    change: changes[0],
    name: as.name,
    remarks: remarks.map(told),
    limits: limits.map(told),
    measured: { form, committeeShare, scope, centralisation, mixed },
    come: findingsTold(come),
    gone: findingsTold(gone),
    stayed,
    figures: figuresTold(ground.figures, figuresOf(after)),
    records: recordsTold(difference),
    members: membersBetween(difference.records),
    units: unitsTold(difference),
  }
}

const told = ({ text, subjects }: Remark): Told => ({ text, subjects: subjects.map(referenceTo) })

const counted = <Item, As>(items: readonly Item[], as: (item: Item) => As): Counted<As> => ({
  count: items.length,
  told: items.slice(0, mostTold).map(as),
})

const findingsTold = (findings: readonly Finding[]): Counted<FindingTold> =>
  counted(findings, (finding) => {
    const [subject] = finding.found.subjects
    return {
      key: finding.key,
      severity: finding.severity,
      says: { ja: messageOf(finding, 'ja'), en: messageOf(finding, 'en') },
      subject: subject === undefined ? null : referenceTo(subject),
    }
  })

const figuresTold = (before: readonly Figure[], after: readonly Figure[]): readonly FigureTold[] =>
  after.map(({ kind, value }) => ({
    id: kind.id,
    before: before.find((one) => one.kind.id === kind.id)?.value ?? null,
    after: value,
  }))

/** All are said at once: the names of all records are looked up for it. */
function recordsTold({ records, before, after }: Difference): readonly CollectionTold[] {
  const all = [...groupBy(records, ({ collection }) => collection)]
  const first = all.flatMap(([, own]) => own.slice(0, mostTold))
  const [ja, en] = (['ja', 'en'] as const).map(
    (language) => new Map(differencesSaid(first, { before, after }, language).map((said) => [said.difference, said])),
  )
  return all.map(([collection, own]): CollectionTold => {
    const countOf = (kind: RecordDifference['kind']) => own.filter((one) => one.kind === kind).length
    return {
      collection,
      added: countOf('added'),
      changed: countOf('changed'),
      removed: countOf('removed'),
      ...counted(own, (one) => ({
        subject: { type: typeIn[collection], id: one.identity },
        kind: one.isMoved ? ('moved' as const) : one.kind,
        name: { ja: ja?.get(one)?.name ?? one.identity, en: en?.get(one)?.name ?? one.identity },
        keys: { ja: ja?.get(one)?.keys ?? [], en: en?.get(one)?.keys ?? [] },
      })),
    }
  })
}

function membersBetween(records: readonly RecordDifference[]): Outcome['members'] {
  let [added, removed] = [0, 0]
  for (const { collection, before, after } of records) {
    if (collection !== 'units') continue
    const [was, is] = [seatsOf(before), seatsOf(after)]
    added += [...is].filter((seat) => !was.has(seat)).length
    removed += [...was].filter((seat) => !is.has(seat)).length
  }
  return { added, removed }
}

/** The units that have a seat in one. */
function seatsOf(record: RecordDifference['after']): ReadonlySet<string> {
  const members = record !== undefined && 'members' in record ? record.members : undefined
  return new Set(members?.map(({ unit }) => unit))
}

const answersIn = (roles: UnitDifference['gains']): number => roles.filter(({ role }) => role === 'A').length

/** New ones first, then those for which most changes; for whom work only goes on under other circumstances is not told. */
function unitsTold({ units }: Difference): Counted<UnitTold> {
  const rank = { added: 0, removed: 1, kept: 2 } as const
  const weightOf = (one: Difference['units'][number]) =>
    one.gains.length + one.loses.length + one.authorityGained.length + one.authorityLost.length
  const concerned = units
    .filter((one) => one.kind !== 'kept' || weightOf(one) > 0 || one.superior.before?.id !== one.superior.after?.id)
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || weightOf(b) - weightOf(a))
  return counted(concerned, (one) => {
    const brief = { ...one, keeps: [] }
    const [ja, en] = [unitDifferenceSaid(brief, 'ja'), unitDifferenceSaid(brief, 'en')]
    return {
      id: one.unit.id,
      name: { ja: textIn(one.unit.name, 'ja'), en: textIn(one.unit.name, 'en') },
      answers: { gained: answersIn(one.gains), lost: answersIn(one.loses) },
      grants: { gained: one.authorityGained.length, lost: one.authorityLost.length },
      head: { ja: ja.head, en: en.head },
      lines: { ja: ja.lines.slice(0, mostTold), en: en.lines.slice(0, mostTold) },
    }
  })
}
