/** What a box holds besides other boxes, set at a given width: name, marks, scopes, members, chips. */
import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import type { Typesetter } from '../../ui/typesetting/lines'
import type { Chip, Marks, UnitBox } from '../model/model'
import type { Content, PlacedBadge, PlacedChip, PlacedMember, PlacedTab, PlacedText } from './placed'
import { leadingOf, nameSizeOf, sizes } from './sizes'
import { wordsIn } from '../words'

export interface Setting {
  readonly language: Language
  readonly typesetter: Typesetter
  /** Only looked at: without the signs that open and close boxes. */
  readonly isStill?: boolean
}

const severities = ['error', 'warning', 'advice'] as const

/** How wide the marks of a place are; 0 without any. */
export function marksWidth(marks: Marks, { typesetter }: Setting): number {
  let width = 0
  for (const severity of severities)
    if (marks[severity] > 0)
      width += sizes.mark + 2 + typesetter.widthOf(String(marks[severity]), sizes.caption, 'bold') + 4
  return Math.max(0, width - 4)
}

/** Whether a chip carries a sign besides its form. */
export const hasSign = (chip: Chip): boolean => chip.state !== 'covered' || chip.accepted

/**
 * The content of a box of that width, at (0, 0); the edges' padding is included.
 * @param most How high it may be: chips then stand so that their words are broken least. As low as possible where not given.
 */
export function contentAt(box: UnitBox, width: number, collapsed: boolean, setting: Setting, most = 0): Content {
  const inner = width - 2 * sizes.pad
  const header = headerAt(box, inner, collapsed, setting)
  let y = header.headerHeight
  let torn = header.torn
  const next = (height: number) => {
    y += height + sizes.sectionGap
  }

  const tabs = tabsAt(box, inner, y, setting)
  if (tabs.items.length > 0) next(tabs.height)
  const members = membersAt(box, inner, y, setting)
  if (members.items.length > 0) next(members.height)
  const chips = chipsAt(collapsed ? [] : box.chips, inner, { x: sizes.pad, y }, setting, most - y - sizes.pad)
  if (chips.chips.length > 0) next(chips.height)
  torn ||= tabs.torn || members.torn || chips.torn

  let hides: PlacedText | undefined
  if (collapsed) {
    const text = wordsIn(setting.language)('box.hides', { units: box.inside })
    const set = textAt(text, sizes.chipText, 'regular', sizes.pad, y, inner, setting)
    hides = set.text
    torn ||= set.torn
    next(set.height + 10)
  }
  return {
    ...header,
    tabs: tabs.items,
    members: members.items,
    chips: chips.chips,
    hides,
    height: y - sizes.sectionGap + sizes.pad,
    torn,
  }
}

interface SetText {
  readonly text: PlacedText
  readonly width: number
  readonly height: number
  readonly torn: boolean
}

export function textAt(
  text: string,
  size: number,
  weight: PlacedText['weight'],
  x: number,
  y: number,
  room: number,
  { language, typesetter }: Setting,
): SetText {
  const { lines, width, torn } = typesetter.set(text, size, weight, room)
  const leading = size * leadingOf(language)
  return { text: { lines, x, y, size, weight, leading }, width, height: lines.length * leading, torn }
}

