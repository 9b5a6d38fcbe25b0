import type { RefObject } from 'react'
import { Popover } from 'react-aria-components'
import { useEditorState, useMessages } from '../../state/context'
import type { Naming } from '../../state/state'
import { NameForm } from './NameForm'

/** Asks for the name of a variant beside where it stands. */
export function NamePlace({
  naming,
  beside,
}: {
  readonly naming: Naming
  readonly beside: RefObject<HTMLElement | null>
}) {
  const t = useMessages()
  const look = useEditorState((state) => state.look)
  return (
    <Popover
      className="variant-popover"
      aria-label={t(naming.how === 'branch' ? 'variantNames.newTitle' : 'variantNames.renameTitle')}
      triggerRef={beside}
      placement={innerWidth < 640 ? 'bottom start' : 'right top'}
      offset={4}
      isOpen
      onOpenChange={(isOpen) => !isOpen && look({ naming: null })}
    >
      <NameForm naming={naming} />
    </Popover>
  )
}
