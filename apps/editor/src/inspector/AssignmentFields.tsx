import { modes } from '@taiseizu/catalogue'
import { type Assignment, type AssignmentRecord, textIn } from '@taiseizu/core'
import type { MessageKey } from '../messages'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Choice } from './controls'
import { placesFor, termOptions } from './options'
import type { Keys } from './use-change'

/** Of an assignment: where, in-house or outside, under which contract. */
export function AssignmentFields({
  assignment,
  onChange,
}: {
  readonly assignment: Assignment
  readonly onChange: (what: MessageKey, keys: Keys<'assignments'>) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record, unit, mode } = assignment
  const contracts = design.contracts.filter((contract) => !unit.isProvider || contract.provider === unit)
  return (
    <>
      <Choice
        label={t('inspector.where')}
        value={record.scope ?? ''}
        options={[
          { id: '', label: t('inspector.everywhere') },
          ...placesFor(design, record.task ?? record.field ?? '', language),
        ]}
        onChange={(scope) => onChange('inspector.where', { scope: scope === '' ? undefined : scope })}
      />
      <Choice
        label={t('inspector.mode')}
        value={mode}
        isDisabled={unit.isProvider}
        options={termOptions(modes, language)}
        onChange={(next) =>
          onChange('inspector.mode', {
            mode: next as AssignmentRecord['mode'],
            ...(next === 'in-house' ? { contract: undefined } : {}),
          })
        }
      />
      {mode === 'outsourced' && (
        <Choice
          label={t('inspector.contract')}
          value={record.contract ?? ''}
          options={[
            { id: '', label: t('inspector.noContract') },
            ...contracts.map((contract) => ({ id: contract.id, label: textIn(contract.name, language) })),
          ]}
          onChange={(contract) => onChange('inspector.contract', { contract: contract === '' ? undefined : contract })}
        />
      )}
    </>
  )
}
