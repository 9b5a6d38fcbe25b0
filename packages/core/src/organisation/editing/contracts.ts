/** Contracts, and who has to do with them. */
import type { RecordOf } from '../../workspace/format'
import { engagedBy } from '../compile'
import type { CompiledContract } from '../contract'
import { inserted, without } from '../order'
import type { Contract } from '../records'
import type { CompiledUnit } from '../unit'
import { type Editing, byId } from './editing'

export function putContract(e: Editing, id: string, record: RecordOf<'contracts'>): void {
  const { all, maker } = e
  const known = all.theContractById.get(id)
  const made = maker.contract(record)
  if (known === undefined) {
    all.theContractById.set(id, made)
    all.theContracts = inserted(all.theContracts, made, byId)
    engage(made, 1)
    made.theProvider.theContracts = inserted(made.theProvider.theContracts, made, byId)
    made.theProvider.touch('contracts')
    all.touch('contracts')
    e.come(made)
    return
  }
  engage(known, -1)
  if (known.theProvider !== made.theProvider) {
    known.theProvider.theContracts = without<Contract>(known.theProvider.theContracts, known)
    known.theProvider.touch('contracts')
    made.theProvider.theContracts = inserted<Contract>(made.theProvider.theContracts, known, byId)
    made.theProvider.touch('contracts')
  }
  known.theRecord = record
  known.theProvider = made.theProvider
  known.theManager = made.theManager
  known.theDecider = made.theDecider
  engage(known, 1)
  all.tracker.touch(known.cells)
}

function engage(contract: CompiledContract, by: 1 | -1): void {
  const { theDecider } = contract
  if (theDecider !== undefined) {
    const { theDecisions } = theDecider
    theDecider.theDecisions =
      by === 1 ? inserted<Contract>(theDecisions, contract, byId) : without(theDecisions, contract)
    theDecider.touch('decisions')
  }
  for (const unit of engagedBy(contract)) engageUnit(unit, by)
}

export function engageUnit(unit: CompiledUnit, by: 1 | -1): void {
  unit.theEngagements += by
  if (unit.theEngagements === (by === 1 ? 1 : 0)) unit.touch('engagements')
}

export function removeContract(e: Editing, id: string): boolean {
  const { all } = e
  const contract = all.theContractById.get(id)
  if (contract === undefined) return true
  if (contract.theAssignments.length > 0) return false
  engage(contract, -1)
  const { theProvider } = contract
  theProvider.theContracts = without<Contract>(theProvider.theContracts, contract)
  theProvider.touch('contracts')
  all.theContractById.delete(id)
  all.theContracts = without(all.theContracts, contract)
  all.tracker.touch(contract.cells)
  all.touch('contracts')
  e.leave(contract)
  return true
}