function headerAt(box: UnitBox, inner: number, collapsed: boolean, setting: Setting) {
  const { language } = setting
  const size = nameSizeOf(box.rank)
  const marks = collapsed ? box.allMarks : box.marks
  const markRoom = marksWidth(marks, setting)
  const badgeRoom = box.badges.length * (sizes.badge + 2)
  const side = markRoom + badgeRoom + (markRoom > 0 && badgeRoom > 0 ? 4 : 0)
  const twistyRoom = box.children.length > 0 && setting.isStill !== true ? sizes.twisty : 0
  const numberRoom = (box.number === undefined ? 0 : sizes.badge + 5) + twistyRoom
  let y: number = sizes.pad

  let under: PlacedText | undefined
  if (box.under !== undefined) {
    const name = textIn(box.under.name, language)
    const wording = box.under.kind === 'board' || box.under.kind === 'officer' ? 'box.under' : 'box.within'
    const set = textAt(
      wordsIn(language)(wording, { unit: name }),
      sizes.caption,
      'regular',
      sizes.pad,
      y,
      inner,
      setting,
    )
    under = set.text
    y += set.height + 1
  }

  const nameX = sizes.pad + numberRoom
  const nameText = textIn(box.unit.name, language)
  const beside = textAt(nameText, size, 'bold', nameX, y, inner - numberRoom - (side > 0 ? side + 6 : 0), setting)
  const alone = textAt(nameText, size, 'bold', nameX, y, inner - numberRoom, setting)
  // Marks stand beside the name where it does not suffer; else in a row of their own below it.
  const fits =
    side === 0 ||
    (!beside.torn && beside.text.lines.length <= alone.text.lines.length + (alone.text.lines.length > 1 ? 0 : 1))
  const set = fits ? beside : alone
  const middle = y + (size * leadingOf(language)) / 2
  const sideY = fits ? middle : y + set.height + 3 + sizes.mark / 2
  const right = sizes.pad + inner
  const sideX = fits ? right - side : sizes.pad
  const badges = box.badges.map((badge, index): PlacedBadge => ({
    badge,
    x: sideX + sizes.badge / 2 + index * (sizes.badge + 2),
    y: sideY,
  }))
  const bottom = fits ? y + set.height : y + set.height + 3 + sizes.badge
  return {
    under,
    name: set.text,
    number: box.number === undefined ? undefined : { x: sizes.pad + twistyRoom + sizes.badge / 2, y: middle },
    twisty: twistyRoom === 0 ? undefined : { x: sizes.pad + 4, y: middle },
    badges,
    marks: markRoom === 0 ? undefined : { marks, x: sideX + side - markRoom, y: sideY },
    headerHeight: bottom + sizes.sectionGap,
    torn: set.torn || (side > inner && inner < 200),
  }
}

interface Flow<Item> {
  readonly items: readonly Item[]
  readonly height: number
  readonly torn: boolean
}

/** Items from left to right, then in the next row. `make` places one of the given natural width. */
function flow<From, Item>(
  list: readonly From[],
  inner: number,
  top: number,
  make: (
    from: From,
    x: number,
    y: number,
    room: number,
  ) => { readonly item: Item; readonly width: number; readonly height: number; readonly torn: boolean },
): Flow<Item> {
  const items: Item[] = []
  let x: number = sizes.pad
  let y = top
  let rowHeight = 0
  let torn = false
  for (const from of list) {
    let made = make(from, x, y, inner)
    if (x > sizes.pad && x + made.width > sizes.pad + inner) {
      x = sizes.pad
      y += rowHeight + sizes.chipGap
      rowHeight = 0
      made = make(from, x, y, inner)
    }
    items.push(made.item)
    torn ||= made.torn
    x += made.width + sizes.chipGap
    rowHeight = Math.max(rowHeight, made.height)
  }
  return { items, height: y + rowHeight - top, torn }
}

function tabsAt(box: UnitBox, inner: number, top: number, setting: Setting): Flow<PlacedTab> {
  const icon = 17
  return flow(box.scopes, inner, top, (tab, x, y, room) => {
    const markRoom = marksWidth(tab.marks, setting)
    const around = icon + 2 * sizes.chipPadX + (markRoom > 0 ? markRoom + 6 : 0)
    const name = textIn(tab.scope.name, setting.language)
    const set = textAt(
      name,
      sizes.chipText,
      'regular',
      x + sizes.chipPadX + icon,
      y + sizes.chipPadY,
      room - around,
      setting,
    )
    const rect = { x, y, width: set.width + around + 1, height: set.height + 2 * sizes.chipPadY }
    const marks =
      markRoom === 0
        ? undefined
        : { marks: tab.marks, x: x + rect.width - markRoom - sizes.chipPadX, y: y + rect.height / 2 }
    return { item: { tab, rect, label: set.text, marks }, width: rect.width, height: rect.height, torn: set.torn }
  })
}

