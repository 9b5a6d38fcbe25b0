import { use, useEffect } from 'react'
import { type Arrangement, loadArrangements, wayOf } from './layout/arrangements'
import { layoutOf } from './layout/layout'

/** How a picture is laid out; waits for it where it is not there yet. */
export function useArrangement(arrangement: Arrangement) {
  // There before it is wanted: also when the server is gone by then.
  useEffect(() => void loadArrangements().catch(() => undefined), [])
  if (arrangement === 'boxes') return layoutOf
  return wayOf(arrangement) ?? use(loadArrangements())[arrangement]
}
