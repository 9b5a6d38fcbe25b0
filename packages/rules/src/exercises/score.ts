/** What a class has marked against what is planted: found, missed, wrongly accused, and nearly right. */
import { type Design, byCodeUnits, enterpriseId } from '@taiseizu/core'
import type { FieldId } from '@taiseizu/catalogue'
import type { Finding } from '../engine/findings'
import type { SubjectReference } from '../engine/subjects'
import type { Exercise, Fault } from './format'
import { type KindId, kindsOfRule } from './kinds'
import { placeKey, placesOf } from './places'

/** What somebody thinks is wrong: a place, perhaps a second one or a field that it is about, and the kind of fault. */
export interface Mark {
  readonly at: SubjectReference
  readonly also?: SubjectReference
  readonly field?: FieldId
  readonly kind: KindId
}

/** A planted fault with the findings in which it shows. */
export interface FaultFound {
  readonly fault: Fault
  readonly findings: readonly Finding[]
  /** The marks that name it. */
  readonly marks: readonly Mark[]
}

/**
 * How a mark stands. `near`: the right thing for another reason, or the right reason at something that is only part of the proof.
 * `aside`: a finding that is right and not sought; `accepted`: one that the organisation accepts on purpose.
 */
export type MarkResult =
  | { readonly mark: Mark; readonly is: 'right'; readonly findings: readonly Finding[] }
  | {
      readonly mark: Mark
      readonly is: 'near'
      readonly wrong: 'kind' | 'place'
      readonly findings: readonly Finding[]
    }
  | { readonly mark: Mark; readonly is: 'aside' | 'accepted'; readonly findings: readonly Finding[] }
  | { readonly mark: Mark; readonly is: 'wrong' }

export interface Score {
  readonly found: readonly FaultFound[]
  readonly missed: readonly FaultFound[]
  /** One for each mark, in their order. */
  readonly marks: readonly MarkResult[]
  readonly wrong: number
  /** 0 to 100: found of all, less a quarter of a fault for each wrong accusation; rounded. */
  readonly points: number
}

/**
 * Marks against a design's findings. Cost: marks times findings.
 *
 * @param findings what the rules find in the exercise's variant.
 */
export function scoreOf(
  exercise: Pick<Exercise, 'sought'>,
  design: Design,
  findings: readonly Finding[],
  marks: readonly Mark[],
): Score {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]))
  const sought = exercise.sought.map((fault) => ({
    fault,
    findings: fault.findings.flatMap((key) => byKey.get(key) ?? []),
  }))
  const soughtFindings = sought.flatMap((one) => one.findings)
  const known = new Map(findings.map((finding) => [finding, aimsOf(finding, design)]))
  const results = marks.map((mark) => resultOf(mark, soughtFindings, known))
  const faults = sought.map((one): FaultFound => ({
    ...one,
    marks: results.flatMap((result) =>
      result.is === 'right' && result.findings.some((finding) => one.findings.includes(finding)) ? [result.mark] : [],
    ),
  }))
  const found = faults.filter((one) => one.marks.length > 0)
  const wrong = results.filter((result) => result.is === 'wrong').length
  return {
    found,
    missed: faults.filter((one) => one.marks.length === 0),
    marks: results,
    wrong,
    points: Math.round((100 * Math.max(0, found.length - wrong / 4)) / Math.max(1, faults.length)),
  }
}

interface Aims {
  readonly places: ReadonlySet<string>
  /** What the proof speaks of besides. */
  readonly proof: ReadonlySet<string>
  readonly kinds: ReadonlySet<KindId>
}

const aimsOf = (finding: Finding, design: Design): Aims => ({
  places: placesOf(finding, design),
  proof: new Set(
    finding.found.evidence().flatMap(({ facts }) =>
      Object.values(facts)
        .flat()
        .flatMap((fact) => (typeof fact === 'object' && 'type' in fact ? [placeKey(fact)] : [])),
    ),
  ),
  kinds: new Set(kindsOfRule(finding.rule.id).map(({ id }) => id)),
})

function resultOf(mark: Mark, sought: readonly Finding[], known: ReadonlyMap<Finding, Aims>): MarkResult {
  const hits = [...known].filter(([, aims]) => namedBy(mark).every((place) => aims.places.has(place)))
  const right = hits.filter(([, aims]) => aims.kinds.has(mark.kind)).map(([finding]) => finding)
  const rightSought = right.filter((finding) => sought.includes(finding))
  if (rightSought.length > 0) return { mark, is: 'right', findings: rightSought }
  if (right.length > 0) {
    const isAccepted = right.every((finding) => finding.exception !== null)
    return { mark, is: isAccepted ? 'accepted' : 'aside', findings: right }
  }
  const otherKind = hits.map(([finding]) => finding).filter((finding) => sought.includes(finding))
  if (otherKind.length > 0) return { mark, is: 'near', wrong: 'kind', findings: otherKind }
  const nearby = [...known]
    .filter(
      ([finding, { proof, kinds }]) => sought.includes(finding) && kinds.has(mark.kind) && proof.has(placeKey(mark.at)),
    )
    .map(([finding]) => finding)
  return nearby.length > 0 ? { mark, is: 'near', wrong: 'place', findings: nearby } : { mark, is: 'wrong' }
}

/** All that a mark names has to be what the finding is about; of the organisation as a whole a field says enough. */
function namedBy({ at, also, field }: Mark): readonly string[] {
  const places = [at, ...(also === undefined ? [] : [also])]
  const isWhole = field !== undefined && at.type === 'scope' && at.id === enterpriseId
  return [...(isWhole ? [] : places.map(placeKey)), ...(field === undefined ? [] : [`field/${field}`])]
}

/** The same marks have the same key. */
export const markKey = ({ at, also, field, kind }: Mark): string =>
  [...[at, ...(also === undefined ? [] : [also])].map(placeKey).toSorted(byCodeUnits), field ?? '', kind].join('+')
