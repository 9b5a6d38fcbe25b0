import { useEffect, useMemo, useState } from 'react'
import { useEditor } from '../../state/context'

interface Worked<Value> {
  /** Of which work it is the outcome. */
  readonly of: object
  readonly value: Value | null
  /** 0 to 1. */
  readonly done: number
}

/** For so many milliseconds parts follow one another before the screen is drawn. */
const stretch = 12

/**
 * What work comes to that may take long: at once, or in parts between which the screen is drawn.
 *
 * @param work Does a part until each `yield`, which says how much of all is done, 0 to 1. Another function is other work, and what was made before it is no longer shown.
 */
export function useInParts<Value>(
  work: () => Generator<number, Value>,
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
      for (let done = 0; ;) {
        setWorked({ of: work, value: null, done })
        await platform.drawn()
        if (!isWanted) return
        const end = performance.now() + stretch
        let next = parts.next()
        while (next.done !== true && performance.now() < end) next = parts.next()
        if (next.done === true) return setWorked({ of: work, value: next.value, done: 1 })
        done = next.value
      }
    }
    void go()
    return () => {
      isWanted = false
    }
  }, [isQuick, work, platform])
  return atOnce ?? (worked?.of === work ? worked : { value: null, done: 0 })
}

/** All parts at once. */
export function finished<Value>(parts: Generator<number, Value>): Value {
  for (;;) {
    const next = parts.next()
    if (next.done === true) return next.value
  }
}
