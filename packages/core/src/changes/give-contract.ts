/** A contract that is with another provider from here on. */
import { type Variant, resolveVariant } from '../variants/resolve'
import type { ContractRecord, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import type { Change } from './change'
import { changesWithDependants } from './dependants'
import type { DesignEdit } from './design'

/**
 * The changes that give a contract to another provider, with the roles that are held under it: who did it under the contract does it no more.
 * A role that the other holds already is the other's, under this contract where it had none.
 *
 * A variant based on this one goes along, with its own roles under the contract, unless it says itself with whom the contract is, or does not
 * have the other provider: it then stays as it is.
 *
 * @returns no change where the variant has no such contract or provider, or the contract is with that one.
 * @throws where the variant does not exist. Cost: linear in the records of the variants concerned.
 */
export function giveContract(
  workspace: Workspace,
  variantId: string,
  contractId: string,
  providerId: string,
): readonly Change[] {
  return changesWithDependants(workspace, variantId, ({ id }, before, current) => {
    const contract = before.collections.contracts.get(contractId)?.record
    const now = id === variantId ? providerId : providerOf(resolveVariant(current, id), contractId)
    const goes =
      contract !== undefined &&
      now !== undefined &&
      now !== contract.provider &&
      before.collections.units.get(now)?.record.kind === 'provider'
    return goes ? handedOver(before, contract, now) : []
  })
}

const providerOf = ({ collections }: Variant, contract: string): string | undefined =>
  collections.contracts.get(contract)?.record.provider

function handedOver({ collections }: Variant, contract: ContractRecord, provider: string): readonly DesignEdit[] {
  const edits: DesignEdit[] = [{ collection: 'contracts', record: { ...contract, provider } }]
  for (const [identity, { record }] of collections.assignments) {
    if (record.contract !== contract.id || record.unit !== contract.provider) continue
    const next = { ...record, unit: provider }
    const known = collections.assignments.get(identityOf('assignments', next))?.record
    if (known === undefined) edits.push({ collection: 'assignments', record: next, was: identity })
    else {
      edits.push({ collection: 'assignments', remove: identity })
      if (known.contract === undefined)
        edits.push({ collection: 'assignments', record: { ...known, contract: contract.id } })
    }
  }
  return edits
}
