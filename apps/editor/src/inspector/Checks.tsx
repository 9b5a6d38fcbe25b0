import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../state/context'
import type { Choosable } from './controls'

interface ChecksProperties {
  readonly label: string
  readonly values: readonly string[]
  readonly options: readonly Choosable[]
  readonly onChange: (ids: readonly string[]) => void
  readonly hint?: string | undefined
}

/** Several of several, in the order of the options: what is chosen, and on demand all that can be. */
export function Checks({ label, values, options, onChange, hint }: ChecksProperties) {
  const t = useMessages()
  const [isOpen, setOpen] = useState(false)
  const all = useId()
  const chosen = options.filter((option) => values.includes(option.id))
  return (
    <fieldset className="field checks">
      <legend className="visually-hidden">{label}</legend>
      <div className="checks-head">
        <span aria-hidden>{label}</span>
        <Button
          className="button button-icon"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': all } : {})}
          aria-label={
            isOpen ? t('inspector.doneChoosing', { what: label }) : t('inspector.chooseMore', { what: label })
          }
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('inspector.done') : t('inspector.change')}
        </Button>
      </div>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {isOpen ? (
        <div className="checks-all" id={all}>
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
      ) : (
        <p className="checks-chosen">
          {chosen.length === 0 ? (
            <span className="field-hint">{t('inspector.noneChosen')}</span>
          ) : (
            chosen.map((option) => (
              <span key={option.id} className="check-chosen">
                {option.label}
              </span>
            ))
          )}
        </p>
      )}
    </fieldset>
  )
}
