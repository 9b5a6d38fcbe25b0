import type { VariantComparison } from '@taiseizu/rules'
import { useEffect, useMemo, useState } from 'react'
import { useEditor, useEditorState } from '../../state/context'
import { compared, comparing, partsOf, recordsIn } from './comparison'

/** With so many records it takes no longer than a blink. */
const small = 5_000

interface Worked {
  /** Of what it is. */
  readonly of: object
  readonly comparison: VariantComparison | null
  /** 0 to 1. */
  readonly done: number
}

/** The comparison of the variants, and how much of it is done. A large organisation is compared in parts, between which the screen is drawn. */
export function useComparison(ids: readonly string[]): Omit<Worked, 'of'> {
  const { platform } = useEditor()
  const workspace = useEditorState((state) => state.workspace)
  const today = platform.today()
  const key = ids.join('~')
  // A new object for everything that the comparison depends on.
  const task = useMemo(() => ({ workspace, ids: key === '' ? [] : key.split('~'), today }), [workspace, key, today])
  const isSmall = workspace === null || recordsIn(workspace) <= small
  const atOnce = useMemo(
    () => (isSmall && task.workspace !== null ? compared(task.workspace, task.ids, task.today) : null),
    [isSmall, task],
  )
  const [worked, setWorked] = useState<Worked | null>(null)
  useEffect(() => {
    if (isSmall || task.workspace === null) return undefined
    let isWanted = true
    const parts = comparing(task.workspace, task.ids, task.today)
    const work = async () => {
      for (let count = 0; ; count += 1) {
        setWorked({ of: task, comparison: null, done: count / partsOf(task.ids) })
        await platform.drawn()
        if (!isWanted) return
        const next = parts.next()
        if (next.done !== true) continue
        setWorked({ of: task, comparison: next.value, done: 1 })
        return
      }
    }
    void work()
    return () => {
      isWanted = false
    }
  }, [isSmall, task, platform])
  if (atOnce !== null) return { comparison: atOnce, done: 1 }
  // What was made before an edit speaks of a design that is no more.
  return worked?.of === task ? worked : { comparison: null, done: 0 }
}
