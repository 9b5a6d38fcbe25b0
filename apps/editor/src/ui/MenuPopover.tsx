import type { MouseEvent, ReactNode, RefObject } from 'react'
import { Popover, type PopoverProps } from 'react-aria-components'
import { createPortal } from 'react-dom'
import './menu-popover.css'

/**
 * Where a menu opens. What lies below is out of reach by a cover of our own: made inert, as the popover would make it, the whole page
 * would be styled anew before the menu is seen. Tab leaves the menu, which closes it.
 */
export function MenuPopover(
  props: Pick<PopoverProps, 'className' | 'placement' | 'offset' | 'aria-label'> & {
    readonly triggerRef: RefObject<Element | null>
    readonly isOpen: boolean
    readonly onOpenChange: (isOpen: boolean) => void
    readonly children: ReactNode
  },
) {
  const { isOpen, onOpenChange } = props
  const close = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onOpenChange(false)
  }
  return (
    <>
      {isOpen &&
        createPortal(
          <div
            aria-hidden
            className="menu-cover"
            // The focus stays with the menu, which gives it back.
            onMouseDown={(event) => event.preventDefault()}
            onClick={close}
            onContextMenu={close}
          />,
          document.body,
        )}
      <Popover {...props} trigger="MenuTrigger" isNonModal />
    </>
  )
}
