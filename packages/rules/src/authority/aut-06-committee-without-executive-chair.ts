import { section } from '@taiseizu/catalogue'
import { divisionOf, subsidiaryOf } from '@taiseizu/core'
import { standsUnder, state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'

/** A committee that governs the whole company is governed from the top. */
export const aut06 = defineRule({
  id: 'AUT-06',
  severity: 'warning',
  source: section('S', '3.2①'),
  each: 'unit',
  bearing: ['collegial', 'supervision'],
  per: ['unit'],
  title: { ja: '統括の委員会を経営層が率いていない', en: 'Supervising committee not led by an executive' },
  why: {
    ja: '全社のセキュリティを委員会で統括する場合、経営層が束ねないと、各部署の代表が集まるだけで誰も責任を取らなくなる。議長に経営層を置き、決定に経営の裏付けを持たせる。',
    en: 'Where a committee supervises security for the whole company, it takes an executive to hold it together; else delegates of departments meet and nobody takes responsibility. An executive in the chair gives its decisions weight.',
  },
  text: {
    ja: '全社を統括する「{unit}」の議長「{chair}」は、経営層ではありません。',
    en: '"{unit}", which supervises for the whole company, is chaired by "{chair}", who is no executive.',
  },
  texts: {
    none: {
      ja: '全社を統括する「{unit}」に、議長が示されていません。',
      en: '"{unit}", which supervises for the whole company, has no chair.',
    },
  },
  when: (unit) => unit.kind === 'committee' && unit.isSupervision,
  *check(unit) {
    const chair = unit.members.find((member) => member.chair)?.unit
    if (chair?.isExecutive === true || divisionOf(unit) !== undefined || subsidiaryOf(unit) !== undefined) return
    const members = unit.members.map((member) => member.unit)
    const who =
      members.length === 0
        ? state({ ja: '「{unit}」の委員: なし', en: 'Members of "{unit}": none' }, { unit })
        : state({ ja: '「{unit}」の委員: {members}', en: 'Members of "{unit}": {members}' }, { unit, members })
    if (chair === undefined) yield { subjects: [unit], as: 'none', evidence: () => [standsUnder(unit), who] }
    else yield { subjects: [unit], says: { chair }, evidence: () => [standsUnder(unit), who, worksInLayers(chair)] }
  },
})
