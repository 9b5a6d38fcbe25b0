/** What the management guidelines say of the structure as a whole. */
import { section } from '../source'
import type { DirectionHint } from './direction'

/** What chapter 2 and the opening of chapter 3 say of the structure as a whole. */
export const generalHints: readonly DirectionHint[] = [
  {
    id: 'g-h1',
    text: { ja: '経営者が責任者（CISO等）を任命する', en: 'Top management appoints the executive in charge (CISO)' },
    check: 'an officer with office ciso exists and its appointedBy is the board or the top officer',
    source: section('M', { ja: '2章 原則1', en: 'chapter 2, principle 1' }),
  },
  {
    id: 'g-h2',
    text: {
      ja: '10項目の実施についてCISO等から定期に報告を受ける',
      en: 'The CISO reports regularly on the ten directions',
    },
    check: 'a route from the CISO to the top officer exists',
    source: section('M', { ja: '3章 前文', en: 'chapter 3, preamble' }),
  },
  {
    id: 'g-h3',
    text: { ja: '自組織で難しい項目は委託も検討する', en: 'What the organisation cannot do itself may be outsourced' },
    check: 'read together with the sourcing classes of the 17 fields',
    source: section('M', { ja: '3章 前文', en: 'chapter 3, preamble' }),
  },
]
