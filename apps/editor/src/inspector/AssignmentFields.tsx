import { modes } from '@taiseizu/catalogue'
import { type Assignment, textIn } from '@taiseizu/core'
import type { MessageKey } from '../messages'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Choice } from './controls/Choice'
import { ScopeChoice } from './controls/ScopeChoice'
import { Note } from './Names'
import { termOptions } from './options'
import type { Keys } from './use-change'

/** Of an assignment: where, in-house or outside, under which contract, and what is noted of it. */
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
  const contracts = unit.isProvider ? design.contractsWith(unit) : design.contracts
  return (
    <>
      <ScopeChoice
        label={t('inspector.where')}
        term="scope"
        aim={record.task ?? record.field ?? ''}
        value={record.scope}
        onChange={(scope) => onChange('inspector.where', { scope })}
      />
      <Choice
        label={t('inspector.mode')}
        term="mode"
        prefix="mode"
        value={mode}
        isDisabled={unit.isProvider}
        options={termOptions(modes, language)}
        onChange={(next) =>
          next !== '' &&
          onChange('inspector.mode', { mode: next, ...(next === 'in-house' ? { contract: undefined } : {}) })
        }
      />
      {mode === 'outsourced' && (
        <Choice
          label={t('inspector.contract')}
          term="contract"
          value={record.contract ?? ''}
          options={[
            { id: '', label: t('inspector.noContract') },
            ...contracts.map((contract) => ({ id: contract.id, label: textIn(contract.name, language) })),
          ]}
          onChange={(contract) => onChange('inspector.contract', { contract: contract === '' ? undefined : contract })}
        />
      )}
      <Note note={record.note} onChange={(note) => onChange('inspector.note', { note })} />
    </>
  )
}
