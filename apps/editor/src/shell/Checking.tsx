import { useChecking, useMessages } from '../state/context'
import './checking.css'

/** Over every view while the first check is being made: what is not marked has not been looked at yet. Told to screen readers at its beginning and end. */
export function Checking() {
  const t = useMessages()
  const percent = useChecking()
  return (
    <div className="checking" data-shown={percent !== null || undefined}>
      <output className="visually-hidden">{percent === null ? '' : t('shell.checking')}</output>
      {percent !== null && (
        <div className="checking-card">
          <span aria-hidden>{t('shell.checkingSoFar', { percent })}</span>
          <progress aria-label={t('shell.checking')} max={100} value={percent} />
        </div>
      )}
    </div>
  )
}
