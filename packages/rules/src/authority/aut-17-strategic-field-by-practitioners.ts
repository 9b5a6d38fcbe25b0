import { field as catalogueField, figure } from '@taiseizu/catalogue'
import { state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldNamed } from '../engine/words'
import { answeringIn } from './answering'

/** Fields of strategic management are answered for above the practitioners. */
export const aut17 = defineRule({
  id: 'AUT-17',
  severity: 'warning',
  source: figure('G', 6, 12),
  each: 'field',
  per: ['field', 'unit'],
  title: { ja: '戦略マネジメント層の分野の責任者が実務者', en: 'Strategic field answered for by practitioners' },
  why: {
    ja: '監査・統括・リスク管理・法務・企画などは戦略マネジメント層の分野であり、経営の方針を部門横断の施策に移す役割を持つ。実務者・技術者層だけの部署が責任者だと、ほかの部門との調整や経営層への説明が届きにくい。',
    en: 'Audit, supervision, risk management, legal affairs and planning belong to the strategic management layer, which turns direction into measures across departments. A unit of practitioners alone has a hard time to settle matters with other departments and to report to executives.',
  },
  text: {
    ja: '戦略マネジメント層の分野「{field}」の責任者（A）「{unit}」は、実務者・技術者層だけの部署です。',
    en: '"{unit}" answers (A) in the strategic management field "{field}" but is of the practitioner layer alone.',
  },
  *check(field, design) {
    if (catalogueField(field.id).layer !== 'strategic-management') return
    for (const [unit, duties] of answeringIn(design, field)) {
      if (!unit.isPractitionerOnly || (unit.isSirt && field.id === fieldNamed.supervision)) continue
      yield {
        subjects: [field, unit],
        evidence: () => [
          worksInLayers(unit),
          state({ ja: '「{unit}」が責任者（A）の職務: {duties}', en: '"{unit}" is A of: {duties}' }, { unit, duties }),
        ],
      }
    }
  },
})
