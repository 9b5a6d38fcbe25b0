import { limits } from '@taiseizu/core'
import { type ReactNode, useId, useState } from 'react'

interface TextEditProperties {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly isMultiline?: boolean
}

/** A text that is taken over when the field is left or Enter is pressed; Escape takes the typing back. */
export function TextEdit({ label, value, onCommit, isMultiline = false }: TextEditProperties) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  const Field = isMultiline ? 'textarea' : 'input'
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        value={typed ?? value}
        maxLength={limits.textLength}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !isMultiline) commit()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
    </div>
  )
}

/** A number, or none; taken over like a text. */
export function NumberEdit({
  label,
  value,
  onCommit,
  isWhole = false,
}: {
  readonly label: string
  readonly value: number | undefined
  readonly onCommit: (value: number | undefined) => void
  readonly isWhole?: boolean
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const commit = () => {
    const number = typed === null || typed === '' ? undefined : Number(typed)
    const isFit =
      number === undefined || (number >= 0 && number <= limits.number && (!isWhole || Number.isInteger(number)))
    if (typed !== null && isFit && number !== value) onCommit(number)
    setTyped(null)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={limits.number}
        step={isWhole ? 1 : 'any'}
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
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

/** A part of the inspector that folds away. */
export function Part({
  title,
  count,
  isOpen = true,
  children,
}: {
  readonly title: string
  readonly count?: number
  readonly isOpen?: boolean
  readonly children: ReactNode
}) {
  return (
    <details className="part" open={isOpen}>
      <summary>
        {title}
        {count !== undefined && <span className="part-count">{count}</span>}
      </summary>
      {children}
    </details>
  )
}
