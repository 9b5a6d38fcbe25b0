import { type ComponentType, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components'

/** What the menu of a button is told: `MenuPopover` takes it as it is. */
export interface OpenedMenu {
  /** What stands around the menu is named as well, for those who hear that it opens. */
  readonly 'aria-label': string
  readonly triggerRef: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** A button that opens a menu, by click, Enter and the arrow keys. The menu is there from the first time on that it is wanted: give a `lazy` one. */
export function MenuButton({
  label,
  describedBy,
  className,
  face,
  Opened,
  about = '',
  isOpen,
  onOpenChange,
  tour,
}: {
  readonly label: string
  /** The id of what tells what the menu is about. */
  readonly describedBy?: string
  readonly className?: string
  /** What stands on the button. */
  readonly face: ReactNode
  readonly Opened: ComponentType<OpenedMenu & { readonly about: string }>
  /** The id of what the menu is about, where there are several such. */
  readonly about?: string
  /** Given with `onOpenChange` where something else opens it as well. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  /** By which name the guided tour finds it. */
  readonly tour?: string
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpenHere, setOpenHere] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const open = onOpenChange ?? setOpenHere
  const isShown = isOpen ?? isOpenHere
  if (isShown && !isWanted) setWanted(true)
  return (
    <>
      <Button
        ref={button}
        {...(className === undefined ? {} : { className })}
        aria-label={label}
        data-tip={label}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        aria-haspopup="menu"
        aria-expanded={isShown}
        data-tour={tour}
        onPress={() => open(!isShown)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') open(true)
          else event.continuePropagation()
        }}
      >
        {face}
      </Button>
      <Suspense>
        {isWanted && (
          <Opened aria-label={label} about={about} triggerRef={button} isOpen={isShown} onOpenChange={open} />
        )}
      </Suspense>
    </>
  )
}
