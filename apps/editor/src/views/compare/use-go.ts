import type { Design } from '@taiseizu/core'
import { type Finding, type SubjectReference, referenceTo } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useEditor } from '../../state/context'
import { designOfState } from '../../state/derived'

/** Whether a design has what is named, of the types that a comparison names. */
function has(design: Design, { type, id }: SubjectReference): boolean {
  switch (type) {
    case 'unit':
      return design.unitById.has(id)
    case 'scope':
      return design.scopeById.has(id)
    case 'task':
      return design.taskById.has(id)
    case 'contract':
      return design.contractById.has(id)
    case 'duty': {
      const [task = '', scope = ''] = id.split('@')
      return design.taskById.has(task) && design.scopeById.has(scope)
    }
    case 'grant':
      return design.grants.some((one) => one.id === id)
    default:
      return true
  }
}

/** Where a click in the comparison leads. */
export function useGo() {
  const { store } = useEditor()
  return useMemo(
    () => ({
      /** Selects it for the whole workbench; where the variant on the screen does not have it, the one that has it is shown. */
      select(subject: SubjectReference, variantId: string) {
        const state = store.getState()
        const design = designOfState(state)
        if (design === null || (variantId !== state.variantId && !has(design, subject))) state.show(variantId)
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
