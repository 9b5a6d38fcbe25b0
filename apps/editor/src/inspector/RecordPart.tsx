import { Plus } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { LongList } from './controls/LongList'
import { Part } from './controls/Part'

interface RecordPartProperties<Item> {
  readonly name: string
  readonly title: string
  readonly items: readonly Item[]
  readonly isOpen?: boolean
  /** Said before the records. */
  readonly hint?: ReactNode
  /** How one is added: at once, or by a form that is shown in the place of the button. */
  readonly add?: {
    readonly label: string
    readonly onAdd?: () => void
    readonly renderForm?: (onDone: () => void) => ReactNode
  }
  readonly children: (item: Item, place: number) => ReactNode
}

/** The records of one kind that belong to what is selected, and a way to add one. */
export function RecordPart<Item>({ name, title, items, isOpen, hint, add, children }: RecordPartProperties<Item>) {
  const [isAdding, setAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAdding = useRef(false)
  // Where the form was, the button is again, and takes the focus back.
  useEffect(() => {
    if (wasAdding.current && !isAdding && document.activeElement === document.body) button.current?.focus()
    wasAdding.current = isAdding
  }, [isAdding])
  return (
    <Part name={name} title={title} count={items.length} isOpen={isOpen ?? items.length > 0}>
      {hint}
      {items.length > 0 && <LongList items={items}>{children}</LongList>}
      {add !== undefined &&
        (isAdding && add.renderForm !== undefined ? (
          <div className="adding" ref={intoForm}>
            {add.renderForm(() => setAdding(false))}
          </div>
        ) : (
          <Button
            ref={button}
            className="button button-small"
            onPress={() => (add.renderForm === undefined ? add.onAdd?.() : setAdding(true))}
          >
            <Plus aria-hidden size={15} />
            {add.label}
          </Button>
        ))}
    </Part>
  )
}

/** A form takes the place of the button that asked for it, and so the focus; all of it is in sight, with the button at its end. */
function intoForm(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('select, input, textarea')?.focus()
  form?.scrollIntoView({ block: 'nearest' })
}
