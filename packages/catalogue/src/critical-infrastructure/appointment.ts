/**
 * Footnote 8 of the critical-infrastructure guideline: which body may decide on the appointment of a CISO, by the form of
 * the company. It speaks of stock companies, on the ground of the Companies Act (会社法).
 */
import { footnote } from '../source'
import type { Source } from '../source'
import type { Text } from '../text'

/** A form of stock company, and who decides in it. */
export interface CompanyForm {
  readonly id: string
  readonly mark: string | null
  readonly name: Text
  readonly hasBoard: boolean
  readonly decides: 'board' | 'majority-of-directors'
  readonly mayDelegateTo: 'director-in-charge' | 'executive-officer' | null
  /** The grounds on which it may be delegated; any one of them. */
  readonly delegationWhen?: readonly { readonly id: string; readonly text: Text; readonly law: string }[]
  /** Articles of the Companies Act, as printed. */
  readonly law: readonly string[]
  readonly lawNote?: Text
  readonly note?: Text
  readonly source: Source
}

export const companyForms: readonly CompanyForm[] = [
  {
    id: 'with-company-auditors',
    mark: '①',
    name: { ja: '監査役（会）設置会社', en: 'Company with company auditors (or a board of them)' },
    hasBoard: true,
    decides: 'board',
    mayDelegateTo: null,
    law: ['362条4項3号'],
    source: footnote('C', 8),
  },
  {
    id: 'with-audit-and-supervisory-committee',
    mark: '②',
    name: { ja: '監査等委員会設置会社', en: 'Company with an audit and supervisory committee' },
    hasBoard: true,
    decides: 'board',
    mayDelegateTo: 'director-in-charge',
    delegationWhen: [
      {
        id: 'outside-majority',
        text: { ja: '取締役の過半数が社外取締役', en: 'Outside directors are the majority of directors' },
        law: '399条の13第5項柱書本文',
      },
      {
        id: 'articles',
        text: { ja: '定款に定めがある', en: 'The articles of incorporation say so' },
        law: '399条の13第6項',
      },
    ],
    law: ['399条の13第4項3号', '399条の13第5項', '399条の13第6項'],
    source: footnote('C', 8),
  },
  {
    id: 'with-nominating-committee-etc',
    mark: '③',
    name: { ja: '指名委員会等設置会社', en: 'Company with a nominating committee and others' },
    hasBoard: true,
    decides: 'board',
    mayDelegateTo: 'executive-officer',
    delegationWhen: [
      {
        id: 'board-resolution',
        text: {
          ja: '取締役会の決議で執行役に委任',
          en: 'The board delegates to an executive officer (執行役) by resolution',
        },
        law: '416条4項柱書本文',
      },
    ],
    law: ['416条4項'],
    source: footnote('C', 8),
  },
  {
    id: 'without-board',
    mark: null,
    name: { ja: '取締役会を設置しない株式会社', en: 'Stock company without a board of directors' },
    hasBoard: false,
    decides: 'majority-of-directors',
    mayDelegateTo: null,
    law: ['348条2項', '348条3項柱書', '348条3項3号'],
    lawNote: {
      ja: '条項は印刷どおり。支配人の選解任の号数（3号）は法令集で確かめること',
      en: 'As printed; check the item number of article 348(3) (appointing and dismissing managers) against the Act before showing it',
    },
    note: {
      ja: 'CISOは通常「支配人」に当たらないが、取締役会設置会社との釣り合いから過半数の賛成を要すると考えるべきとされる',
      en: 'A CISO is not usually a manager (支配人) in the legal sense; the footnote argues from balance with companies that have a board',
    },
    source: footnote('C', 8),
  },
]

/** When the footnote holds, and what else it leaves to the board. */
export const appointmentNotes: readonly { readonly id: string; readonly text: Text; readonly source: Source }[] = [
  {
    id: 'precondition',
    text: {
      ja: 'CISO等の任命が「重要な使用人の選任」に当たる場合（通常は当たる）',
      en: "The CISO's appointment counts as that of an important employee (usually so)",
    },
    source: footnote('C', 8),
  },
  {
    id: 'also-for-the-board',
    text: {
      ja: 'サイバーの内部統制で、必要な内部組織と権限などは取締役会が決める事項',
      en: 'In internal control for cybersecurity the board decides such things as the inner organisation and authority needed',
    },
    source: footnote('C', 8),
  },
]
