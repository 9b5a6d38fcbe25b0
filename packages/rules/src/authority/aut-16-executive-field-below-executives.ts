import { type FieldId, field as catalogueField, figure } from '@taiseizu/catalogue'
import type { Unit } from '@taiseizu/core'
import { type Evidence, state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldSubject } from '../engine/words'
import { answeredFields } from './answering'

/** What 図表6 puts into the executive layer is answered for there. */
export const aut16 = defineRule({
  id: 'AUT-16',
  severity: 'error',
  source: figure('G', 6),
  each: 'unit',
  bearing: ['answers'],
  per: ['field', 'unit'],
  title: { ja: '経営層でない者が責任を負う経営の分野', en: 'An executive field answered for below the executives' },
  why: {
    ja: 'セキュリティを経営の課題として認識し、方針を示し、承認することは、経営層にしかできない。その責任者を下の層に置くと、経営判断が行われないまま現場に委ねられる。',
    en: 'To see security as a business matter, to give direction and to approve is for executives alone. Where somebody below them answers for it, the decisions of management are left to people who cannot take them.',
  },
  text: {
    ja: '「{unit}」は経営層の分野「{field}」の責任者（A）ですが、経営層ではありません。',
    en: '"{unit}" answers (A) for "{field}", a field of the executive layer, and is not executive.',
  },
  when: (unit, design) =>
    !unit.isProvider && !unit.isExecutive && answeredFields(design, unit, isExecutiveField).length > 0,
  *check(unit, design) {
    for (const field of answeredFields(design, unit, isExecutiveField))
      yield {
        subjects: [fieldSubject(field), unit],
        evidence: () => [
          state(
            { ja: '「{unit}」が責任者（A）である職務: {duties}', en: 'Duties of which "{unit}" is A: {duties}' },
            { unit, duties: design.dutiesWith(unit, 'A').filter((duty) => duty.field === field) },
          ),
          worksInLayers(unit),
          ...chairSaid(unit),
        ],
      }
  },
})

const isExecutiveField = (field: FieldId): boolean => catalogueField(field).layer === 'executive'

/** A committee would be executive with an executive in the chair. */
function chairSaid(unit: Unit): readonly Evidence[] {
  if (unit.kind !== 'committee') return []
  const chair = unit.members.find((member) => member.chair)?.unit
  return chair === undefined
    ? [state({ ja: '「{unit}」に議長はいない', en: '"{unit}" has no chair' }, { unit })]
    : [
        state(
          { ja: '「{unit}」の議長「{chair}」は経営層でない', en: '"{chair}", who chairs "{unit}", is not executive' },
          { unit, chair },
        ),
      ]
}
