/** Sets an organisation up in an archetype, and says what that comes to. */
import type { Text } from '@taiseizu/catalogue'
import {
  type ArchetypeChoice,
  type Difference,
  type RecordDifference,
  type Remark,
  type UnitDifference,
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
  type Finding,
  type Report,
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
import { namesApart } from '../names-apart'
import { keyOf } from './choices'
import type { CollectionTold, Counted, FigureTold, FindingTold, Outcome, Phase, Told, UnitTold } from './outcome'

/** So many of a list are told in words; all are counted. */
const mostTold = 200

/** The organisation as it stands, checked and measured: what outcomes are held against. */
export interface Ground {
  readonly workspace: Workspace
  readonly variantId: string
  readonly today: string
  readonly report: Report
  readonly figures: readonly Figure[]
}

export function groundOf(workspace: Workspace, variantId: string, today: string): Ground {
  const report = check(designOf(workspace, variantId), { rules, today })
  return { workspace, variantId, today, report, figures: figuresOf(report) }
}

/** Sets the organisation up in an archetype, and says what that comes to. Cost: seconds where there are thousands of units. */
export function workOut(
  ground: Ground,
  choice: ArchetypeChoice,
  as: { readonly id: string; readonly name: Text },
  tell: (stage: Phase) => void,
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
  const told = concerned.slice(0, mostTold).map(({ unit }) => unit)
  const [ja, en] = [namesApart(told, 'ja'), namesApart(told, 'en')]
  return counted(concerned, (one) => {
    const brief = { ...one, keeps: [] }
    const said = { ja: unitDifferenceSaid(brief, 'ja'), en: unitDifferenceSaid(brief, 'en') }
    const name = { ja: ja.get(one.unit) ?? '', en: en.get(one.unit) ?? '' }
    return {
      id: one.unit.id,
      name,
      answers: { gained: answersIn(one.gains), lost: answersIn(one.loses) },
      grants: { gained: one.authorityGained.length, lost: one.authorityLost.length },
      // With what says that it is new, or no more.
      head: {
        ja: said.ja.head.replace(textIn(one.unit.name, 'ja'), () => name.ja),
        en: said.en.head.replace(textIn(one.unit.name, 'en'), () => name.en),
      },
      lines: { ja: said.ja.lines.slice(0, mostTold), en: said.en.lines.slice(0, mostTold) },
    }
  })
}
