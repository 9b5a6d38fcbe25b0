import { useMessages } from '../state/context'

/** Instead of a view that failed: the others can be used. */
export function ViewFailed() {
  const t = useMessages()
  return (
    <div className="workbench-loading" role="alert">
      <p>{t('shell.viewFailed')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('shell.reload')}
      </button>
    </div>
  )
}
