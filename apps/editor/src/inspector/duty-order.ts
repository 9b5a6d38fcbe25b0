/** Duties in the order in which they want attention. */
import type { CoverageStatus } from '@taiseizu/catalogue'
import type { Design, Duty } from '@taiseizu/core'

/** What is wrong first; then what is in order; what does not count last. */
const order: readonly (CoverageStatus | 'mismatched')[] = [
  'gap',
  'unperformed',
  'unanswered',
  'contested',
  'mismatched',
  'covered',
  'relieved',
  'excluded',
]

/** Its coverage; and where it is covered, whether who answers for it may do what it needs. */
function stateOf(design: Design, duty: Duty): (typeof order)[number] {
  const status = design.statusOf(duty)
  return status === 'covered' && design.coverage.matchOf(duty).state === 'mismatched' ? 'mismatched' : status
}

/** The duties, those in want of something first, and how many these are. */
export function wantingFirst(
  design: Design,
  duties: readonly Duty[],
): { readonly duties: readonly Duty[]; readonly wanting: number } {
  const groups = order.map((state) => duties.filter((duty) => stateOf(design, duty) === state))
  return { duties: groups.flat(), wanting: groups.slice(0, order.indexOf('covered')).flat().length }
}
