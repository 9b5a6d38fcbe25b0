import type { Change } from '@taiseizu/core'
import { useEffect, useMemo, useRef } from 'react'
import { useEditorState } from '../../state/context'

/** Whoever only passes over does not mean it: a preview checks the whole organisation. */
const intent = 150

export interface Preview {
  /** Somebody points at changes: they are worked out and tried out if it lasts. `null`: nobody does any more. */
  point(changes: (() => readonly Change[]) | null): void
}

/** Tries changes out on the picture while somebody points at them or has the focus there, and no longer than this is on the screen. */
export function usePreview(): Preview {
  const tryOut = useEditorState((state) => state.tryOut)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      tryOut(null)
    },
    [tryOut],
  )
  return useMemo(
    () => ({
      point(changes) {
        clearTimeout(timer.current)
        if (changes === null) tryOut(null)
        else timer.current = setTimeout(() => tryOut(changes()), intent)
      },
    }),
    [tryOut],
  )
}
