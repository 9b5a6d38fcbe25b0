import { useId } from 'react'
import { textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../../state/context'
import { SearchChoice } from '../../ui/SearchChoice'
import { scopesFor } from '../options'
import { Field, type Labelled } from './Field'

/** One of the scopes in which a field or task is to be done, or all of them. */
export function ScopeChoice({
  label,
  term,
  aim,
  value,
  onChange,
}: Labelled & {
  readonly aim: string
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const id = useId()
  const scope = value === undefined ? undefined : design.scopeById.get(value)
  const everywhere = t('inspector.everywhere')
  return (
    <Field id={id} label={label} term={term}>
      <SearchChoice
        id={id}
        value={value ?? ''}
        text={scope === undefined ? everywhere : textIn(scope.name, language)}
        options={() => [{ id: '', label: everywhere, search: '' }, ...scopesFor(design, aim, language)]}
        onChoose={(next) => onChange(next === '' ? undefined : next)}
        words={{ none: t('inspector.noneFound'), list: label }}
      />
    </Field>
  )
}
