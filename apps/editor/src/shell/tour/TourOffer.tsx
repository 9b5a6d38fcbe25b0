import { Compass, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { startTour } from '../../commands/start-tour'
import { useEditor, useEditorState, useMessages } from '../../state/context'
import './tour.css'

/** Offers the tour to who is here for the first time, where nothing else is: it never stands in the way. */
export function TourOffer() {
  const t = useMessages()
  const editor = useEditor()
  const isSeen = useEditorState((state) => state.tourSeen)
  const look = useEditorState((state) => state.look)
  if (isSeen) return null
  return (
    <section className="tour-offer" aria-label={t('shell.tourOffer')}>
      <p>
        <Compass aria-hidden size={16} />
        <strong>{t('shell.tourOffer')}</strong>
      </p>
      <p>{t('shell.tourOfferLead')}</p>
      <Button className="button button-small button-primary" onPress={() => void startTour.run(editor)}>
        {t('shell.tourStart')}
      </Button>
      <Button
        className="button button-icon tour-decline"
        aria-label={t('shell.tourDecline')}
        data-tip={t('shell.tourDecline')}
        onPress={() => look({ tourSeen: true })}
      >
        <X aria-hidden size={15} />
      </Button>
    </section>
  )
}
