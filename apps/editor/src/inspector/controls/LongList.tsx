import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../state/context'

const page = 25

/** Rows, so many at first and more on demand: hundreds are seldom read, and cost the same as a few. */
export function LongList<Item>({
  items,
  className = 'rows',
  children,
}: {
  readonly items: readonly Item[]
  readonly className?: string
  readonly children: (item: Item, place: number) => ReactNode
}) {
  const t = useMessages()
  const [shown, setShown] = useState(page)
  const left = items.length - shown
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button className="button button-small" onPress={() => setShown(shown + page * 4)}>
          {t('inspector.showMore', { count: left })}
        </Button>
      )}
    </>
  )
}
