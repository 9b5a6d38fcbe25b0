import { type Severity, severities } from '@taiseizu/catalogue'
import type { SettingsRecord } from '@taiseizu/core'
import type { Rule } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'

/** How a workspace wants a rule to be taken: as another severity, or not to be checked at all. */
export type RuleSetting = Severity | 'off'

/** Sets how a rule is taken in this workspace; what the rule says of itself is no setting. */
export function setRuleSeverity({ store }: Editor, rule: Rule, setting: RuleSetting): void {
  const { workspace, apply, notify, language } = store.getState()
  if (workspace === null) return
  const { rules: { [rule.id]: _, ...others } = {}, ...settings } = workspace.settings ?? {}
  const rules = setting === rule.severity ? others : { ...others, [rule.id]: setting }
  const value: SettingsRecord = Object.keys(rules).length === 0 ? settings : { ...settings, rules }
  const name = severities.find(({ id }) => id === setting)?.name ?? inBoth('findings.ruleOff')
  const label = inBoth('findings.stepRule', { rule: rule.id, setting: name })
  const isMade = apply(label, [{ change: 'settings', value: Object.keys(value).length === 0 ? undefined : value }])
  if (isMade) notify(messagesIn(language)('shell.done', { step: label[language] }))
}

/** Every rule is taken again as it says of itself. */
export function resetRules({ store }: Editor): void {
  const { workspace, apply } = store.getState()
  if (workspace?.settings?.rules === undefined) return
  const { rules: _, ...settings } = workspace.settings
  const value = Object.keys(settings).length === 0 ? undefined : settings
  apply(inBoth('findings.stepRulesReset'), [{ change: 'settings', value }])
}
