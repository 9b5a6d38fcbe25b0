/** Where the focus is in the picture, and where it goes. */
import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Places } from '../../picture/layout/find'

/** A place and those that the focus goes to without it, the nearest first: around it, then beside the outermost. */
export function withNearest(key: string, places: Pick<Places, 'byKey' | 'boxes'>): readonly string[] {
  const { byKey, boxes } = places
  const within = byKey.get(key)?.within
  if (within !== undefined) return [key, ...withNearest(within, places)]
  const at = boxes.list.findIndex((place) => place.key === key)
  return [key, ...boxes.list.slice(Math.max(0, at - 1), Math.max(0, at)).map((place) => place.key)]
}

/** Gives a place the focus once it is drawn; also when what had it is gone, so that keys still lead on from the picture. */
export function useFocus(svg: { readonly current: SVGSVGElement | null }, current: string | null, isLost: boolean) {
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    const lost = isLost && document.activeElement === document.body ? current : null
    const key = wanted.current ?? lost
    if (key === null) return
    if (focusOn(svg.current, key)) wanted.current = null
  })
  return useCallback(
    (key: string) => {
      wanted.current = key
      // What is drawn already takes it at once: once an edit is drawn, the browser would have to lay everything out for it beforehand.
      focusOn(svg.current, key)
    },
    [svg],
  )
}

/** Whether it is drawn, and has the focus now. */
function focusOn(svg: SVGSVGElement | null, key: string): boolean {
  const item = svg?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`) ?? null
  if (item !== document.activeElement) item?.focus({ preventScroll: true })
  return item !== null
}
