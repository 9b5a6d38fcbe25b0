import { type DesignEdit, type Unit, type UnitRecord, isUnder } from '@taiseizu/core'
import { inBoth } from '../messages'
import type { Proposal } from './proposal'
import { namesOf, topmost } from './selected-units'
import '../messages/edits'

/** The record with another unit above it; at the top without. */
export function under(record: UnitRecord, parent: string | undefined): UnitRecord {
  const { parent: _, ...rest } = record
  return parent === undefined ? rest : { ...rest, parent }
}

/**
 * Units put under another, or to the top where there is none, with all that is below them. On a committee or team they are put as members:
 * nobody's department moves into a committee. Other committees and teams still go under it.
 */
export function movedUnder(selected: readonly Unit[], target: Unit | undefined): Proposal {
  const units = topmost(selected)
  const names = namesOf(units)
  const place = namesOf(target === undefined ? [] : [target])
  const provider = units.find((unit) => unit.isProvider)
  if (target?.isProvider) return { refused: inBoth('edits.refuse.intoProvider', { target: place }) }
  if (target?.isCollegial && units.every((unit) => !unit.isCollegial)) return joined(units, target)
  if (provider !== undefined) return { refused: inBoth('edits.refuse.provider', { unit: namesOf([provider]) }) }
  const above = target && units.find((unit) => isUnder(target, unit))
  if (above !== undefined && above !== target)
    return { refused: inBoth('edits.refuse.underItself', { unit: namesOf([above]), target: place }) }
  const moving = units.filter((unit) => unit !== target && unit.parent !== target)
  if (moving.length === 0) return { refused: inBoth('edits.refuse.alreadyThere', { unit: names, target: place }) }
  return {
    label:
      target === undefined
        ? inBoth('edits.step.moveToTop', { unit: names })
        : inBoth('edits.step.move', { unit: names, target: place }),
    edits: moving.map((unit): DesignEdit => ({ collection: 'units', record: under(unit.record, target?.id) })),
  }
}

function joined(units: readonly Unit[], target: Unit): Proposal {
  const known = target.record.members ?? []
  const joining = units.filter((unit) => unit !== target && known.every((member) => member.unit !== unit.id))
  const names = { unit: namesOf(units), target: namesOf([target]) }
  if (joining.length === 0) return { refused: inBoth('edits.refuse.alreadyMember', names) }
  const members = [...known, ...joining.map(({ id }) => ({ unit: id }))]
  return {
    label: inBoth('edits.step.join', { ...names, unit: namesOf(joining) }),
    edits: [{ collection: 'units', record: { ...target.record, members } }],
  }
}
