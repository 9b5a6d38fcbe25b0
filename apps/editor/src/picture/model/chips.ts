/** Which chips lie on which unit. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Design, Duty, Exclusion, Unit } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import type { Chip } from './model'
import { labelOfField, ownChips, together } from './own-chips'

export interface Chips {
  /** The same list from picture to picture, as long as nothing in it has changed; where something is left out or accepted, one as it. */
  of(unit: Unit): readonly Chip[]
  /** The enterprise's own, which nobody does or which have been left out. */
  readonly nobody: readonly Chip[]
}

/**
 * What a unit does, what in its scopes nobody does, and what has been left out: that lies on who takes it over, else like a gap.
 * Cost: linear in exclusions and accepted findings, and in what has changed since the chips were asked for last.
 */
export function chipsOf(design: Design, findings: readonly Finding[]): Chips {
  const accepted = acceptedIn(findings)
  const out = new Map<Unit | undefined, Chip[]>()
  for (const exclusion of design.exclusions) {
    const owner = exclusion.scope === undefined || exclusion.scope.isEnterprise ? undefined : exclusion.scope.owner
    const unit = exclusion.takenOverBy ?? owner
    const known = out.get(unit)
    if (known === undefined) out.set(unit, [exclusionChip(design, exclusion)])
    else known.push(exclusionChip(design, exclusion))
  }
  const chipsOn = (unit: Unit | undefined): readonly Chip[] => {
    const own = ownChips(design, unit)
    const left = out.get(unit)
    const isAccepted = (chip: Chip) => accepted?.(chip, unit) || accepted?.(chip, undefined)
    if (left === undefined && !(accepted && [...own.held, ...own.gaps].some(isAccepted))) return own.all
    const looked = (chips: readonly Chip[], of?: Unit) =>
      accepted === undefined ? chips : chips.map((chip) => (accepted(chip, of) ? { ...chip, accepted: true } : chip))
    const id = unit?.id ?? '*'
    return [
      ...looked(own.held, unit),
      ...together(`gaps/${id}`, looked(own.gaps), unit),
      ...together(`out/${id}`, looked(left ?? []), unit),
    ]
  }
  const known = new Map<Unit, readonly Chip[]>()
  return {
    of(unit) {
      const chips = known.get(unit) ?? chipsOn(unit)
      known.set(unit, chips)
      return chips
    },
    nobody: chipsOn(undefined),
  }
}

function exclusionChip(design: Design, exclusion: Exclusion): Chip {
  const duties = design.holdings.meantBy(exclusion)
  return {
    key: `exclusion/${exclusion.id}`,
    label: exclusion.task?.name ?? labelOfField(exclusion.field),
    field: exclusion.field,
    role: undefined,
    sourcing: 'in-house',
    state: exclusion.takenOverBy === undefined ? 'excluded' : 'relieved',
    accepted: false,
    duties,
    fields: 1,
    subject: { type: 'exclusion', id: exclusion.id },
  }
}

type Accepted = (chip: Chip, unit: Unit | undefined) => boolean

/**
 * Whether every finding about a chip's duties, or about its unit in its field or scopes, is under an exception that holds; `undefined` where
 * none is.
 */
function acceptedIn(findings: readonly Finding[]): Accepted | undefined {
  const acceptedKeys = new Set<string>()
  const fields = new Set<string>()
  const units = new Set<string>()
  for (const { found, exception } of findings) {
    if (exception === null) continue
    acceptedKeys.add(keyOf(found.subjects))
    for (const subject of found.subjects)
      if (subject.type === 'unit') units.add(subject.id)
      else if (subject.type === 'duty') fields.add(subject.field)
      else if (subject.type === 'field') fields.add(subject.id)
  }
  if (acceptedKeys.size === 0) return undefined
  const openKeys = new Set<string>()
  for (const { found, exception } of findings) if (exception === null) openKeys.add(keyOf(found.subjects))
  return ({ field, duties }, unit) => {
    if (field === undefined || (!fields.has(field) && (unit === undefined || !units.has(unit.id)))) return false
    const about = keysAbout(field, duties, unit)
    return about.some((key) => acceptedKeys.has(key)) && !about.some((key) => openKeys.has(key))
  }
}

const keyOf = (subjects: Finding['found']['subjects']): string =>
  subjects.map(({ type, id }) => `${type}/${id}`).join(':')

function keysAbout(field: FieldId, duties: readonly Duty[], unit: Unit | undefined): readonly string[] {
  const keys = new Set<string>(unit === undefined ? [] : [`field/${field}:unit/${unit.id}`])
  for (const duty of duties) {
    keys.add(`duty/${duty.id}`)
    keys.add(`field/${field}:scope/${duty.scope.id}`)
    if (unit !== undefined) {
      keys.add(`duty/${duty.id}:unit/${unit.id}`)
      keys.add(`unit/${unit.id}:scope/${duty.scope.id}`)
    }
  }
  return [...keys]
}
