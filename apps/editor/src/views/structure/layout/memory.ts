/** What a layout remembers for the next: boxes that look as they did are not measured again. */
import { textIn } from '@taiseizu/core'
import type { Marks, UnitBox } from '../picture/model'
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
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language)
  const parts: (string | number)[] = [
    language,
    isStill ? 'still' : '',
    box.unit.id,
    say(box.unit.name),
    box.unit.kind,
    box.rank,
    box.under === undefined ? '' : say(box.under.name),
    collapsed ? 'closed' : box.children.length > 0 ? 'open' : '',
    box.number ?? '',
    box.inside,
    marksOf(box.marks),
    marksOf(box.allMarks),
    Object.values(box.tally).join(),
  ]
  for (const { scope, marks } of box.scopes)
    parts.push('scope', scope.id, scope.kind ?? '', say(scope.name), marksOf(marks))
  for (const { number, chair, of } of box.badges) parts.push('in', number, chair ? 1 : 0, say(of.name))
  for (const { unit, chair } of box.unit.isCollegial ? box.unit.members : [])
    parts.push('member', unit.id, chair ? 1 : 0, say(unit.name))
  for (const chip of box.chips) {
    const { key, label, role, sourcing, state, accepted } = chip
    parts.push('chip', key, say(label), role ?? '', sourcing, state, accepted ? 1 : 0)
    for (const { id } of chip.duties) parts.push(id)
  }
  return parts.join('\u0001')
}
