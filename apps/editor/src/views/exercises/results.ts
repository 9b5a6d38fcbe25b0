/** The answer to an exercise, fault by fault and mark by mark, in words. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, enterpriseId, textIn } from '@taiseizu/core'
import {
  type Exercise,
  type FaultFound,
  type Finding,
  type MarkResult,
  type Score,
  type SubjectReference,
  faultKind,
  kindsOfRule,
  markKey,
  messageOf,
  placesOf,
  whyRight,
} from '@taiseizu/rules'
import type { BadgeIs } from './BadgeSign'
import { markSaid, wordsIn } from './words'

export interface Result {
  readonly key: string
  readonly is: Exclude<BadgeIs, 'mark'>
  /** How it stands, in a word. */
  readonly verdict: string
  readonly title: string
  /** Where on the picture. */
  readonly at: SubjectReference
  /** Said before any proof: why it is right, why it does not count. */
  readonly says: readonly string[]
  /** What proves it. */
  readonly findings: readonly Finding[]
  readonly learn: string | undefined
}

/** What was found, what was missed, then every mark that is neither. */
export function resultsOf(exercise: Exercise, design: Design, score: Score, language: Language): readonly Result[] {
  const words = wordsIn(language)
  const ofFault = (is: 'found' | 'missed', { fault, findings, marks }: FaultFound): Result => {
    const [first] = findings
    const name = fault.name === undefined ? first && messageOf(first, language) : textIn(fault.name, language)
    return {
      key: fault.findings.join(),
      is,
      verdict: words(`is.${is}`),
      title: name ?? '',
      at: marks[0]?.at ?? placeOf(first, design),
      says: [],
      findings,
      learn: fault.learn && textIn(fault.learn, language),
    }
  }
  const ofMark = (result: MarkResult): readonly Result[] => {
    const { mark } = result
    if (result.is === 'right') return []
    const base = { key: markKey(mark), title: markSaid(design, mark, language), at: mark.at, learn: undefined }
    const verdict = words(`is.${result.is}`)
    switch (result.is) {
      case 'wrong': {
        const says = [words('whyRight'), ...whyRight(exercise, design, mark, language)]
        return [{ ...base, is: 'wrong', verdict, says, findings: [] }]
      }
      case 'near': {
        const kinds = new Set(result.findings.flatMap(({ rule }) => kindsOfRule(rule.id).slice(0, 1)))
        const kind = [...kinds].map(({ id }) => faultKind(id).name[language]).join(language === 'ja' ? '、' : ', ')
        const says = [result.wrong === 'kind' ? words('nearKind', { kind }) : words('nearPlace')]
        return [{ ...base, is: 'near', verdict, says, findings: result.findings }]
      }
      default: {
        const says = result.findings.map((finding) => reasonFor(exercise, finding, language)).slice(0, 1)
        return [{ ...base, is: 'aside', verdict, says, findings: result.findings }]
      }
    }
  }
  return [
    ...score.found.map((one) => ofFault('found', one)),
    ...score.missed.map((one) => ofFault('missed', one)),
    ...score.marks.flatMap(ofMark),
  ]
}

/** Why a finding that is right counts neither way. */
function reasonFor(exercise: Exercise, { key, exception }: Finding, language: Language): string {
  const words = wordsIn(language)
  if (exception !== null) return words('acceptedReason', { reason: textIn(exception.reason, language) })
  const aside = exercise.aside?.find(({ findings }) => findings.includes(key))
  return aside === undefined ? words('asideNoReason') : textIn(aside.reason, language)
}

const order = ['unit', 'contract', 'scope'] as const

/** Of the places at which it is rightly pointed at the one that says most. */
function placeOf(finding: Finding | undefined, design: Design): SubjectReference {
  const places = finding === undefined ? [] : [...placesOf(finding, design)]
  const scopeFirst = finding?.found.subjects.every(({ type }) => type !== 'unit') ?? false
  const sorted = scopeFirst ? [...order].toReversed() : order
  for (const type of sorted)
    for (const place of places) {
      const id = place.startsWith(`${type}/`) ? place.slice(type.length + 1) : enterpriseId
      if (id !== enterpriseId) return { type, id }
    }
  return { type: 'scope', id: enterpriseId }
}
