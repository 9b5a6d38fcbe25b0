import type { VariantComparison } from '@taiseizu/rules'
import { useCallback } from 'react'
import { useEditor, useEditorState } from '../../state/context'
import { recordsIn } from '../../state/records-in'
import { comparing } from './comparison'
import { useInParts } from './use-in-parts'

/** With so many records it takes no longer than a blink. */
const small = 5_000

function* nothing(): Generator<number, VariantComparison> {
  yield 0
  return { variants: [], differences: [] }
}

/** The comparison of the variants, and how much of it is done: a large organisation is compared in parts. */
export function useComparison(ids: readonly string[]) {
  const { platform } = useEditor()
  const workspace = useEditorState((state) => state.workspace)
  const today = platform.today()
  const key = ids.join('~')
  // What was made before an edit speaks of a design that is no more: other work for every workspace.
  const work = useCallback(
    () => (workspace === null ? nothing() : comparing(workspace, key.split('~'), today)),
    [workspace, key, today],
  )
  const isQuick = workspace === null || recordsIn(workspace) <= small
  const { value, done } = useInParts(work, isQuick)
  return { comparison: value, done }
}
