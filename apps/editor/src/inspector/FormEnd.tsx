import { Button } from 'react-aria-components'
import { useMessages } from '../state/context'

/** The end of a form by which a record is added. */
export function FormEnd({
  onAdd,
  onDone,
  isDisabled = false,
}: {
  /** Whether it was added: a form that could not add stays. */
  readonly onAdd: () => boolean
  readonly onDone: () => void
  readonly isDisabled?: boolean
}) {
  const t = useMessages()
  return (
    <div className="inspector-actions">
      <Button className="button button-primary" isDisabled={isDisabled} onPress={() => onAdd() && onDone()}>
        {t('inspector.apply')}
      </Button>
      <Button className="button" onPress={onDone}>
        {t('inspector.cancel')}
      </Button>
    </div>
  )
}
