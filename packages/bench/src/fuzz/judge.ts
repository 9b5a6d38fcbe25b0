/** What has to hold of every text, however spoilt: read as a whole or refused with reasons, and nothing else changed. */
import { isDeepStrictEqual } from 'node:util'
import {
  type Position,
  type Problem,
  type ReadingOptions,
  type Syntax,
  type Workspace,
  type WorkspaceSource,
  describeProblem,
  designOf,
  formatProblems,
  formatWorkspace,
  readWorkspace,
  writeWorkspace,
} from '@taiseizu/core'
import { check, evidenceOf, fixesOf, messageOf, rules } from '@taiseizu/rules'

const languages = ['ja', 'en'] as const
const ruleIds = rules.map(({ id }) => id)

/** What does not hold, in words; anything else that is thrown is a crash of the program. */
class Broken extends Error {}

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what)
}

export interface Verdict {
  readonly ok: boolean
  /** Milliseconds of reading alone. */
  readonly reading: number
}

/** @throws where something does not hold. */
export function judge(text: string, syntax?: Syntax): Verdict {
  const before = prototypes()
  const options: ReadingOptions = { rules: ruleIds, ...(syntax === undefined ? {} : { syntax }) }
  const begin = performance.now()
  const reading = readWorkspace(text, options)
  const time = performance.now() - begin
  if (reading.ok) judgeWorkspace(reading.workspace, reading.source)
  else {
    demand(!('workspace' in reading), 'a refused file gives no part of itself')
    judgeProblems(text, reading.problems)
  }
  demand(isDeepStrictEqual(prototypes(), before), 'what all objects share is as before')
  return { ok: reading.ok, reading: time }
}

const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((one) => Reflect.ownKeys(one))

function judgeProblems(text: string, problems: readonly Problem[]): void {
  demand(problems.length > 0, 'a refused file has a reason')
  const lineOf = lineCounter(text)
  let last = 0
  for (const problem of problems) {
    judgePosition(text, problem.at, lineOf)
    if (problem.other !== undefined) judgePosition(text, problem.other.at, lineOf)
    demand(problem.at.offset >= last, 'problems come in the order of the text')
    last = problem.at.offset
    for (const language of languages) {
      const { headline, expected = '-' } = describeProblem(problem, language)
      for (const said of [headline, expected])
        demand(
          said !== '' && !/undefined|\[object/u.test(text.includes('undefined') ? '' : said),
          `${problem.code} is said: ${said}`,
        )
      demand(!/[\n\r\u2028\u2029]/u.test(headline + expected), `${problem.code} is said on one line`)
    }
  }
  for (const language of languages) formatProblems(problems, 'file', language)
}

function judgePosition(text: string, { line, column, offset }: Position, lineOf: (offset: number) => number): void {
  const where = `${line}:${column} (${offset})`
  demand(Number.isInteger(offset) && offset >= 0 && offset <= text.length, `${where} is inside the text`)
  demand(line === lineOf(offset), `${where} is on line ${lineOf(offset)}`)
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  // A byte order mark takes no column.
  const first = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart
  demand(column === Math.max(0, offset - first) + 1, `${where} is in column ${offset - first + 1}`)
}

/** Offsets are asked for in their order, mostly: each piece of the text is looked at once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    if (offset < at) {
      line = 1
      at = 0
    }
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1
      at = next + 1
    }
    return line
  }
}

function judgeWorkspace(workspace: Workspace, source: WorkspaceSource): void {
  demand(writeWorkspace(source, workspace) === source.text, 'what was not edited is written as it was')
  for (const syntax of ['yaml', 'json'] as const) {
    const again = readWorkspace(formatWorkspace(workspace, syntax), { syntax, rules: ruleIds })
    demand(again.ok && isDeepStrictEqual(again.workspace, workspace), `laid out as ${syntax} it says the same`)
  }
  const edited = { ...workspace, organisation: { ...workspace.organisation, name: 'Edited: "it" # 編集' } }
  const written = writeWorkspace(source, edited)
  const again = readWorkspace(written, { syntax: source.syntax, rules: ruleIds })
  demand(again.ok && isDeepStrictEqual(again.workspace, edited), 'with an edit written it says what was edited')
  demand(written.startsWith('\uFEFF') === source.text.startsWith('\uFEFF'), 'a byte order mark is kept')
  for (const { id } of workspace.variants.slice(0, 5)) judgeVariant(workspace, id)
}

function judgeVariant(workspace: Workspace, id: string): void {
  const design = designOf(workspace, id)
  const { findings } = check(design, { rules, today: '2026-04-01' })
  // Any of them, but not all: they are as many as there are duties.
  for (const finding of findings.filter((_, index) => index % 29 === 0))
    for (const language of languages) {
      demand(messageOf(finding, language) !== '', `${finding.key} is said`)
      evidenceOf(finding, language)
      fixesOf(finding, design, language)
    }
}
