import type { Text } from '@taiseizu/catalogue'
import { type Design, type Unit, isBelow } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { inBoth } from '../messages'
import type { EditorState } from '../state/state'

/** The units that are selected, the one selected last at the end. */
export function selectedUnits({ selection, others }: Pick<EditorState, 'selection' | 'others'>, design: Design) {
  return [...others, ...(selection === null ? [] : [selection])].flatMap(({ type, id }) => {
    const unit = type === 'unit' ? design.unitById.get(id) : undefined
    return unit === undefined ? [] : [unit]
  })
}

/** Of units, those that lie below none of the others: what is done to them is done to the rest with them. */
export const topmost = (units: readonly Unit[]): readonly Unit[] =>
  units.filter((unit) => !units.some((other) => isBelow(unit, other)))

/** "CSIRT", or "CSIRT and 2 more". */
export function namesOf(units: readonly Unit[]): Text {
  const [first] = units
  if (first === undefined) return { ja: '', en: '' }
  const name = { ja: labelOf(first, 'ja'), en: labelOf(first, 'en') }
  return units.length === 1 ? name : inBoth('structure.several', { unit: name, more: units.length - 1 })
}
