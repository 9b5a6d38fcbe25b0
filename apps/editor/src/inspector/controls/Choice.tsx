import { useId } from 'react'
import { Field, type Labelled } from './Field'

export interface Choosable {
  readonly id: string
  readonly label: string
}

interface ChoiceProperties<Id extends string> extends Labelled {
  readonly value: Id | ''
  readonly options: readonly { readonly id: Id | ''; readonly label: string }[]
  readonly onChange: (id: Id | '') => void
  readonly isDisabled?: boolean
  /** What the ids of the terms of the options begin with: the label then explains what is chosen. */
  readonly prefix?: string
}

/** One of a few. */
export function Choice<Id extends string>({
  label,
  term,
  value,
  options,
  onChange,
  isDisabled = false,
  prefix,
}: ChoiceProperties<Id>) {
  const id = useId()
  const name = options.find((option) => option.id === value)?.label
  const chosen = prefix === undefined || name === undefined || value === '' ? undefined : { prefix, id: value, name }
  return (
    <Field id={id} label={label} term={term} chosen={chosen}>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        onChange={(event) => {
          const next = options.find((option) => option.id === event.currentTarget.value)
          if (next !== undefined) onChange(next.id)
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One of a few, or that nothing is said. */
export function OptionalChoice<Id extends string>({
  none,
  onChange,
  value,
  options,
  ...rest
}: Omit<ChoiceProperties<Id>, 'onChange' | 'value'> & {
  readonly value: Id | undefined
  readonly none: string
  readonly onChange: (id: Id | undefined) => void
}) {
  return (
    <Choice
      {...rest}
      value={value ?? ''}
      options={[{ id: '', label: none }, ...options]}
      onChange={(id) => onChange(id === '' ? undefined : id)}
    />
  )
}
