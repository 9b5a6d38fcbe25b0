import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../state/context'
import { Explained, ExplainedValue } from '../Explained'
import type { Labelled } from './Field'

interface Checkable<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Those that follow are parts of it: it stands on a line of its own. */
  readonly isHead?: boolean
}

interface ChecksProperties<Id extends string> extends Labelled {
  readonly values: readonly Id[]
  readonly options: readonly Checkable<Id>[]
  readonly onChange: (ids: readonly Id[]) => void
  readonly hint?: string | undefined
  /** What the ids of the terms of the options begin with: what is chosen then explains itself. */
  readonly prefix?: string
  /** At least one has to stay. */
  readonly isNeeded?: boolean
}

/** Several of several, in the order of the options: what is chosen, and on demand all that can be. */
export function Checks<Id extends string>({
  label,
  term,
  values,
  options,
  onChange,
  hint,
  prefix,
  isNeeded = false,
}: ChecksProperties<Id>) {
  const t = useMessages()
  const [isOpen, setOpen] = useState(false)
  const all = useId()
  const chosen = options.filter((option) => values.includes(option.id))
  const toggle = (id: Id, isOn: boolean) =>
    onChange(options.map((one) => one.id).filter((one) => (one === id ? isOn : values.includes(one))))
  return (
    <fieldset className="field checks">
      <legend className="visually-hidden">{label}</legend>
      <div className="checks-head">
        {term === undefined ? <span aria-hidden>{label}</span> : <Explained term={term}>{label}</Explained>}
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
        <div className="checks-all" id={all} data-levels={options.some(({ isHead }) => isHead) || undefined}>
          {options.map((option) => {
            const isOn = values.includes(option.id)
            return (
              <label
                key={option.id}
                data-checked={isOn || undefined}
                {...(option.isHead === undefined ? {} : { 'data-level': option.isHead ? 'head' : 'part' })}
              >
                <input
                  type="checkbox"
                  checked={isOn}
                  disabled={isNeeded && isOn && values.length === 1}
                  onChange={(event) => toggle(option.id, event.currentTarget.checked)}
                />
                {option.label}
              </label>
            )
          })}
        </div>
      ) : (
        <p className="checks-chosen">
          {chosen.length === 0 && <span className="field-hint">{t('inspector.noneChosen')}</span>}
          {chosen.map((option) => (
            <span key={option.id} className="check-chosen">
              {prefix === undefined ? (
                option.label
              ) : (
                <ExplainedValue prefix={prefix} id={option.id}>
                  {option.label}
                </ExplainedValue>
              )}
            </span>
          ))}
        </p>
      )}
    </fieldset>
  )
}
