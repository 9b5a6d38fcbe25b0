import { exclusionReasons, field as catalogueField } from '@taiseizu/catalogue'
import type { ExclusionRecord, Field, Scope, Task } from '@taiseizu/core'
import { textIn } from '@taiseizu/core'
import { useState } from 'react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { ReasonChoice, TakenOverChoice } from './ExclusionFields'
import { FormEnd } from './FormEnd'
import { RecordPart } from './RecordPart'
import { SubjectRow } from './SubjectRow'
import { TextEdit } from './controls/TextEdit'
import { withText } from './change'
import { useAdd } from './use-change'

/** What says that a field or task is not handled (here), and a way to say so. */
export function Exclusions({ aim, scope }: { readonly aim: Field | Task; readonly scope?: Scope }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const field = aim.type === 'field' ? aim.id : aim.field
  const exclusions = design.exclusions.filter(
    (one) =>
      (aim.type === 'field'
        ? one.field === field
        : one.task === aim || (one.task === undefined && one.field === field)) &&
      (scope === undefined || one.scope === undefined || one.scope === scope),
  )
  return (
    <RecordPart
      name="exclusions"
      title={t('inspector.exclusion')}
      items={exclusions}
      add={{
        label: t('inspector.addExclusion'),
        renderForm: (onDone) => <NewExclusion aim={aim} scope={scope} onDone={onDone} />,
      }}
    >
      {(exclusion) => (
        <SubjectRow
          key={exclusion.id}
          subject={exclusion}
          more={[
            exclusionReasons.find(({ id }) => id === exclusion.reason)?.name[language],
            exclusion.takenOverBy && t('inspector.takenOver', { unit: textIn(exclusion.takenOverBy.name, language) }),
          ]
            .filter(Boolean)
            .join(t('inspector.separator'))}
        />
      )}
    </RecordPart>
  )
}

function NewExclusion({
  aim,
  scope,
  onDone,
}: {
  readonly aim: Field | Task
  readonly scope: Scope | undefined
  readonly onDone: () => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const add = useAdd()
  const known = catalogueField(aim.type === 'field' ? aim.id : aim.field).notHandled?.reason
  const [reason, setReason] = useState<ExclusionRecord['reason']>(known ?? 'not-applicable')
  const [note, setNote] = useState('')
  const [takenOverBy, setTakenOverBy] = useState<string | undefined>(undefined)
  const isNoteMissing = reason === 'not-applicable' && note.trim() === ''
  const onAdd = () => {
    const said = withText(undefined, language, note)
    const record: ExclusionRecord = {
      ...(aim.type === 'field' ? { field: aim.id } : { task: aim.id }),
      ...(scope === undefined ? {} : { scope: scope.id }),
      reason,
      ...(takenOverBy === undefined ? {} : { takenOverBy }),
      ...(said === undefined ? {} : { note: said }),
    }
    return add('exclusions', record, 'inspector.stepExclude', aim)
  }
  return (
    <>
      <ReasonChoice value={reason} onChange={setReason} />
      <TakenOverChoice value={takenOverBy} onChange={setTakenOverBy} />
      <TextEdit label={t('inspector.note')} isMultiline value={note} onCommit={setNote} onTyped={setNote} />
      {isNoteMissing && <p className="field-hint">{t('inspector.noteFirst')}</p>}
      <FormEnd isDisabled={isNoteMissing} onAdd={onAdd} onDone={onDone} />
    </>
  )
}
