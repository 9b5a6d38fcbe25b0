import { type RefObject, useEffect } from 'react'

/** Where what had the focus is gone with the screen that it stood on, the focus goes here: who hears the screen is told where he is. */
export function useArrival(place: RefObject<HTMLElement | null>, isWanted = true): void {
  useEffect(() => {
    if (isWanted && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [place, isWanted])
}
