import { useEffect, useState } from 'react'

/** What is there; while it is worked out what was there before. */
export function useHeld<One>(now: One | null): One | null {
  const [held] = useState<{ last: One | null }>({ last: null })
  useEffect(() => {
    if (now !== null) held.last = now
  }, [held, now])
  return now ?? held.last
}
