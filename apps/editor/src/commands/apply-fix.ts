import type { Finding } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import { fixesOffered } from './fixes-offered'

/** Applies one of a finding's fixes, as one step. */
export function applyFix({ store }: Editor, finding: Finding, number: number): void {
  const design = designOfState(store.getState())
  if (design === null) return
  const { apply, language, notify } = store.getState()
  const fix = fixesOffered(finding, design)[number]
  if (fix === undefined) return
  if (apply(inBoth('commands.stepFix', { rule: finding.rule.id, fix: fix.label }), fix.changes()))
    notify(messagesIn(language)('commands.fixApplied', { fix: fix.label[language] }))
}
