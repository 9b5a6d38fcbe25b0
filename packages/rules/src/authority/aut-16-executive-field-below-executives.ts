import { field as catalogueField, figure } from '@taiseizu/catalogue'
import { state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { answeringIn } from './answering'

/** Executive fields are answered for by executives. */
export const aut16 = defineRule({
  id: 'AUT-16',
  severity: 'error',
  source: figure('G', 6),
  each: 'field',
  per: ['field', 'unit'],
  title: { ja: '経営層の分野の責任者が経営層でない', en: 'Executive field below the executives' },
  why: {
    ja: 'セキュリティ経営・デジタル経営・企業経営の三つは経営層の分野であり、方針を示し、決裁するのは経営者の役割である。経営層でない部署が責任者では、経営の意思として組織を動かせない。補佐は戦略マネジメント層が担う。',
    en: 'Security executive management, digital executive management and corporate management belong to the executive layer: giving direction and approving is for executives. A unit below them cannot speak with the will of management; its part is to assist.',
  },
  text: {
    ja: '経営層の分野「{field}」の責任者（A）「{unit}」は、経営層ではありません。',
    en: '"{unit}" answers (A) in the executive field "{field}" but is no executive.',
  },
  *check(field, design) {
    if (catalogueField(field.id).layer !== 'executive') return
    for (const [unit, duties] of answeringIn(design, field)) {
      if (unit.isProvider || unit.isExecutive) continue
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
