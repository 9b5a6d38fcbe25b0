import { type Finding, fixesOf } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'

/** Applies one of a finding's fixes, as one step. */
export function applyFix({ store }: Editor, finding: Finding, number: number): void {
  const design = designOfState(store.getState())
  if (design === null) return
  const { apply, language, notify } = store.getState()
  const [ja, en] = [fixesOf(finding, design, 'ja')[number], fixesOf(finding, design, 'en')[number]]
  if (ja === undefined || en === undefined) return
  const fix = { ja: ja.label, en: en.label }
  if (apply(inBoth('commands.stepFix', { rule: finding.rule.id, fix }), ja.changes))
    notify(messagesIn(language)('commands.fixApplied', { fix: fix[language] }))
}
