import type { Scope, Unit } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { inBoth } from '../messages'
import type { Proposal } from './proposal'
import { namesOf } from './selected-units'
import '../messages/edits'

/** A scope given to another owner. */
export function ownedBy(scope: Scope, owner: Unit): Proposal {
  const names = { scope: { ja: labelOf(scope, 'ja'), en: labelOf(scope, 'en') }, target: namesOf([owner]) }
  if (owner.isProvider) return { refused: inBoth('edits.refuse.scopeToProvider', names) }
  if (scope.record === undefined || scope.owner === owner)
    return { refused: inBoth('edits.refuse.alreadyOwner', names) }
  return {
    label: inBoth('edits.step.scope', names),
    edits: [{ collection: 'scopes', record: { ...scope.record, owner: owner.id } }],
  }
}
