import { idsOf, severities } from '@taiseizu/catalogue'
import type { Rule } from '@taiseizu/rules'
import { type RuleSetting, setRuleSeverity } from '../../commands/set-rule-severity'
import { useEditor, useEditorState, useMessages } from '../../state/context'
import { severityName } from './severity-name'

const settings: readonly RuleSetting[] = [...idsOf(severities), 'off']

/** How a rule is taken in this workspace: as an error, a warning, advice, or not at all. */
export function RuleSettingChoice({
  rule,
  isInTabOrder = true,
}: {
  readonly rule: Rule
  readonly isInTabOrder?: boolean
}) {
  const t = useMessages()
  const editor = useEditor()
  const set = useEditorState((state) => state.workspace?.settings?.rules?.[rule.id])
  const label = (setting: RuleSetting) => t(setting === 'off' ? 'findings.ruleOff' : severityName[setting])
  return (
    <select
      className="rule-setting"
      data-changed={set !== undefined || undefined}
      tabIndex={isInTabOrder ? 0 : -1}
      aria-label={t('findings.ruleSetting', { rule: rule.id })}
      value={set ?? rule.severity}
      onChange={(event) => {
        const setting = settings.find((one) => one === event.currentTarget.value)
        if (setting !== undefined) setRuleSeverity(editor, rule, setting)
      }}
    >
      {settings.map((setting) => (
        <option key={setting} value={setting}>
          {setting === rule.severity ? t('findings.ruleSettingDefault', { severity: label(setting) }) : label(setting)}
        </option>
      ))}
    </select>
  )
}
