import { type Finding, type SubjectReference, referenceTo, subjectIn } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useEditor } from '../../state/context'
import { designOfState } from '../../state/derived'

/** Where a click in the comparison leads. */
export function useGo() {
  const { store } = useEditor()
  return useMemo(
    () => ({
      /** Selects it for the whole workbench; where the variant on the screen does not have it, the one that has it is shown. */
      select(subject: SubjectReference, variantId: string) {
        const state = store.getState()
        const design = designOfState(state)
        if (design === null || (variantId !== state.variantId && subjectIn(design, subject) === undefined))
          state.show(variantId)
        store.getState().select(subject)
      },
      /** The finding on the structure picture of its variant. */
      toFinding({ key, found }: Finding, variantId: string) {
        const [subject] = found.subjects
        const state = store.getState()
        if (state.variantId !== variantId) state.show(variantId)
        store.getState().look({ view: 'structure', findingsOpen: true })
        store.getState().lookAt(key, subject === undefined ? null : referenceTo(subject))
      },
    }),
    [store],
  )
}
