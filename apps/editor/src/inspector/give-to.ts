import { type Contract, type Unit, giveContract } from '@taiseizu/core'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { nameOf } from './change'

/** Gives a contract to another provider, with the roles under it, as one step; how many went along is said. */
export function giveTo({ store }: Editor, contract: Contract, to: Unit): void {
  const { workspace, variantId, apply, language, notify } = store.getState()
  if (workspace === null) return
  const count = contract.assignments.filter(({ unit }) => unit === contract.provider).length
  const isMade = apply(
    inBoth('inspector.stepGiveContract', { contract: nameOf(contract), unit: nameOf(to) }),
    giveContract(workspace, variantId, contract.id, to.id),
  )
  if (isMade && count > 0)
    notify(messagesIn(language)('inspector.contractGiven', { count, unit: nameOf(to)[language] }))
}
