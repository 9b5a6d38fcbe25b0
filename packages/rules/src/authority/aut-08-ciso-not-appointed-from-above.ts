import { section } from '@taiseizu/catalogue'
import { upFrom } from '@taiseizu/core'
import { standsUnder, state, worksInLayers } from '../engine/evidence'
import { changeUnit } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { appointersOf, isInSubsidiary } from './executives'

/** A CISO's mandate comes from the executives. */
export const aut08 = defineRule({
  id: 'AUT-08',
  severity: 'warning',
  source: section('C', '3.4'),
  each: 'unit',
  bearing: ['ciso'],
  per: ['unit'],
  title: { ja: 'CISO を経営層が任命していない', en: 'CISO not appointed by executives' },
  why: {
    ja: 'CISO の任命は経営層の責任で行う。会社によっては取締役会の決定を要する人事でもある。誰が任命したかが示されていない、または経営層以外が任命した CISO は、部署をまたいで指示する拠り所を欠く。',
    en: 'Appointing a CISO is for the executives to answer for; in many companies it takes a decision of the board. One whom nobody is known to have appointed, or somebody below the executives, has little to stand on when departments are to be told what to do.',
  },
  text: {
    ja: 'CISO「{unit}」を任命した「{by}」は、経営層ではありません。',
    en: 'The CISO "{unit}" was appointed by "{by}", who is no executive.',
  },
  texts: {
    nobody: {
      ja: 'CISO「{unit}」を誰が任命したかが示されていません。',
      en: 'Nobody is named who appointed the CISO "{unit}".',
    },
    itself: {
      ja: 'CISO「{unit}」は、自らを任命したことになっています。',
      en: 'The CISO "{unit}" is said to have appointed itself.',
    },
  },
  when: (unit) => unit.isCiso && !isInSubsidiary(unit),
  *check(unit, design) {
    const by = unit.appointedBy
    const as = by === undefined ? 'nobody' : by === unit ? 'itself' : undefined
    if (as === undefined && by?.isExecutive === true) return
    yield {
      subjects: [unit],
      ...(as === undefined ? {} : { as }),
      ...(by === undefined ? {} : { says: { by } }),
      evidence: () => [
        by === undefined
          ? state({ ja: '「{unit}」に任命者の記載がない', en: '"{unit}" names nobody who appointed it' }, { unit })
          : state({ ja: '「{unit}」の任命者: {by}', en: '"{unit}" was appointed by {by}' }, { unit, by }),
        ...(by === undefined || by === unit ? [] : [worksInLayers(by)]),
        standsUnder(unit),
      ],
      fixes: () =>
        appointersOf(design, unit, [...upFrom(unit.parent)])
          .slice(0, 4)
          .map((appointer) =>
            changeUnit(
              unit,
              { appointedBy: appointer.id },
              { ja: '任命者を「{appointer}」とする', en: 'Name "{appointer}" as having appointed it' },
              { appointer },
            ),
          ),
    }
  },
})
