import type { ReactNode, RefObject } from 'react'
import { Popover, type PopoverProps } from 'react-aria-components'
import { Cover } from './Cover'

/** Where a menu opens, above a cover. Tab leaves the menu, which closes it. */
export function MenuPopover(
  props: Pick<PopoverProps, 'className' | 'placement' | 'offset' | 'aria-label'> & {
    readonly triggerRef: RefObject<Element | null>
    readonly isOpen: boolean
    readonly onOpenChange: (isOpen: boolean) => void
    readonly children: ReactNode
  },
) {
  const { isOpen, onOpenChange } = props
  return (
    <>
      {isOpen && <Cover onPress={() => onOpenChange(false)} />}
      <Popover {...props} trigger="MenuTrigger" isNonModal />
    </>
  )
}
