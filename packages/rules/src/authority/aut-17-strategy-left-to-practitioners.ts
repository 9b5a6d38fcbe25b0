import { type FieldId, field as catalogueField, figure } from '@taiseizu/catalogue'
import { state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldNamed, fieldSubject } from '../engine/words'
import { answeredFields } from './answering'

/** What joins the executives to the practitioners is answered for above the practitioners. */
export const aut17 = defineRule({
  id: 'AUT-17',
  severity: 'warning',
  source: figure('G', 6, 12),
  each: 'unit',
  bearing: ['answers'],
  per: ['field', 'unit'],
  title: { ja: '実務者だけの部署が責任を負う戦略の分野', en: 'Strategy left to practitioners' },
  why: {
    ja: '戦略マネジメント層は、経営の方針を各部門の仕事に置き換え、部門の間を調整する。その責任者が実務だけを担う部署だと、ほかの部門を動かせず、経営層にも声が届きにくい。',
    en: 'The strategic-management layer turns the executives’ direction into work and settles it between departments. A unit of practitioners that has to answer for this can neither move other departments nor easily be heard above.',
  },
  text: {
    ja: '「{unit}」は戦略マネジメント層の分野「{field}」の責任者（A）ですが、実務者・技術者層だけの部署です。',
    en: '"{unit}" answers (A) for "{field}", a field of the strategic management layer, but works in the practitioner layer alone.',
  },
  when: (unit, design) => unit.isPractitionerOnly && answeredFields(design, unit, isStrategic).length > 0,
  *check(unit, design) {
    const isMeant = (field: FieldId) => isStrategic(field) && !(unit.isSirt && field === fieldNamed.supervision)
    for (const field of answeredFields(design, unit, isMeant))
      yield {
        subjects: [fieldSubject(field), unit],
        evidence: () => [
          state(
            { ja: '「{unit}」が責任者（A）である職務: {duties}', en: 'Duties of which "{unit}" is A: {duties}' },
            { unit, duties: design.dutiesWith(unit, 'A').filter((duty) => duty.field === field) },
          ),
          worksInLayers(unit),
        ],
      }
  },
})

const isStrategic = (field: FieldId): boolean => catalogueField(field).layer === 'strategic-management'
