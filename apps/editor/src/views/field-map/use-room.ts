import { type RefObject, useEffect, useRef, useState } from 'react'

export interface Room {
  readonly width: number
  readonly height: number
}

/** The size of an element inside, followed as it changes. */
export function useRoom(): { readonly frame: RefObject<HTMLDivElement | null>; readonly room: Room } {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room>({ width: 1000, height: 640 })
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return { frame, room }
}
