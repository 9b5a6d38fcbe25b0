/** The kinds of fault that a class can name, in everyday words, and the rules that find each. */
import type { Text } from '@taiseizu/catalogue'

/** A kind of fault. */
export interface FaultKind {
  readonly id: KindId
  readonly name: Text
  /** What is meant, in one sentence. */
  readonly lead: Text
  /** The rules that find it. */
  readonly rules: readonly string[]
}

export const kindIds = [
  'nobody',
  'unanswered',
  'no-authority',
  'wrong-level',
  'outsourced',
  'contract',
  'not-independent',
  'cut-off',
  'left-out',
  'committee',
  'people',
  'structure',
] as const
export type KindId = (typeof kindIds)[number]

/**
 * One table. A rule may stand with several kinds where people see the same fault from two sides; the first is how it is called in an answer.
 */
export const faultKinds: readonly FaultKind[] = [
  {
    id: 'nobody',
    name: { ja: '担い手がいない', en: 'Nobody does it' },
    lead: { ja: 'やるべきことを実施する部署がない', en: 'There is work to be done, and no unit that does it' },
    rules: ['COV-01', 'COV-03', 'COV-04', 'COV-05', 'COV-06', 'COV-15', 'AUT-05', 'AUT-18', 'PPL-02'],
  },
  {
    id: 'unanswered',
    name: { ja: '責任者がいない・複数いる', en: 'Nobody answers, or several do' },
    lead: {
      ja: '誰が決めて責任を負うのかが一つに定まっていない',
      en: 'It is not settled who the one is that decides and answers for it',
    },
    rules: ['COV-02', 'COV-03', 'AUT-02', 'AUT-07'],
  },
  {
    id: 'no-authority',
    name: { ja: '責任に権限が伴わない', en: 'Answers without authority' },
    lead: {
      ja: '任されているのに、止める・指示する・点検するなどの権限がない（またはその逆）',
      en: 'Charged with it, yet not allowed to stop, instruct, inspect …; or allowed without being charged',
    },
    rules: ['AUT-01', 'AUT-04', 'AUT-11', 'AUT-14', 'AUT-15', 'COV-13', 'GRP-01'],
  },
  {
    id: 'wrong-level',
    name: { ja: '決める立場が合わない', en: 'Decided at the wrong level' },
    lead: {
      ja: '経営が決めるべきことを現場が決めているなど、決める人の階層が合わない',
      en: 'Who decides stands too low (or too high) for it: practitioners decide what is for executives',
    },
    rules: ['AUT-16', 'AUT-17', 'SRC-07', 'SRC-15', 'AUT-06', 'AUT-08', 'STR-02'],
  },
  {
    id: 'outsourced',
    name: { ja: '委託してはいけない・任せきり', en: 'Outsourced that must not be' },
    lead: {
      ja: '社内に残すべき判断や作業まで外部に任せている',
      en: 'Outsiders do or decide what has to stay in the house',
    },
    rules: ['SRC-01', 'SRC-02', 'SRC-03', 'SRC-04', 'SRC-11', 'SRC-12', 'AUT-03', 'SRC-10'],
  },
  {
    id: 'contract',
    name: { ja: '委託契約・委託管理の不備', en: 'Contract or its management is lacking' },
    lead: {
      ja: '契約がない、必要な条項がない、管理する人や決めた人がいない',
      en: 'No contract, clauses missing, or nobody who manages it or decided on it',
    },
    rules: ['SRC-05', 'SRC-06', 'SRC-08', 'SRC-09', 'SRC-10', 'SRC-14', 'SRC-16', 'SRC-07', 'SRC-15'],
  },
  {
    id: 'not-independent',
    name: { ja: '独立していない', en: 'Not independent' },
    lead: {
      ja: '点検・監査する側が、される側と同じ立場にある',
      en: 'Whoever checks belongs to those who are checked',
    },
    rules: ['AUT-12', 'SRC-13', 'AUT-13'],
  },
  {
    id: 'cut-off',
    name: { ja: '連絡・報告の経路がない', en: 'No way to report or to work together' },
    lead: {
      ja: '急ぐときに届くべき相手に届かない、連携すべき相手とつながっていない',
      en: 'Who has to hear of it cannot be reached, or who should work together is not joined',
    },
    rules: [
      'AUT-09',
      'AUT-10',
      'AUT-11',
      'AUT-13',
      'AUT-19',
      'AUT-20',
      'AUT-21',
      'AUT-23',
      'AUT-24',
      'AUT-25',
      'COV-12',
      'GRP-01',
      'GRP-02',
      'COV-13',
    ],
  },
  {
    id: 'left-out',
    name: { ja: '対象外にしてはいけない', en: 'Left out that must not be' },
    lead: {
      ja: '「うちには関係ない」と外した判断に根拠がない、引き受け手がいない',
      en: 'Taken out without a reason that holds, or without anyone who takes it over',
    },
    rules: ['COV-07', 'COV-08', 'COV-09', 'COV-10', 'COV-11', 'COV-14'],
  },
  {
    id: 'committee',
    name: { ja: '会議体が働かない', en: 'A committee that cannot work' },
    lead: {
      ja: '議長や顔ぶれが足りない、決めるだけで動く人がいない',
      en: 'Chair or members are missing, or it decides and nobody acts',
    },
    rules: ['STR-03', 'STR-10', 'AUT-05', 'AUT-06', 'AUT-25'],
  },
  {
    id: 'people',
    name: { ja: '人が足りない・偏っている', en: 'Too few people, or all on one' },
    lead: {
      ja: '一つの部署や一人に集まりすぎている、技能が足りない',
      en: 'Too much rests on one unit or one person, or skills are lacking',
    },
    rules: ['STR-09', 'PPL-01', 'PPL-02', 'PPL-03', 'PPL-04'],
  },
  {
    id: 'structure',
    name: { ja: '組織上の位置づけがおかしい', en: 'Wrong place in the organisation' },
    lead: {
      ja: '上位がない、部署の置き場所が役割に合わない、役割がない',
      en: 'No superior, a place that does not suit its work, or no work at all',
    },
    rules: ['STR-01', 'STR-02', 'STR-04', 'STR-05', 'STR-06', 'STR-07', 'STR-08', 'AUT-14', 'AUT-22', 'AUT-26'],
  },
]

/** The kinds under which a rule's findings are looked for, in the order of the table; the first is how they are called. */
export const kindsOfRule = (rule: string): readonly FaultKind[] =>
  faultKinds.filter((kind) => kind.rules.includes(rule))

/** A kind by its id. */
export const faultKind = (id: KindId): FaultKind => {
  const kind = faultKinds.find((one) => one.id === id)
  if (kind === undefined) throw new Error(`no kind of fault is called "${id}"`)
  return kind
}
