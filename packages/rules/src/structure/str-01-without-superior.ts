import { practice } from '@taiseizu/catalogue'
import { standsUnder, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'

/** Whoever hangs in the air is led by nobody and reaches nobody. */
export const str01 = defineRule({
  id: 'STR-01',
  severity: 'error',
  source: practice,
  each: 'unit',
  bearing: ['withoutParent'],
  per: ['unit'],
  title: { ja: '上位のない部署', en: 'Without superior' },
  why: {
    ja: '職制の中に位置を持たない部署には、誰の指示も権限も及ばず、そこからの報告も誰にも上がらない。その部署についてのほかの判定も意味を失う。',
    en: 'A unit with no place in the line is under nobody’s direction, and what it reports goes up to nobody. Whatever else is said of it hangs in the air as well.',
  },
  text: {
    ja: '「{unit}」の上位が示されていません。組織の頂点は「{top}」です。',
    en: 'No superior of "{unit}" is given, and it is not the top of the organisation, which is "{top}".',
  },
  *check(unit, { topUnit }) {
    if (unit.parent !== undefined || unit === topUnit || topUnit === undefined) return
    if (unit.isProvider || unit.isCollegial || unit.kind === 'board') return
    yield {
      subjects: [unit],
      says: { top: topUnit },
      evidence: () => [
        standsUnder(unit),
        state({ ja: '組織の頂点は「{top}」', en: 'The top of the organisation is "{top}"' }, { top: topUnit }),
      ],
    }
  },
})
