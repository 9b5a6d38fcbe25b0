import { exclusionReasons } from '@taiseizu/catalogue'
import type { ExclusionRecord } from '@taiseizu/core'
import { useLanguage, useMessages } from '../state/context'
import { Choice } from './controls/Choice'
import { UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'

/** Why something is not handled. */
export function ReasonChoice({
  value,
  onChange,
}: {
  readonly value: ExclusionRecord['reason']
  readonly onChange: (reason: ExclusionRecord['reason']) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <Choice
      label={t('inspector.reason')}
      term="exclusion"
      prefix="reason"
      value={value}
      options={termOptions(exclusionReasons, language)}
      onChange={(next) => next !== '' && onChange(next)}
    />
  )
}

/** Who takes over what is not handled; no provider can. */
export function TakenOverChoice({
  value,
  onChange,
}: {
  readonly value: string | undefined
  readonly onChange: (unit: string | undefined) => void
}) {
  const t = useMessages()
  return (
    <UnitChoice
      label={t('inspector.takenOverBy')}
      term="taken-over-by"
      value={value}
      none={t('inspector.nobody')}
      accept={(one) => !one.isProvider}
      onChange={onChange}
    />
  )
}
