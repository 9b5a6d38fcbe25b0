import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * The whole screen for what is shown now; asked for at once. Where the browser refuses, or knows no such thing, the window has to do.
 *
 * @param left called when somebody leaves the full screen otherwise than by `toggle`: with Escape, which the browser keeps for itself.
 */
export function useFullScreen(left: () => void): { readonly isFull: boolean; toggle(): void } {
  const [isFull, setFull] = useState(false)
  const own = useRef(false)
  const latest = useRef(left)
  useEffect(() => {
    latest.current = left
  })
  useEffect(() => {
    const changed = () => {
      const now = document.fullscreenElement !== null
      setFull(now)
      if (!now && !own.current) latest.current()
      own.current = false
    }
    document.addEventListener('fullscreenchange', changed)
    void enter()
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      void exit()
    }
  }, [])
  const toggle = useCallback(() => {
    if (document.fullscreenElement === null) return void enter()
    own.current = true
    void exit()
  }, [])
  return { isFull, toggle }
}

const enter = (): Promise<void> => tried(() => document.documentElement.requestFullscreen())

const exit = (): Promise<void> =>
  document.fullscreenElement === null ? Promise.resolve() : tried(() => document.exitFullscreen())

/** A refusal is no fault: the window is shown instead. */
async function tried(ask: () => Promise<void>): Promise<void> {
  try {
    await ask()
  } catch {
    // Not allowed, or not there.
  }
}
