import { type Conflict, type Settlement, limits } from '@taiseizu/core'
import type { ConflictSaid } from '@taiseizu/rules'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Button, Form, Input, Label, ProgressBar, Radio, RadioGroup, TextField } from 'react-aria-components'
import { useMessages } from '../../state/context'

type Choice = 'mine' | 'theirs' | 'other'

/** Texts may be put in other words; of everything else one of the two is chosen. */
const worded: ReadonlySet<string> = new Set(['name', 'note'])

/** One thing on which a variant and its base do not agree: what each says, and what is to hold. Enter goes on. */
export function Dispute({
  conflict,
  said,
  settlement,
  place,
  count,
  left,
  onSettle,
  onSettleLeft,
  onPrevious,
  onNext,
}: {
  readonly conflict: Conflict
  readonly said: ConflictSaid
  readonly settlement: Settlement | undefined
  readonly place: number
  readonly count: number
  /** How many others are not settled. */
  readonly left: number
  readonly onSettle: (settlement: Settlement) => void
  readonly onSettleLeft: (settlement: Settlement) => void
  readonly onPrevious: () => void
  readonly onNext: () => void
}) {
  const t = useMessages()
  const { at, mine } = conflict
  const mayWord = typeof mine === 'string' && at !== undefined && worded.has(at[0] ?? '')
  const [text, setText] = useState(textOf(typeof settlement === 'object' ? settlement.value : mine))
  const choice: Choice | null = settlement === undefined ? null : typeof settlement === 'object' ? 'other' : settlement
  const choose = (chosen: string) => {
    if (chosen === 'mine' || chosen === 'theirs') onSettle(chosen)
    else onSettle({ value: text })
  }
  const isReady = choice !== null && (choice !== 'other' || text.trim() !== '')
  return (
    <Form
      className="modal-body dispute"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onNext()
      }}
    >
      <p className="variant-lead">{t('variantDialogs.settleLead')}</p>
      <ProgressBar
        className="dispute-progress"
        aria-label={t('variantDialogs.choice')}
        value={place + 1}
        maxValue={count}
        valueLabel={t('variantDialogs.progress', { number: place + 1, count })}
      >
        <span aria-live="polite">{t('variantDialogs.progress', { number: place + 1, count })}</span>
        <span className="dispute-track">
          <span style={{ width: `${((place + 1) / count) * 100}%` }} />
        </span>
      </ProgressBar>
      <h3>{said.message}</h3>
      {said.before !== undefined && (
        <p className="dispute-before">
          {t('variantDialogs.before')}: <span>{said.before}</span>
        </p>
      )}
      {said.changed.length > 0 && (
        <ul className="dispute-before">
          {said.changed.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <RadioGroup className="dispute-choices" aria-label={t('variantDialogs.choice')} value={choice} onChange={choose}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- each step begins with its choice */}
        <Radio value="mine" className="dispute-choice" autoFocus={choice !== 'theirs' && choice !== 'other'}>
          {said.mine}
        </Radio>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- each step begins with its choice */}
        <Radio value="theirs" className="dispute-choice" autoFocus={choice === 'theirs'}>
          {said.theirs}
        </Radio>
        {mayWord && (
          <Radio value="other" className="dispute-choice">
            {t('variantDialogs.otherValue')}
          </Radio>
        )}
      </RadioGroup>
      {choice === 'other' && (
        <TextField
          className="variant-field"
          value={text}
          maxLength={limits.textLength}
          onChange={(typed) => {
            setText(typed)
            onSettle({ value: typed })
          }}
        >
          <Label>{t('variantDialogs.otherValueText')}</Label>
          <Input onFocus={({ currentTarget }) => currentTarget.select()} />
        </TextField>
      )}
      <div className="form-end">
        {left > 0 && (choice === 'mine' || choice === 'theirs') && (
          <Button className="button button-small" onPress={() => onSettleLeft(choice)}>
            {t('variantDialogs.sameForAll', { count: left })}
          </Button>
        )}
        <span className="dispute-gap" />
        <Button className="button" isDisabled={place === 0} onPress={onPrevious}>
          <ArrowLeft aria-hidden size={15} />
          {t('variantDialogs.previous')}
        </Button>
        <Button type="submit" className="button button-primary" isDisabled={!isReady}>
          {t(left === 0 && place === count - 1 ? 'variantDialogs.toSummary' : 'variantDialogs.next')}
          <ArrowRight aria-hidden size={15} />
        </Button>
      </div>
    </Form>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
