import { useDesign, useLanguage, useMessages } from '../state/context'
import { Choice } from './controls/Choice'
import { aimKeys, aimOptions } from './options'

/** What a record is about: a field, or one of its tasks. */
export function AimChoice({
  record,
  onChange,
}: {
  readonly record: { readonly task?: string; readonly field?: string }
  readonly onChange: (what: 'inspector.what', keys: ReturnType<typeof aimKeys>) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  return (
    <Choice
      label={t('inspector.what')}
      term="aim"
      value={record.task ?? record.field ?? ''}
      options={aimOptions(design, language)}
      onChange={(aim) => onChange('inspector.what', aimKeys(design, aim))}
    />
  )
}
