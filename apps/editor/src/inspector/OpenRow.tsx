import { type Subject, labelOf, referenceTo } from '@taiseizu/rules'
import { Pencil, X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import { subjectMark } from './subject-mark'

/** A record of a unit in one row, which leads to it; opened, its fields. */
export function OpenRow(props: {
  readonly subject: Subject
  /** What can be changed without opening the row. */
  readonly lead?: ReactNode
  readonly title: ReactNode
  readonly more: ReactNode
  readonly removal: { readonly label: string; readonly onRemove: () => void }
  readonly children: ReactNode
}) {
  const t = useMessages()
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  const [isOpen, setOpen] = useState(false)
  const details = useId()
  return (
    <li className="open-row" data-open={isOpen || undefined} {...subjectMark(props.subject)}>
      <div className="row">
        {props.lead}
        <span className="row-main">
          <Button className="row-title" onPress={() => select(referenceTo(props.subject))}>
            {props.title}
          </Button>
          {props.more}
        </span>
        <Button
          className="button button-icon"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': details } : {})}
          aria-label={t('inspector.edit', { record: labelOf(props.subject, language) })}
          onPress={() => setOpen(!isOpen)}
        >
          <Pencil aria-hidden size={13} />
        </Button>
        <Button
          className="button button-icon row-removal"
          aria-label={props.removal.label}
          onPress={({ target }) => {
            setOpen(false)
            handOn(target)
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

/** The focus of a row that goes: to what removes the one in its place, or where there is none to what adds one. */
function handOn(from: Element): void {
  const row = from.closest('li')
  const heir =
    (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('.row-removal') ??
    row?.parentElement?.nextElementSibling
  if (heir instanceof HTMLElement) heir.focus()
}
