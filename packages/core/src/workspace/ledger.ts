import { positionsOf } from './position'
import type { Fault, Problem, Report } from './problems'
import type { Parsed } from './source'
import { subjectAt } from './subject'
import type { TextFault } from './syntax/yaml'

/** Collects what is wrong with a file, each thing once, and in the end puts it in the order of the text. */
export interface Ledger {
  readonly report: Report
  readonly isEmpty: () => boolean
  /** The faults so far, for whoever has to read on around them. */
  readonly faults: () => readonly Fault[]
  readonly problems: () => readonly Problem[]
}

/** @param root the value that the faults' paths lead into, from which the problems' subjects are named. */
export function ledgerFor(text: string, parsed: Parsed, root: unknown): Ledger {
  const known = new Map<string, Fault & { readonly named: Pick<Problem, 'subject' | 'other'> }>()
  const position = positionsOf(text)
  const report: Report = (fault) => {
    const key = [fault.code, ...fault.path, '', ...(fault.otherPath ?? [])].join('\n')
    if (known.has(key)) return
    const subject = subjectAt(root, fault.path)
    const { otherPath } = fault
    const otherSubject = otherPath === undefined ? undefined : subjectAt(root, otherPath)
    const other = otherPath === undefined ? undefined : { at: position(parsed.offset(otherPath, 'value')) }
    known.set(key, {
      ...fault,
      named: {
        ...(subject === undefined ? {} : { subject }),
        ...(other === undefined ? {} : { other: { ...other, ...(otherSubject === undefined ? {} : { subject: otherSubject }) } }),
      },
    })
  }
  const textProblem = ({ offset, otherOffset, ...fault }: TextFault): Problem => ({
    ...fault,
    path: fault.path ?? [],
    at: position(offset),
    ...(otherOffset === undefined ? {} : { other: { at: position(otherOffset) } }),
  })
  const problem = ({ code, path, on, found, expected, nearest, named }: typeof known extends Map<string, infer F> ? F : never): Problem => ({
    code,
    at: position(parsed.offset(path, on ?? 'value')),
    path,
    ...named,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  })
  return {
    report,
    isEmpty: () => known.size === 0 && parsed.faults.length === 0,
    faults: () => [...known.values()],
    problems: () =>
      [...parsed.faults.map(textProblem), ...[...known.values()].map(problem)].sort((a, b) => a.at.offset - b.at.offset),
  }
}
