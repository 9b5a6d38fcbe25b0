import { Button } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { type Labelled, labelOfKey } from './choices'
import type { Progress, Workshop } from './workshop'

/** What is being worked out and how much is left; it can be stopped, and taken up again. */
export function WorkLine({
  progress: { working, left, isStopped, failed },
  workshop,
  choices,
}: {
  readonly progress: Progress
  readonly workshop: Workshop
  readonly choices: readonly Labelled[]
}) {
  const t = useMessages()
  const language = useLanguage()
  if (isStopped)
    return (
      <p className="at-work">
        <output>{failed === null ? t('archetypes.stopped') : t('archetypes.failed', { reason: failed })}</output>
        <Button className="button button-small" onPress={() => workshop.resume()}>
          {t('archetypes.resume')}
        </Button>
      </p>
    )
  if (working === null) return null
  const name = labelOfKey(choices, working.key)?.[language] ?? ''
  return (
    <p className="at-work">
      <span className="at-work-turning" aria-hidden />
      <output>{t('archetypes.workingOn', { name })}</output>
      <span className="at-hint">
        {t(`archetypes.phase.${working.phase}`)} · {t('archetypes.left', { count: left })}
      </span>
      <Button className="button button-small" onPress={() => workshop.stop(true)}>
        {t('archetypes.stop')}
      </Button>
    </p>
  )
}
