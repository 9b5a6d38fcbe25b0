/** What would come of letting something go on a unit. */
import { type Design, type Unit, textIn } from '@taiseizu/core'
import type { Language } from '@taiseizu/catalogue'
import { movedUnder } from '../../../commands/move-units'
import { ownedBy } from '../../../commands/move-scope'
import { copiedUnder } from '../../../commands/copied-units'
import type { Proposal } from '../../../commands/proposal'
import { assigned, included, reassigned, takenOff, takenOverBy } from '../../../commands/reassign'
import { namesOf } from '../../../commands/selected-units'
import { inBoth } from '../../../messages'
import type { ChipGrip, Grip } from './grip'
import '../../../messages/edits'

/** What would happen; `undefined` where nothing would and nobody wonders why: a thing over its own place. */
export function proposalFor(
  grip: Grip,
  target: Unit | undefined,
  design: Design,
  copy: boolean,
  language: Language,
): Proposal | undefined {
  if (target === undefined) return undefined
  switch (grip.type) {
    case 'units': {
      const units = grip.ids.flatMap((id) => design.unitById.get(id) ?? [])
      if (units.length === 0) return undefined
      if (copy) return copiedUnder(design, units, target, language).step
      return units.includes(target) ? undefined : movedUnder(units, target)
    }
    case 'scope': {
      const scope = design.scopeById.get(grip.id)
      return scope === undefined || scope.owner === target ? undefined : ownedBy(scope, target)
    }
    case 'chip':
      return chipProposal(grip, target, design, copy)
    case 'link':
      return undefined
  }
}

function chipProposal({ chip, unit }: ChipGrip, target: Unit, design: Design, copy: boolean): Proposal | undefined {
  if (chip.state === 'gap') {
    const ids = new Set(chip.duties.map(({ id }) => id))
    return assigned(
      design,
      design.openDuties.filter(({ id }) => ids.has(id)),
      target,
    )
  }
  if (chip.subject.type === 'exclusion') {
    const exclusion = design.exclusions.find(({ id }) => id === chip.subject.id)
    return exclusion && takenOverBy(exclusion, target)
  }
  const from = unit === undefined ? undefined : design.unitById.get(unit)
  if (from === undefined || from === target || chip.field === undefined) return undefined
  return reassigned(design, from, chip.field, target, copy)
}

/** What comes of removing a chip from a unit. */
export function removalOf({ chip, unit }: Pick<ChipGrip, 'chip' | 'unit'>, design: Design): Proposal {
  const field = { ja: textIn(chip.label, 'ja'), en: textIn(chip.label, 'en') }
  const from = unit === undefined ? undefined : design.unitById.get(unit)
  if (chip.state === 'gap') return { refused: inBoth('edits.refuse.takeOffGap', { field }) }
  const exclusion =
    chip.subject.type === 'exclusion' ? design.exclusions.find(({ id }) => id === chip.subject.id) : undefined
  if (exclusion !== undefined) return included(exclusion)
  if (from === undefined || chip.field === undefined)
    return { refused: inBoth('edits.refuse.takeOffSeveral', { field }) }
  return takenOff(design, from, chip.field)
}

/** What is held, in a word, for the label at the pointer. */
export function nameOfGrip(grip: Grip, design: Design, language: Language): string {
  switch (grip.type) {
    case 'units':
      return namesOf(grip.ids.flatMap((id) => design.unitById.get(id) ?? []))[language]
    case 'scope':
      return textIn(design.scopeById.get(grip.id)?.name ?? '', language)
    case 'chip':
      return textIn(grip.chip.label, language)
    case 'link':
      return textIn(design.unitById.get(grip.from)?.name ?? '', language)
  }
}
