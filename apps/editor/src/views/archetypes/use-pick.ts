import { type SubjectReference, subjectIn } from '@taiseizu/rules'
import { useCallback } from 'react'
import { useEditor, useMessages } from '../../state/context'
import { designOfState } from '../../state/derived'

/** Selects, of several, the units, else all of the first type; says so where none of them is in the variant on the screen. */
export function usePick() {
  const t = useMessages()
  const { store } = useEditor()
  return useCallback(
    (subjects: readonly SubjectReference[]) => {
      const state = store.getState()
      const design = designOfState(state)
      const there = design === null ? [] : subjects.filter((subject) => subjectIn(design, subject) !== undefined)
      const type = there.some((one) => one.type === 'unit') ? 'unit' : there[0]?.type
      if (type === undefined) state.notify(t('archetypes.notYetThere'))
      else state.selectAll(there.filter((one) => one.type === type).toReversed())
    },
    [store, t],
  )
}
