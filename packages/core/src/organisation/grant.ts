import type { AuthorityKind } from '@taiseizu/catalogue'
import type { GrantRecord } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import type { CompiledOrganisation } from './organisation'
import type { Grant } from './records'
import type { CompiledScope } from './scope'
import { commonSuperior } from './structure'
import type { CompiledUnit } from './unit'

/** Why a grant holds: its grantor's line (`by` undefined), or another grant of the grantor's; and how many grants lie between it and a line. */
export interface Ground {
  readonly by: Grant | undefined
  readonly distance: number
}

/** A grant as compiled. It never changes, but who granted it by default follows from where its holder and target stand. */
export class CompiledGrant implements Grant {
  readonly type = 'grant'
  readonly id: string
  readonly record: GrantRecord
  readonly holder: CompiledUnit
  readonly kind: AuthorityKind
  readonly over: CompiledUnit | CompiledScope | '*'
  /** Written by `authority/grounding.ts` alone. */
  theGround: Ground | undefined
  private readonly grantor: CompiledUnit | undefined
  private readonly organisation: CompiledOrganisation

  constructor(
    record: GrantRecord,
    holder: CompiledUnit,
    over: CompiledUnit | CompiledScope | '*',
    grantor: CompiledUnit | undefined,
    organisation: CompiledOrganisation,
  ) {
    this.id = identityOf('authority', record)
    this.record = record
    this.holder = holder
    this.kind = record.kind
    this.over = over
    this.theGround = undefined
    this.grantor = grantor
    this.organisation = organisation
  }

  /** As given; else the nearest common superior, which a provider's grant has not. */
  get grantedBy(): CompiledUnit | undefined {
    if (this.grantor !== undefined) return this.grantor
    if (this.holder.isProvider) return undefined
    const place = placeOf(this.over === '*' ? this.organisation.enterprise : this.over)
    return place && (commonSuperior(this.holder, place) as CompiledUnit | undefined)
  }
}

/** Where a target stands: the unit itself, or the owner of the scope. */
const placeOf = (target: CompiledUnit | CompiledScope): CompiledUnit | undefined =>
  target.type === 'unit' ? target : target.owner
