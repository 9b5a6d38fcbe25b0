import { type ReactNode, useId, useState } from 'react'

interface TextEditProperties {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly multiline?: boolean
}

/** A text that is taken over when the field is left or Enter is pressed; Escape takes the typing back. */
export function TextEdit({ label, value, onCommit, multiline = false }: TextEditProperties) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  const Field = multiline ? 'textarea' : 'input'
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        value={typed ?? value}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !multiline) commit()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
    </div>
  )
}

export interface Choosable {
  readonly id: string
  readonly label: string
}

interface ChoiceProperties {
  readonly label: string
  readonly value: string
  readonly options: readonly Choosable[]
  readonly onChange: (id: string) => void
  readonly isDisabled?: boolean
}

/** One of several. */
export function Choice({ label, value, options, onChange, isDisabled = false }: ChoiceProperties) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={isDisabled} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ChecksProperties {
  readonly label: string
  readonly values: readonly string[]
  readonly options: readonly Choosable[]
  readonly onChange: (ids: readonly string[]) => void
  readonly hint?: string | undefined
}

/** Several of several, in the order of the options. */
export function Checks({ label, values, options, onChange, hint }: ChecksProperties) {
  return (
    <fieldset className="field checks">
      <legend>{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div>
        {options.map((option) => (
          <label key={option.id} data-checked={values.includes(option.id) || undefined}>
            <input
              type="checkbox"
              checked={values.includes(option.id)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked
                onChange(
                  options.map((one) => one.id).filter((one) => (one === option.id ? isOn : values.includes(one))),
                )
              }}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A part of the inspector that folds away. */
export function Part({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}) {
  return (
    <details className="part" open>
      <summary>
        {title}
        {count !== undefined && <span className="part-count">{count}</span>}
      </summary>
      {children}
    </details>
  )
}
