import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../state/context'

/** A list of which the first are shown, and more when they are asked for. */
export function Some<Item>({
  items,
  first = 12,
  className,
  children,
}: {
  readonly items: readonly Item[]
  readonly first?: number
  readonly className?: string
  readonly children: (item: Item, place: number) => ReactNode
}) {
  const t = useMessages()
  const [shown, setShown] = useState(first)
  const more = Math.min(100, items.length - shown)
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {more > 0 && (
        <Button className="button button-small at-more" onPress={() => setShown(shown + more)}>
          {t('archetypes.more', { count: more })}
        </Button>
      )}
    </>
  )
}
