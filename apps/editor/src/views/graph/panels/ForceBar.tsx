import { Button } from 'react-aria-components'
import { useMessages } from '../../../state/context'
import type { Force } from '../use-force'

/** While what is joined pulls together: how far it has come, and the way to stop it. */
export function ForceBar({ force }: { readonly force: Force }) {
  const t = useMessages()
  const { progress } = force
  return (
    <div className="graph-bar">
      {progress === null ? (
        <Button className="button button-small" onPress={force.start}>
          {t('graph.forceGo')}
        </Button>
      ) : (
        <>
          <progress value={progress} aria-label={t('graph.force')} />
          <span>{t('graph.forceWorking', { percent: Math.round(progress * 100) })}</span>
          <Button className="button button-small" onPress={force.stop}>
            {t('graph.forceStop')}
          </Button>
        </>
      )}
    </div>
  )
}
