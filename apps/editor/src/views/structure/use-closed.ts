/** Which boxes are closed, and what opens them. */
import type { Design } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import { useCallback, useEffect, useMemo } from 'react'
import { useEditor, useEditorState } from '../../state/context'
import { designOfState } from '../../state/derived'

export function useClosed() {
  const { store } = useEditor()
  const ids = useEditorState((state) => state.closedUnits)
  const closed = useMemo(() => new Set(ids), [ids])
  const close = useCallback((next: Iterable<string>) => store.getState().look({ closedUnits: [...next] }), [store])
  const toggle = useCallback(
    (unit: string) => {
      const next = new Set(store.getState().closedUnits)
      if (!next.delete(unit)) next.add(unit)
      close(next)
    },
    [store, close],
  )
  return { closed, close, toggle }
}

/** What is looked for is shown: boxes open around it, once; they can be closed again. */
export function useOpening(wanted: readonly SubjectReference[]): void {
  const { store } = useEditor()
  useEffect(() => {
    const state = store.getState()
    const design = designOfState(state)
    if (design === null || state.closedUnits.length === 0) return
    const around = new Set(wanted.flatMap((subject) => aboveOf(design, subject)))
    const next = state.closedUnits.filter((id) => !around.has(id))
    if (next.length < state.closedUnits.length) state.look({ closedUnits: next })
  }, [store, wanted])
}

/** The units in whose boxes a subject lies. */
function aboveOf(design: Design, { type, id }: SubjectReference): readonly string[] {
  const scope = type === 'scope' ? design.scopeById.get(id) : undefined
  const unit = type === 'unit' ? design.unitById.get(id)?.parent : scope?.owner
  const above: string[] = []
  for (let next = unit; next !== undefined; next = next.parent) above.push(next.id)
  return above
}
