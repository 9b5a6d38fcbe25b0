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
  /** Tells in the same way what is drawn of it alone. */
  readonly ownLooks: number
  /** Tells its options in the same way: boxes with other words may still be of the same sizes. */
  readonly shape: number
  /** Content by width, of all boxes that look like it whatever lies inside; the box placed by size. */
  readonly contents: Map<number, Content>
  readonly placed: Map<string, PlacedBox>
}

export interface LayoutMemory {
  /** The number of looks that were seen before, a new one for others. */
  looksOf(signature: string): number
  measuredAs(looks: number, make: () => Measured): Measured
  /** The contents of boxes of these looks of their own. */
  contentsOf(ownLooks: number): Map<number, Content>
  /** How the very same box was measured, as long as the same boxes are closed and the words are of the same language. */
  measuredBefore(box: UnitBox, seen: Seen): Measured | undefined
  keep(box: UnitBox, seen: Seen, one: Measured): void
  /** The rows of boxes of these shapes in a room. */
  rowsAs(shapes: string, room: number, make: () => Arrangement | undefined): Arrangement | undefined
}

/** What of a layout's options bears on how a box is measured. */
export interface Seen extends Pick<Setting, 'language' | 'isStill'> {
  readonly collapsed: ReadonlySet<string>
}

/** So many boxes' worth is kept; then it begins anew. */
const most = 40_000

/** Cost: the same box is found at once; another that looks the same by its words, so that costs as much as reading them. */
export function layoutMemory(): LayoutMemory {
  const numbers = new Map<string, number>()
  const measured = new Map<number, Measured>()
  const rows = new Map<string, Arrangement | undefined>()
  const contents = new Map<number, Map<number, Content>>()
  const before = new WeakMap<UnitBox, { readonly seen: Seen; readonly one: Measured }>()
  let next = 0
  return {
    looksOf(signature) {
      const known = numbers.get(signature)
      if (known !== undefined) return known
      if (numbers.size > most) {
        numbers.clear()
        measured.clear()
        contents.clear()
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
    contentsOf(ownLooks) {
      const known = contents.get(ownLooks) ?? new Map<number, Content>()
      contents.set(ownLooks, known)
      return known
    },
    measuredBefore(box, { collapsed, language, isStill }) {
      const known = before.get(box)
      const isSame =
        known?.seen.collapsed === collapsed && known.seen.language === language && known.seen.isStill === isStill
      return isSame ? known.one : undefined
    },
    keep: (box, { collapsed, language, isStill }, one) =>
      void before.set(box, { seen: { collapsed, language, ...(isStill !== undefined && { isStill }) }, one }),
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
