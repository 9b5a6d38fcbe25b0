import { figure, section } from '@taiseizu/catalogue'
import { holdersOf, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { namedInside } from './fitting'
import { letPerform } from './staffing'
import { isUntouched } from './untouched'

/** What nobody does is not done, whoever answers for it. */
export const cov01 = defineRule({
  id: 'COV-01',
  severity: 'error',
  source: [section('G', 'STEP3(1)'), figure('G', 12)],
  each: 'duty',
  bearing: ['unperformed'],
  per: ['duty'],
  title: { ja: '実行者のいない職務', en: 'Duty that nobody performs' },
  why: {
    ja: '手引きは、各分野のタスクを担当部署に割り当てることを求めている。実行者が決まっていない職務は、方針や責任者があっても手が付かないまま残り、事故が起きて初めて気付かれる。',
    en: 'The guide asks that the tasks of every field be given to units. A duty without anybody to perform it stays undone, whatever policy or accountable unit there is, and is often noticed only after an incident.',
  },
  text: {
    ja: '「{duty}」を実行する部署（R）が決まっていません。',
    en: 'No unit performs "{duty}" (R).',
  },
  texts: {
    nobodyAtAll: {
      ja: '「{duty}」には、実行する部署（R）も責任を持つ部署（A）も決まっていません。',
      en: 'No unit performs "{duty}" (R), and none answers for it (A).',
    },
  },
  when: (duty) => duty.countOf('R') === 0,
  *check(duty, design) {
    const isAnswered = duty.countOf('A') > 0
    // What somebody answers for is touched by him.
    if (!isAnswered && isUntouched(design, duty.field, duty.scope)) return
    yield {
      subjects: [duty],
      ...(isAnswered ? {} : { as: 'nobodyAtAll' }),
      evidence: () => [
        holdersOf(design, duty, 'R'),
        holdersOf(design, duty, 'A'),
        state(
          {
            ja: '図表12がこの分野の担当として挙げる部署: {units}',
            en: 'Units that figure 12 names for this field: {units}',
          },
          { units: namedInside(duty.field).map((unit) => unit.name) },
        ),
      ],
      fixes: () => letPerform(design, duty),
    }
  },
})
