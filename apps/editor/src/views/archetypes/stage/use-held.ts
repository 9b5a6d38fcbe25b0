import { useState } from 'react'

/** What is there; while it is worked out, what was there before. @param now The same object as long as it says the same. */
export function useHeld<One>(now: One | null): One | null {
  const [held, setHeld] = useState(now)
  if (now !== null && now !== held) setHeld(now)
  return now ?? held
}
