import type { MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import './cover.css'

/**
 * Keeps the pointer from what lies below something that has opened: made inert, as a popover of react-aria's would make it, the whole page
 * would be styled anew before that is seen.
 */
export function Cover({ onPress }: { readonly onPress: () => void }) {
  const press = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onPress()
  }
  return createPortal(
    <div
      aria-hidden
      className="cover"
      // The focus stays with what has opened, which gives it back.
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
      onContextMenu={press}
    />,
    document.body,
  )
}