function membersAt(box: UnitBox, inner: number, top: number, setting: Setting): Flow<PlacedMember> {
  const members = box.members.toSorted((a, b) => Number(b.chair) - Number(a.chair))
  const words = wordsIn(setting.language)
  return flow(members, inner, top, ({ unit, chair }, x, y, room) => {
    const name = textIn(unit.name, setting.language)
    const text = chair ? words('box.chairSaid', { unit: name }) : name
    const around = 2 * sizes.chipPadX + 4
    const set = textAt(
      text,
      sizes.chipText,
      chair ? 'bold' : 'regular',
      x + around / 2,
      y + sizes.chipPadY,
      room - around,
      setting,
    )
    const rect = { x, y, width: set.width + around, height: set.height + 2 * sizes.chipPadY }
    return { item: { unit, chair, rect, label: set.text }, width: rect.width, height: rect.height, torn: set.torn }
  })
}

/** Chips in columns of one width, as many as make the lowest block without tearing a word; up to `most` high, as break words least. */
export function chipsAt(
  chips: readonly Chip[],
  inner: number,
  at: { readonly x: number; readonly y: number },
  setting: Setting,
  most = 0,
): { readonly chips: readonly PlacedChip[]; readonly height: number; readonly torn: boolean } {
  if (chips.length === 0) return { chips: [], height: 0, torn: false }
  let best: ReturnType<typeof chipGrid> | undefined
  let calm: ReturnType<typeof chipGrid> | undefined
  const mostColumns = Math.max(1, Math.min(chips.length, Math.floor((inner + sizes.chipGap) / (72 + sizes.chipGap))))
  for (let columns = 1; columns <= mostColumns; columns += 1) {
    const width = Math.min(sizes.chipMost, (inner - (columns - 1) * sizes.chipGap) / columns)
    const grid = chipGrid(chips, columns, width, at, setting)
    if (!grid.torn && grid.height <= most) calm = calm === undefined || grid.lines <= calm.lines ? grid : calm
    if (
      best === undefined ||
      (grid.torn ? !best.torn || grid.height >= best.height : best.torn || grid.height < best.height)
    ) {
      if (best === undefined || !grid.torn) best = grid
    }
  }
  return calm ?? best ?? { chips: [], height: 0, torn: false }
}

function chipGrid(
  chips: readonly Chip[],
  columns: number,
  width: number,
  at: { readonly x: number; readonly y: number },
  setting: Setting,
) {
  const placed: PlacedChip[] = []
  let y = at.y
  let torn = false
  let lines = 0
  for (let from = 0; from < chips.length; from += columns) {
    const row = chips.slice(from, from + columns).map((chip, column) => {
      const bar = chip.role === undefined ? 0 : sizes.roleBar[chip.role]
      const room = width - bar - 2 * sizes.chipPadX - (hasSign(chip) ? sizes.sign : 0)
      const x = at.x + column * (width + sizes.chipGap)
      const text = textIn(chip.label, setting.language)
      return { chip, x, set: textAt(text, sizes.chipText, 'regular', x + bar + sizes.chipPadX, y, room, setting) }
    })
    const height = Math.max(...row.map(({ set }) => set.height)) + 2 * sizes.chipPadY
    for (const { chip, x, set } of row) {
      torn ||= set.torn
      lines += set.text.lines.length
      placed.push({
        chip,
        rect: { x, y, width, height },
        label: { ...set.text, y: y + (height - set.height) / 2 },
      })
    }
    y += height + sizes.chipGap
  }
  return { chips: placed, height: y - sizes.chipGap - at.y, torn, lines }
}
