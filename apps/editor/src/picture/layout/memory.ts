/** What a layout remembers for the next: boxes that look as they did are not measured again. */
import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import type { Chip, Marks, UnitBox } from '../model/model'
import { numberOf } from '../model/words'
import { type Setting, contentAt } from './content'
import type { Content, PlacedBox } from './placed'
import type { Arrangement, Option } from './rows'

/** A box that knows which sizes it can have, and what it looked like in those that were tried. */
export interface Measured {
  readonly box: UnitBox
  readonly collapsed: boolean
  readonly children: readonly Measured[]
  readonly options: readonly Option[]
  /** Tells the looks of the box and all in it: the same number, the same looks. */
  readonly looks: number
  /** Tells its options in the same way: boxes with other words may still be of the same sizes. */
  readonly shape: number
  /** Content by width, the box placed by size. */
  readonly contents: Map<number, Content>
  readonly placed: Map<string, PlacedBox>
}

export interface LayoutMemory {
  /** The number of looks that were seen before, a new one for others. */
  looksOf(signature: string): number
  measuredAs(looks: number, make: () => Measured): Measured
  /** The rows of boxes of these shapes in a room. */
  rowsAs(shapes: string, room: number, make: () => Arrangement | undefined): Arrangement | undefined
}

/** So many boxes' worth is kept; then it begins anew. */
const most = 40_000

/** Cost: what is remembered is found by the box's own words, so a question costs as much as reading them. */
export function layoutMemory(): LayoutMemory {
  const numbers = new Map<string, number>()
  const measured = new Map<number, Measured>()
  const rows = new Map<string, Arrangement | undefined>()
  let next = 0
  return {
    looksOf(signature) {
      const known = numbers.get(signature)
      if (known !== undefined) return known
      if (numbers.size > most) {
        numbers.clear()
        measured.clear()
      }
      next += 1
      numbers.set(signature, next)
      return next
    },
    measuredAs(looks, make) {
      const known = measured.get(looks) ?? make()
      measured.set(looks, known)
      return known
    },
    rowsAs(shapes, room, make) {
      const key = `${room}/${shapes}`
      if (rows.has(key)) return rows.get(key)
      if (rows.size > most) rows.clear()
      const made = make()
      rows.set(key, made)
      return made
    },
  }
}

export function contentOf(one: Measured, width: number, setting: Setting): Content {
  const known = one.contents.get(width)
  if (known !== undefined) return known
  const content = contentAt(one.box, width, one.collapsed, setting)
  // Widths that a window was drawn through are not worth keeping.
  if (one.contents.size > 64) one.contents.clear()
  one.contents.set(width, content)
  return content
}

const marksOf = ({ error, warning, advice }: Marks): string => `${error},${warning},${advice}`

/** All that can be seen of a box apart from the boxes inside, as one text. */
export function ownSignature(box: UnitBox, collapsed: boolean, { language, isStill = false }: Setting): string {
  const parts: (string | number)[] = [
    language,
    isStill ? 'still' : '',
    box.words[language],
    box.rank,
    box.under === undefined ? '' : `${numberOf(box.under)}/${textIn(box.under.name, language)}`,
    collapsed ? 'closed' : box.children.length > 0 ? 'open' : '',
    box.number ?? '',
    box.inside,
    marksOf(box.marks),
    marksOf(box.allMarks),
    tallySignature(box.tally),
  ]
  for (const { marks } of box.scopes) parts.push('scope', marksOf(marks))
  for (const { number, chair } of box.badges) parts.push('in', number, chair ? 1 : 0)
  if (box.chips.length > 0) parts.push('chips', chipsNumber(box.chips, language))
  return parts.join('\u0001')
}

/** A box has few duties beside another's thousands: numbers by their places, most of them none. */
function tallySignature(tally: UnitBox['tally']): string {
  let said = ''
  for (const state in tally)
    if (tally[state as keyof UnitBox['tally']] > 0) said += `${state}${tally[state as keyof UnitBox['tally']]}`
  return said
}

const chipTexts = new Map<string, number>()
const chipNumbers = new WeakMap<readonly Chip[], Partial<Record<Language, number>>>()
let chipTextsEver = 0

/** The same number for chips that look alike and stand for the same; read only once for the same list. */
function chipsNumber(chips: readonly Chip[], language: Language): number {
  const known = chipNumbers.get(chips) ?? {}
  chipNumbers.set(chips, known)
  return (known[language] ??= numberOfText(chips.map((chip) => chipSignature(chip, language)).join('\u0001')))
}

function numberOfText(text: string): number {
  const known = chipTexts.get(text)
  if (known !== undefined) return known
  if (chipTexts.size > most) chipTexts.clear()
  chipTextsEver += 1
  chipTexts.set(text, chipTextsEver)
  return chipTextsEver
}

function chipSignature({ key, label, role, sourcing, state, accepted, duties }: Chip, language: Language): string {
  const parts = [key, textIn(label, language), role ?? '', sourcing, state, accepted ? 1 : 0]
  for (const { id } of duties) parts.push(id)
  return parts.join('\u0001')
}
