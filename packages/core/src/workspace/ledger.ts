import { positionsOf } from './position'
import type { Fault, OtherEnd, Path, Problem, Report } from './problems'
import type { Parsed } from './source'
import { subjectAt } from './subject'

/** Collects what is wrong with a file, each thing once, and in the end puts it in the order of the text. */
export interface Ledger {
  readonly report: Report
  readonly isEmpty: () => boolean
  /** The faults so far, for whoever has to read on around them. */
  readonly faults: () => readonly Fault[]
  readonly problems: () => readonly Problem[]
}

/** A fault whose subjects have been named, for the value that they are named from may be taken apart afterwards. */
interface Entry {
  readonly fault: Fault
  readonly named: Pick<Problem, 'subject' | 'other'>
}

/** @param root the value that the faults' paths lead into, from which the problems' subjects are named. */
export function ledgerFor(text: string, parsed: Parsed, root: unknown): Ledger {
  const entries = new Map<string, Entry>()
  const position = positionsOf(text)

  const subjectOf = (path: Path): Pick<Problem, 'subject'> => {
    const subject = subjectAt(root, path)
    return subject === undefined ? {} : { subject }
  }
  const otherEnd = (path: Path): OtherEnd => ({ at: position(parsed.offset(path, 'value')), ...subjectOf(path) })

  const report: Report = (fault) => {
    const { code, path, otherPath } = fault
    const key = [code, ...path, '', ...(otherPath ?? [])].join('\n')
    if (entries.has(key)) return
    const other = otherPath === undefined ? {} : { other: otherEnd(otherPath) }
    entries.set(key, { fault, named: { ...subjectOf(path), ...other } })
  }
  const problemOf = ({ fault: { code, path, on, found, expected, nearest }, named }: Entry): Problem => ({
    code,
    at: position(parsed.offset(path, on ?? 'value')),
    path,
    ...named,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  })
  const ofText = parsed.faults.map(({ offset, otherOffset, path = [], ...fault }): Problem => ({
    ...fault,
    path,
    at: position(offset),
    ...subjectOf(path),
    ...(otherOffset === undefined ? {} : { other: { at: position(otherOffset) } }),
  }))
  return {
    report,
    isEmpty: () => entries.size === 0 && ofText.length === 0,
    faults: () => [...entries.values()].map(({ fault }) => fault),
    problems: () => [...ofText, ...[...entries.values()].map(problemOf)].sort((a, b) => a.at.offset - b.at.offset),
  }
}
