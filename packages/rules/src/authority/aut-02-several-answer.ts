import { section } from '@taiseizu/catalogue'
import type { AssignmentRecord, Design, Duty, Unit } from '@taiseizu/core'
import { holdersOf, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { changeHolders } from '../engine/assigning'

/** Where several answer, nobody does. */
export const aut02 = defineRule({
  id: 'AUT-02',
  severity: 'error',
  source: section('G', 'STEP3(1)'),
  each: 'duty',
  bearing: ['contested'],
  per: ['duty'],
  title: { ja: '責任者が複数', en: 'Several answer' },
  why: {
    ja: '一つの職務に責任者（A）が何人もいると、いざというとき誰が決めるのかが決まらず、互いに相手の仕事だと思いがちになる。責任者は一つに絞り、ほかは相談先として関わるのがよい。',
    en: 'With several who answer (A) for one duty it is open who decides when it matters, and each may take it for the other’s work. One answers; the others are consulted.',
  },
  text: {
    ja: '「{duty}」の責任者（A）が{count}つの部署（{units}）に分かれています。',
    en: '"{duty}" has several who answer (A) for it ({count}): {units}.',
  },
  when: (duty) => duty.countOf('A') > 1,
  *check(duty, design) {
    const units = design.unitsWith(duty, 'A')
    yield {
      subjects: [duty],
      says: { count: units.length, units },
      evidence: () => [
        holdersOf(design, duty, 'A'),
        ...design
          .holding(duty, 'A')
          .map((assignment) =>
            state({ ja: '分担「{assignment}」による', en: 'By the assignment "{assignment}"' }, { assignment }),
          ),
      ],
      fixes: () => worthKeeping(design, duty, units).map((unit) => keepOnly(design, duty, unit, units)),
    }
  },
})

/** Those who have the authority that it needs first, then single units before committees; in-house ones where there are any. */
function worthKeeping(design: Design, duty: Duty, units: readonly Unit[]): readonly Unit[] {
  const inHouse = units.filter((unit) => !unit.isProvider)
  const rank = (unit: Unit) =>
    duty.task.requires.filter((kind) => !design.authority.has(unit, kind, duty.scope)).length * 2 +
    (unit.isCollegial ? 1 : 0)
  return (inHouse.length > 0 ? inHouse : units).toSorted((a, b) => rank(a) - rank(b)).slice(0, 6)
}

function keepOnly(design: Design, duty: Duty, kept: Unit, units: readonly Unit[]) {
  const others = units.filter((unit) => unit !== kept)
  const consulted = others.map((unit): AssignmentRecord => assignmentFor(duty, unit, 'C'))
  return fix(
    {
      ja: '「{duty}」の責任者（A）を「{kept}」だけとし、{others}は相談先（C）にする',
      en: 'Let "{kept}" alone answer (A) for "{duty}", and consult (C) {others}',
    },
    { duty, kept, others },
    [
      ...changeHolders(design, duty, 'A', { leaves: (unit) => unit !== kept }),
      ...changeHolders(design, duty, 'C', { joins: consulted }),
    ],
  )
}
