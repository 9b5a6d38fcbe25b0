import { Pencil, X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../state/context'

/** A record of a unit in one row; opened, its fields. */
export function OpenRow(props: {
  /** What can be changed without opening the row. */
  readonly lead?: ReactNode
  readonly title: ReactNode
  readonly more: ReactNode
  /** Name of the record, for who does not see the row. */
  readonly label: string
  readonly removal: { readonly label: string; readonly onRemove: () => void }
  readonly children: ReactNode
}) {
  const t = useMessages()
  const [isOpen, setOpen] = useState(false)
  const details = useId()
  return (
    <li className="open-row" data-open={isOpen || undefined}>
      <div className="row">
        {props.lead}
        <span className="row-main">
          {props.title}
          {props.more}
        </span>
        <Button
          className="button button-icon"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': details } : {})}
          aria-label={t('inspector.edit', { record: props.label })}
          onPress={() => setOpen(!isOpen)}
        >
          <Pencil aria-hidden size={13} />
        </Button>
        <Button
          className="button button-icon"
          aria-label={props.removal.label}
          onPress={() => {
            setOpen(false)
            props.removal.onRemove()
          }}
        >
          <X aria-hidden size={14} />
        </Button>
      </div>
      {isOpen && (
        <div className="open-row-details" id={details}>
          {props.children}
        </div>
      )}
    </li>
  )
}
