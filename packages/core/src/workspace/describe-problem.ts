import type { Language } from '@taiseizu/catalogue'
import { type ProblemMessages, problemMessages } from './problem-messages'
import { type Expected, type Found, type Path, type Problem, type Subject, syntaxFaults } from './problems'

/** A problem in words, without its place. */
export interface ProblemDescription {
  readonly headline: string
  readonly expected?: string
  readonly nearest?: string
}

/** Says a problem in a language. Cost: constant. */
export function describeProblem(problem: Problem, language: Language): ProblemDescription {
  const messages = problemMessages[language]
  const { code, subject, found, expected, nearest, other } = problem
  const headline = messages.headlines[code]({
    key: keyFor(problem),
    found: code === 'syntax' ? syntaxText(found, messages) : foundText(found, messages),
    other: other?.subject === undefined ? '' : subjectText(other.subject, messages),
    line: String(other?.at.line ?? ''),
  })
  return {
    headline: subject === undefined ? headline : messages.about(subjectText(subject, messages), headline),
    ...(expected === undefined ? {} : { expected: expectedText(expected, messages) }),
    ...(nearest === undefined ? {} : { nearest: shown(nearest) }),
  }
}

/**
 * All problems of a file as a person reads them: `FILE:LINE:COLUMN  headline`, what was expected, what is nearest, and
 * in the end how many there are. Lines end with `\n`, the last one too.
 */
export function formatProblems(problems: readonly Problem[], fileName: string, language: Language): string {
  const messages = problemMessages[language]
  const width = Math.max(messages.expected.length, messages.nearest.length)
  const lines = problems.flatMap((problem) => {
    const { headline, expected, nearest } = describeProblem(problem, language)
    return [
      `${fileName}:${problem.at.line}:${problem.at.column}  ${headline}`,
      ...(expected === undefined ? [] : [`    ${messages.expected.padEnd(width)}  ${expected}`]),
      ...(nearest === undefined ? [] : [`    ${messages.nearest.padEnd(width)}  ${nearest}`]),
    ]
  })
  return [...lines, messages.summary(problems.length), ''].join('\n')
}

function subjectText(subject: Subject, messages: ProblemMessages): string {
  const type = messages.subjects[subject.type]
  if ('number' in subject) return messages.numbered(type, subject.number)
  return subject.id === '' ? type : messages.named(type, shortened(shown(subject.id), longestName))
}

/** The key that leads to the problem, in front of what was found: `kind "sites" …`, `functions "sox" …`. */
function keyFor({ path, code }: Problem): string {
  const keys = keyIn(path)
  if (keys === undefined) return ''
  const key = shortened(shown(keys), longestName)
  return code === 'key-not-for-kind' ? `"${key}"` : `${key} `
}

/** The keys from the record down: `kind`, `name.ja`, `members.unit`, `profile.employees`. */
function keyIn(path: Path): string | undefined {
  const [part] = path
  const start = part === 'variants' ? (path.length > 4 ? 4 : 2) : part === 'organisation' ? 1 : isListed(part) ? 2 : 0
  const keys = path.slice(start).filter((step) => typeof step === 'string')
  return keys.length === 0 ? undefined : keys.join('.')
}
const isListed = (part: string | number | undefined): boolean => part === 'exceptions' || part === 'policies'

const longestShown = 60
/** Long enough for the natural key of an assignment. */
const longestName = 200

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text

/** On one line, whatever a file says: what a terminal would obey, and what nobody sees, becomes an escape. */
const shown = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  )

function foundText(found: Found | undefined, messages: ProblemMessages): string {
  if (found === undefined) return ''
  if (typeof found === 'string') return shown(JSON.stringify(shortened(found, longestShown)))
  return typeof found === 'object' && found !== null
    ? messages.types[found.type]
    : String(found ?? messages.types.nothing)
}

const syntaxText = (found: Found | undefined, { syntax }: ProblemMessages): string =>
  syntax[syntaxFaults.find((fault) => fault === found) ?? 'unexpected']

function expectedText(expected: Expected, messages: ProblemMessages): string {
  switch (expected.is) {
    case 'one-of': {
      const values = expected.values.join(messages.list)
      return expected.or === undefined ? values : `${values}${messages.or}${messages.types[expected.or]}`
    }
    case 'type':
      return expected.types.map((type) => messages.types[type]).join(messages.or)
    case 'at-most':
      return messages.atMost(String(expected.limit))
    case 'bytes':
      return messages.atMost(`${expected.limit / (1024 * 1024)} MiB`)
    case 'at-least':
      return messages.atLeast(String(expected.limit))
    case 'id-of':
      return messages.idOf(expected.types.map((type) => messages.subjects[type]))
    case 'kinds':
      return messages.kinds(expected.kinds.join(messages.list))
    case 'advice':
      return messages.advice[expected.advice]
  }
}
