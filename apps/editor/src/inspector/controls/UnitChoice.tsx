import { type Unit, textIn } from '@taiseizu/core'
import { useId } from 'react'
import { useDesign, useLanguage, useMessages } from '../../state/context'
import { SearchChoice, type Searchable } from '../../ui/SearchChoice'
import { placesSearched, superiorsOf, unitsSearched } from '../places'
import { Field, type Labelled } from './Field'

interface UnitChoiceProperties extends Labelled {
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
  readonly accept?: (unit: Unit) => boolean
  /** What it is called that none is chosen; without it one has to be. */
  readonly none?: string
  /** Before the units: scopes, and everything. */
  readonly before?: () => readonly Searchable[]
  readonly placeholder?: string
}

/** One of the units, found by typing; each is shown with those above it. */
export function UnitChoice({ label, term, value, onChange, accept, none, before, placeholder }: UnitChoiceProperties) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const id = useId()
  const options = () => [
    ...(none === undefined ? [] : [{ id: '', label: none, search: '' }]),
    ...(before?.() ?? []),
    ...unitsSearched(design, language, accept),
  ]
  const named = value === undefined ? undefined : (design.unitById.get(value) ?? design.scopeById.get(value))
  const text =
    named === undefined ? (value === '*' ? t('inspector.everything') : (none ?? '')) : textIn(named.name, language)
  return (
    <Field id={id} label={label} term={term}>
      <SearchChoice
        id={id}
        value={value ?? ''}
        text={text === '' ? (placeholder ?? '') : text}
        options={options}
        detailOf={(one) => detailOf(design.unitById.get(one))}
        onChoose={(next) => onChange(next === '' ? undefined : next)}
        words={{ none: t('inspector.noneFound'), list: label }}
      />
    </Field>
  )

  function detailOf(unit: Unit | undefined): string | undefined {
    return (
      unit &&
      superiorsOf(unit)
        .map((one) => textIn(one.name, language))
        .join(' › ')
    )
  }
}

/** A unit or a scope. */
export function PlaceChoice(properties: Omit<UnitChoiceProperties, 'before'> & { readonly everything?: string }) {
  const language = useLanguage()
  const design = useDesign()
  const { everything, ...rest } = properties
  return (
    <UnitChoice
      {...rest}
      before={() => [
        ...placesSearched(design, language),
        ...(everything === undefined ? [] : [{ id: '*', label: everything, search: '*' }]),
      ]}
    />
  )
}
