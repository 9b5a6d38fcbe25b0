import { History } from 'lucide-react'
import { Suspense, lazy } from 'react'
import { useMessages } from '../state/context'
import { Popup } from '../ui/Popup'

const HistoryPanel = lazy(() => import('./HistoryPanel').then((module) => ({ default: module.HistoryPanel })))

/** Everything that was done, and the moments kept by name: to go back to any of them. */
export function HistoryButton() {
  const t = useMessages()
  return (
    <Popup label={t('safe.undoTo')} face={<History aria-hidden size={18} />}>
      {(close) => (
        <Suspense fallback={<p>{t('shell.loading')}</p>}>
          <HistoryPanel close={close} />
        </Suspense>
      )}
    </Popup>
  )
}
