import { useEffect, useMemo, useState } from 'react'
import { useEditor } from '../../state/context'

interface Worked<Value> {
  /** Of which work it is the outcome. */
  readonly of: object
  readonly value: Value | null
  /** 0 to 1. */
  readonly done: number
}

/**
 * What work comes to that may take long: at once, or in parts between which the screen is drawn.
 *
 * @param work Does a part until each `yield`. Another function is other work, and what was made before it is no longer shown.
 */
export function useInParts<Value>(
  work: () => Generator<undefined, Value>,
  count: number,
  isQuick: boolean,
): Pick<Worked<Value>, 'value' | 'done'> {
  const { platform } = useEditor()
  const atOnce = useMemo(() => (isQuick ? { value: finished(work()), done: 1 } : null), [isQuick, work])
  const [worked, setWorked] = useState<Worked<Value> | null>(null)
  useEffect(() => {
    if (isQuick) return undefined
    let isWanted = true
    const parts = work()
    const go = async () => {
      for (let part = 0; ; part += 1) {
        setWorked({ of: work, value: null, done: Math.min(1, part / count) })
        await platform.drawn()
        if (!isWanted) return
        const next = parts.next()
        if (next.done !== true) continue
        setWorked({ of: work, value: next.value, done: 1 })
        return
      }
    }
    void go()
    return () => {
      isWanted = false
    }
  }, [isQuick, work, count, platform])
  return atOnce ?? (worked?.of === work ? worked : { value: null, done: 0 })
}

/** All parts at once. */
export function finished<Value>(parts: Generator<undefined, Value>): Value {
  for (;;) {
    const next = parts.next()
    if (next.done === true) return next.value
  }
}
