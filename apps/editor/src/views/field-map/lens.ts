/** What the fields are coloured by, and what is said of each then. */
import type { MessageParameters } from '../../messages'
import type { FieldMapMessage } from '../../messages/field-map'
import type { DutyState } from '../../ui/signs'
import type { FieldTally } from './tally'

export const lenses = ['coverage', 'sourcing', 'match', 'load'] as const
export type Lens = (typeof lenses)[number]

/** How a field is filled; each can be told from the others without colour. */
export type Fill = 'solid' | 'shared' | 'hatched' | 'trouble' | 'empty' | 'out' | 'light' | 'some' | 'much' | 'heavy'

/** One part of the bar below a field's name. */
export interface Segment {
  readonly fill: Fill
  readonly count: number
  readonly label: FieldMapMessage
}

export interface Verdict {
  readonly fill: Fill
  /** The sign of the state, or of a mark of the guide that is not kept. */
  readonly sign: DutyState | 'against' | null
  /** In a few words, for the field itself. */
  readonly says: readonly [FieldMapMessage, MessageParameters?]
  /** The same where there is little room: the figures alone. */
  readonly saysShort: readonly [FieldMapMessage, MessageParameters?]
  readonly bar: readonly Segment[]
}

const none: Verdict = { fill: 'out', sign: null, says: ['says.none'], saysShort: ['short.none'], bar: [] }

/** What is to be seen of a field. */
export function verdictOf(tally: FieldTally, lens: Lens): Verdict {
  const { states, open } = tally
  if (open === 0) {
    const out = states.excluded + states.relieved
    if (out === 0) return none
    const sign = states.relieved > 0 ? 'relieved' : 'excluded'
    return { fill: 'out', sign, says: ['says.out', { count: out }], saysShort: ['says.out', { count: out }], bar: [] }
  }
  switch (lens) {
    case 'coverage':
      return coverage(tally)
    case 'sourcing':
      return sourcing(tally)
    case 'match':
      return match(tally)
    case 'load':
      return load(tally)
  }
}

function coverage({ states, open }: FieldTally): Verdict {
  const covered = states.covered + states.unauthorised
  const sign = (['gap', 'unperformed', 'unanswered', 'contested'] as const).find((state) => states[state] > 0) ?? null
  return {
    fill: states.gap === open ? 'empty' : sign === null ? 'solid' : 'trouble',
    sign,
    says: ['says.coverage', { covered, open }],
    saysShort: ['short.part', { part: covered, open }],
    bar: [
      { fill: 'solid', count: covered, label: 'bar.covered' },
      { fill: 'trouble', count: states.unperformed, label: 'bar.unperformed' },
      { fill: 'trouble', count: states.unanswered, label: 'bar.unanswered' },
      { fill: 'trouble', count: states.contested, label: 'bar.contested' },
      { fill: 'empty', count: states.gap, label: 'bar.gap' },
    ],
  }
}

function sourcing({ inHouse, shared, outsourced, open, againstMark }: FieldTally): Verdict {
  const performed = inHouse + shared + outsourced
  const fill =
    performed === 0 ? 'empty' : inHouse === performed ? 'solid' : outsourced === performed ? 'hatched' : 'shared'
  return {
    fill,
    sign: againstMark > 0 ? 'against' : performed === 0 ? 'gap' : null,
    says: ['says.sourcing', { inHouse, shared, outsourced }],
    saysShort: ['short.sourcing', { inHouse, shared, outsourced }],
    bar: [
      { fill: 'solid', count: inHouse, label: 'bar.inHouse' },
      { fill: 'shared', count: shared, label: 'bar.shared' },
      { fill: 'hatched', count: outsourced, label: 'bar.outsourced' },
      { fill: 'empty', count: open - performed, label: 'bar.nobody' },
    ],
  }
}

function match({ matched, mismatched, open }: FieldTally): Verdict {
  const answered = matched + mismatched
  return {
    fill: answered === 0 ? 'empty' : mismatched > 0 ? 'trouble' : 'solid',
    sign: answered === 0 ? 'unanswered' : mismatched > 0 ? 'unauthorised' : null,
    says: ['says.match', { matched, open }],
    saysShort: ['short.part', { part: matched, open }],
    bar: [
      { fill: 'solid', count: matched, label: 'bar.matched' },
      { fill: 'trouble', count: mismatched, label: 'bar.mismatched' },
      { fill: 'empty', count: open - answered, label: 'bar.noAnswer' },
    ],
  }
}

/** Duties that one of the units performs on the average: from here on a step darker. */
export const loadSteps = [3, 7, 15] as const

function load({ performers, inside, fte, open }: FieldTally): Verdict {
  const own = performers.filter(({ unit }) => !unit.isProvider)
  if (own.length === 0)
    return { fill: 'empty', sign: null, says: ['says.nobodyInside'], saysShort: ['short.none'], bar: [] }
  const held = own.reduce((sum, { duties }) => sum + duties, 0)
  const each = held / own.length
  const fill = (['light', 'some', 'much', 'heavy'] as const)[loadSteps.filter((step) => each >= step).length] ?? 'heavy'
  const [first] = own
  const share = Math.round((100 * (first?.duties ?? 0)) / Math.max(1, inside))
  const figures = { each: Math.round(each * 10) / 10, share }
  return {
    fill,
    sign: null,
    saysShort: ['short.load', figures],
    says: fte === null ? ['says.load', figures] : ['says.loadFte', { ...figures, fte }],
    bar: [
      { fill: 'much', count: first?.duties ?? 0, label: 'bar.first' },
      { fill: 'light', count: Math.max(0, inside - (first?.duties ?? 0)), label: 'bar.others' },
      { fill: 'empty', count: open - inside, label: 'bar.notInside' },
    ],
  }
}
