/** The survey's classes A, B and C of maturity: the clauses, what they leave open, and examples. Source: S 2.2.1(5)②. */
import { inferred, section } from '../source'
import type { Source } from '../source'
import type { Text } from '../text'
import type { MaturityTerm } from './term'

const classes = section('S', '2.2.1(5)②')

export type MaturityClassId = 'A' | 'B' | 'C'

/** A class into which the survey sorted companies by the averages of their ten directions. */
export const maturityClasses: readonly (MaturityTerm & { readonly id: MaturityClassId })[] = [
  { id: 'A', name: { ja: '成熟度A（高）', en: 'Maturity A (high)' }, source: classes },
  { id: 'B', name: { ja: '成熟度B（中）', en: 'Maturity B (middle)' }, source: classes },
  { id: 'C', name: { ja: '成熟度C（低）', en: 'Maturity C (low)' }, source: classes },
]

/**
 * The survey's clauses. In `rule`, low is the number of directions with an average below 3, high of those at 4 or more, mid
 * of the rest; averages are compared unrounded. Read in the order A, C, B: A if low = 0 and high ≥ 4; C if low ≥ 6 and
 * high < 4; else B, contested where low = 6 and high = 4.
 */
export const maturityClauses: readonly {
  readonly id: string
  readonly class: MaturityClassId
  readonly text: Text
  readonly rule: string
  readonly source: Source
}[] = [
  {
    id: 'mc-c1',
    class: 'C',
    text: { ja: '3未満が6個以上', en: 'Six or more below 3' },
    rule: 'low >= 6',
    source: classes,
  },
  {
    id: 'mc-b1',
    class: 'B',
    text: { ja: '3以上が過半数（5個以上）', en: 'A majority at 3 or more ("5 or more")' },
    rule: 'mid + high >= 5',
    source: classes,
  },
  {
    id: 'mc-b2',
    class: 'B',
    text: { ja: 'または、3未満があっても4以上が4個以上', en: 'Or, even with some below 3, four or more at 4 or more' },
    rule: 'high >= 4',
    source: classes,
  },
  {
    id: 'mc-a1',
    class: 'A',
    text: { ja: '3未満がなく、かつ4以上が4個以上', en: 'None below 3 and four or more at 4 or more' },
    rule: 'low == 0 and high >= 4',
    source: classes,
  },
]

/** What the clauses leave open, and how it is read here. */
export const maturityEdgeCases: readonly {
  readonly id: string
  readonly kind: string
  readonly text: Text
  readonly source: Source
}[] = [
  {
    id: 'mc-e1',
    kind: 'gap',
    text: {
      ja: '「5個以上」と読めば空白はない（低が6以上ならC、5以下ならB）',
      en: 'With "5 or more" there is no gap: low >= 6 is C, low <= 5 is at least B',
    },
    source: classes,
  },
  {
    id: 'mc-e2',
    kind: 'overlap',
    text: {
      ja: 'Aに当たるものは必ずBの条件も満たす（7組）。Aを先に見る',
      en: 'Whatever is A also meets B (7 triples: low 0, high 4 to 10); A is looked at first',
    },
    source: classes,
  },
  {
    id: 'mc-e3',
    kind: 'overlap',
    text: {
      ja: '低6・高4 の一組だけ、CとBの両方に当たる',
      en: 'Exactly one triple meets both C and B: six below 3, four at 4 or more, none between',
    },
    source: inferred(
      classes,
      'With "5 or more", mc-b2 has an effect in this one case only; reading the case as C would leave the clause without any. To be shown as contested',
    ),
  },
  {
    id: 'mc-e4',
    kind: 'wording',
    text: {
      ja: '過半数は10個中6個以上のはずだが、括弧は5個以上。括弧に従う',
      en: 'A majority of ten is six, the bracket says five; the bracket is followed',
    },
    source: inferred(
      classes,
      'The bracket is the exact statement, and with six the four triples (low 5, high 0 to 3) would be in no class',
    ),
  },
  {
    id: 'mc-e5',
    kind: 'precision',
    text: {
      ja: '平均は丸めずに比べる（2.99は3未満、3.99は4未満）',
      en: 'Averages are compared unrounded (2.99 is below 3, 3.99 below 4)',
    },
    source: inferred(classes, 'Rounding is not mentioned'),
  },
  {
    id: 'mc-e6',
    kind: 'missing',
    text: {
      ja: '未回答の指示があるときの扱いは書かれていない。10個そろうまで判定しない',
      en: 'Nothing is said of unanswered directions; no class before all ten are there',
    },
    source: inferred(classes, 'Partial classes could be given as bounds (best and worst case) instead'),
  },
  {
    id: 'mc-e7',
    kind: 'range',
    text: {
      ja: '全部3ならB、全部4以上ならA、高が3個までならAにはならない',
      en: 'All 3 is B; all at 4 or more is A; with high <= 3 never A',
    },
    source: classes,
  },
  {
    id: 'mc-e8',
    kind: 'monotone',
    text: {
      ja: 'どれかの平均が上がってクラスが下がることはない',
      en: 'Raising an average never lowers the class (checked over all triples)',
    },
    source: classes,
  },
]

/** Averages of the ten directions, and the class that follows. */
export const maturityExamples: readonly {
  readonly id: string
  readonly values: readonly number[]
  readonly class: MaturityClassId
  readonly contested?: true
  readonly source: Source
}[] = [
  { id: 'mc-x1', values: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], class: 'B', source: inferred(classes) },
  { id: 'mc-x2', values: [3, 3, 3, 3, 3, 3, 4, 4, 4, 4], class: 'A', source: inferred(classes) },
  { id: 'mc-x3', values: [3, 3, 3, 3, 3, 3, 3, 4, 4, 4], class: 'B', source: inferred(classes) },
  { id: 'mc-x4', values: [2, 4, 4, 4, 4, 4, 4, 4, 4, 4], class: 'B', source: inferred(classes) },
  { id: 'mc-x5', values: [2, 2, 2, 2, 2, 3, 3, 3, 3, 3], class: 'B', source: inferred(classes) },
  { id: 'mc-x6', values: [2, 2, 2, 2, 2, 2, 3, 4, 4, 4], class: 'C', source: inferred(classes) },
  { id: 'mc-x7', values: [1, 1, 1, 1, 1, 1, 5, 5, 5, 5], class: 'B', contested: true, source: inferred(classes) },
  { id: 'mc-x8', values: [1, 1, 1, 1, 1, 1, 1, 5, 5, 5], class: 'C', source: inferred(classes) },
  { id: 'mc-x9', values: [2.99, 5, 5, 5, 5, 5, 5, 5, 5, 5], class: 'B', source: inferred(classes) },
]
