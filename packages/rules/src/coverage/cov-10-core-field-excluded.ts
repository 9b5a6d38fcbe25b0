import { exclusionReasons, field as catalogueField, figure, sourcingMarks } from '@taiseizu/catalogue'
import type { Design, Exclusion } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { fieldSubject, isMarked } from '../engine/words'
import { dropAndStaff } from './dropping'

/** Whether it leaves out one task of a field that still has duties, because it does not apply here. */
const isOneThatDoesNotApply = (design: Design, { task, field, reason }: Exclusion): boolean =>
  task !== undefined && reason === 'not-applicable' && design.tally.ofField(field).open > 0

/** What management has to do itself cannot be left undone either. */
export const cov10 = defineRule({
  id: 'COV-10',
  severity: 'error',
  source: figure('G', 16, 17),
  each: 'exclusion',
  per: ['exclusion'],
  title: { ja: '自社で担うべき分野を対象外にしている', en: 'Core field excluded' },
  why: {
    ja: '経営層の分野、セキュリティ統括、経営リスクマネジメント、法務は、手引きが自社で担うよう求める分野である。外に出すこともできないものを「対応しない」とすれば、意思決定と責任の担い手がいなくなる。',
    en: 'The executive fields, security supervision, enterprise risk management and legal affairs are those that the guide wants in the organisation’s own hands. What may not even be handed out cannot be left undone: decisions and responsibility would be with nobody.',
  },
  text: {
    ja: '「{exclusion}」は自社で担うべき分野のものですが、対象外とされています（理由: {reason}）。',
    en: '"{exclusion}" belongs to a field that the organisation has to handle itself, but is excluded ({reason}).',
  },
  *check(exclusion, design) {
    const { field, reason } = exclusion
    if (!isMarked(field, 'must-in-house', 'in-house-with-specialist-support')) return
    if (isOneThatDoesNotApply(design, exclusion)) return
    const { sourcing } = catalogueField(field)
    yield {
      subjects: [exclusion],
      says: { reason: named(exclusionReasons, [reason]) },
      evidence: () => [
        state(
          { ja: '図表17での「{field}」の区分: {mark}', en: '"{field}" in figure 17: {mark}' },
          { field: fieldSubject(field), mark: named(sourcingMarks, [sourcing]) },
        ),
        state(
          {
            ja: '「{field}」で対象外になっていない職務: {count}件',
            en: 'Duties of "{field}" that are not excluded: {count}',
          },
          { field: fieldSubject(field), count: design.dutiesOfField(field).length },
        ),
      ],
      fixes: () => dropAndStaff(design, exclusion),
    }
  },
})
