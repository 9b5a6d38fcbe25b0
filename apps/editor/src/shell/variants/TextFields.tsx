import type { Language } from '@taiseizu/catalogue'
import { limits } from '@taiseizu/core'
import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components'
import type { Names } from '../../commands/variants/naming'
import { useLanguage } from '../../state/context'

/** A text in both languages, that of the reader first. */
export function TextFields({
  labels,
  value,
  onChange,
  hint = '',
  fault = null,
  isLong = false,
  isFirst = false,
}: {
  readonly labels: Readonly<Record<Language, string>>
  readonly value: Names
  readonly onChange: (value: Names) => void
  readonly hint?: string
  readonly fault?: string | null
  readonly isLong?: boolean
  /** Whether one begins to type here. */
  readonly isFirst?: boolean
}) {
  const language = useLanguage()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return (
    <div className="variant-fields">
      {order.map((one) => (
        <TextField
          key={one}
          className="variant-field"
          value={value[one]}
          onChange={(text) => onChange({ ...value, [one]: text })}
          maxLength={limits.textLength}
          isInvalid={fault !== null && one === language}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a form begins where one types
          autoFocus={isFirst && one === language}
        >
          <Label>{labels[one]}</Label>
          {isLong ? <TextArea lang={one} rows={4} placeholder={hint} /> : <Input lang={one} placeholder={hint} />}
          <FieldError>{fault}</FieldError>
        </TextField>
      ))}
    </div>
  )
}
