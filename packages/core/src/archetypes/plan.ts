/** What an archetype comes to in one organisation. */
import type { CentralisationId, FormId } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Unit } from '../organisation/records'
import type { Local } from './locals'

/** Who is to answer and to act, by id: units are others in each design. */
export interface Plan {
  readonly form: FormId
  readonly scope: CentralisationId
  readonly decides: string
  readonly acts: string
  readonly locals: ReadonlyMap<string, Local>
}

export function unitIn(design: Design, id: string): Unit {
  const unit = design.unitById.get(id)
  if (unit === undefined) throw new Error(`there is no unit "${id}"`)
  return unit
}
