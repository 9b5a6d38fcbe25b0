import { rules } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { resetRules } from '../../commands/set-rule-severity'
import { useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { ModalDialog } from '../../ui/ModalDialog'
import { RuleSettingChoice } from './RuleSettingChoice'
import { families, familyOf, ruleCounts } from './rows'

/** Every rule, by family, with what it found and how it is taken; also those that are not checked and so head no group. */
export function RuleSettings({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const { findings } = useReport()
  const counts = useMemo(() => ruleCounts(findings), [findings])
  const changed = useEditorState((state) => Object.keys(state.workspace?.settings?.rules ?? {}).length)
  return (
    <ModalDialog
      title={t('findings.rulesTitle')}
      closeLabel={t('findings.close')}
      className="rules-dialog"
      isOpen={isOpen}
      onClose={onClose}
    >
      <p className="finding-hint rules-lead">{t('findings.rulesLead')}</p>
      <div className="modal-body rules-list">
        {families.map((family) => (
          <section key={family} aria-label={t(`findings.family.${family}`)}>
            <h3>{t(`findings.family.${family}`)}</h3>
            <ul>
              {rules
                .filter(({ id }) => familyOf(id) === family)
                .map((rule) => (
                  <li key={rule.id}>
                    <span className="finding-rule">{rule.id}</span>
                    <span>{rule.title[language]}</span>
                    <span className="rules-count">
                      <span className="visually-hidden">{t('findings.rulesFound')}</span>
                      {counts.get(rule.id) ?? 0}
                    </span>
                    <RuleSettingChoice rule={rule} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="form-end">
        <Button className="button" isDisabled={changed === 0} onPress={() => resetRules(editor)}>
          {t('findings.rulesReset')}
        </Button>
        <Button className="button button-primary" onPress={onClose}>
          {t('findings.close')}
        </Button>
      </div>
    </ModalDialog>
  )
}
