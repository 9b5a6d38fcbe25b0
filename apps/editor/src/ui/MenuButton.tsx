import { type ComponentType, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components'

/** What the menu of a button is told: a `Popover` with `trigger="MenuTrigger"` takes it as it is. */
export interface OpenedMenu {
  readonly triggerRef: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** A button that opens a menu, by click, Enter and the arrow keys. The menu is loaded when it is first wanted: give it as `lazy`. */
export function MenuButton({
  label,
  className,
  face,
  Opened,
  tour,
}: {
  readonly label: string
  readonly className?: string
  /** What stands on the button. */
  readonly face: ReactNode
  readonly Opened: ComponentType<OpenedMenu>
  /** By which name the guided tour finds it. */
  readonly tour?: string
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const open = (isOpen: boolean) => {
    setWanted(true)
    setOpen(isOpen)
  }
  return (
    <>
      <Button
        ref={button}
        {...(className === undefined ? {} : { className })}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-tour={tour}
        onPress={() => open(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') open(true)
          else event.continuePropagation()
        }}
      >
        {face}
      </Button>
      <Suspense>{isWanted && <Opened triggerRef={button} isOpen={isOpen} onOpenChange={open} />}</Suspense>
    </>
  )
}
