/** A picture seated in the layout of the union: whatever it shows stands where the union has its place. */
import { textIn } from '@taiseizu/core'
import type { Badge, Chip, Picture, ScopeTab, UnitBox } from '../model/model'
import { wordsIn } from '../words'
import { type Setting, hasSign, marksWidth, textAt } from '../layout/content'
import type {
  Content,
  Layout,
  PlacedBand,
  PlacedBox,
  PlacedChip,
  PlacedMember,
  PlacedTab,
  PlacedText,
  Standing,
} from '../layout/placed'
import { sizes } from '../layout/sizes'
import { renumbered } from './merge'

/** Cost: linear in the union. */
export function seated(
  union: Layout,
  picture: Picture,
  numbers: ReadonlyMap<string, number>,
  setting: Setting,
): Layout {
  const seat = (standings: readonly Standing[], boxes: readonly UnitBox[]): readonly Standing[] => {
    const byUnit = new Map(boxes.map((box) => [box.unit.id, box]))
    return standings.flatMap((standing): readonly Standing[] => {
      const { placed } = standing
      const found = byUnit.get(placed.box.unit.id)
      if (found === undefined) return []
      const box: UnitBox = {
        ...found,
        number: numbers.get(found.unit.id),
        badges: renumbered(found.badges, numbers),
      }
      const content = filled(placed, box, setting)
      const children = seat(placed.children, box.children)
      return [{ ...standing, placed: { ...placed, box, content, children } }]
    })
  }
  const boxesOf = (band: PlacedBand): readonly UnitBox[] => {
    if (band.id === 'executives') return picture.executives
    if (band.id === 'collegial') return picture.collegial
    return band.id === 'providers' ? picture.providers : []
  }
  const bands = union.bands.map((band): PlacedBand => ({
    ...band,
    boxes: seat(band.boxes, boxesOf(band)),
    chips: band.id === 'nobody' ? chipsIn(band.chips, picture.nobody, setting) : [],
  }))
  return {
    ...union,
    // A band that holds nothing is not there yet.
    bands: bands.filter(({ boxes, chips }) => boxes.length + chips.length > 0),
    divisions: seat(union.divisions, picture.divisions),
  }
}

function filled(placed: PlacedBox, box: UnitBox, setting: Setting): Content {
  const { content, collapsed, rect } = placed
  return {
    ...content,
    name: nameIn(placed, box, setting),
    under: underIn(content, box, rect.width - 2 * sizes.pad, setting),
    number: box.number === undefined ? undefined : content.number,
    badges: content.badges.flatMap((slot) => {
      const badge = badgeOf(box.badges, slot.badge)
      return badge === undefined ? [] : [{ ...slot, badge }]
    }),
    marks: marksAt(content, collapsed ? box.allMarks : box.marks, setting),
    tabs: content.tabs.flatMap((slot) => tabIn(slot, box, setting)),
    members: content.members.flatMap((slot) => memberIn(slot, box, setting)),
    chips: chipsIn(content.chips, box.chips, setting),
  }
}

/** In the room that the union keeps for the longest of the names. */
function nameIn({ content, box: longest, rect }: PlacedBox, box: UnitBox, setting: Setting): PlacedText {
  const { name: room, badges, marks } = content
  const text = textIn(box.name, setting.language)
  if (text === textIn(longest.name, setting.language)) return room
  const middle = room.y + room.leading / 2
  const beside = [...badges.map(({ x, y }) => ({ x: x - sizes.badge / 2, y })), ...(marks === undefined ? [] : [marks])]
  const end = Math.min(rect.width - sizes.pad, ...beside.filter(({ y }) => y === middle).map(({ x }) => x - 6))
  return textAt(text, room.size, room.weight, room.x, room.y, end - room.x, setting).text
}

const badgeOf = (badges: readonly Badge[], of: Badge): Badge | undefined =>
  badges.find((badge) => badge.of.id === of.of.id)

function underIn({ under: room }: Content, { under }: UnitBox, width: number, setting: Setting): Content['under'] {
  if (under === undefined || room === undefined) return undefined
  const wording = under.kind === 'board' || under.kind === 'officer' ? 'box.under' : 'box.within'
  const text = wordsIn(setting.language)(wording, { unit: textIn(under.name, setting.language) })
  return textAt(text, room.size, room.weight, room.x, room.y, width, setting).text
}

/** To the right of the room that the union keeps for them. */
function marksAt({ marks: room }: Content, marks: UnitBox['marks'], setting: Setting): Content['marks'] {
  const width = marksWidth(marks, setting)
  if (room === undefined || width === 0) return undefined
  return { marks, x: room.x + marksWidth(room.marks, setting) - width, y: room.y }
}

function tabIn(placed: PlacedTab, box: UnitBox, setting: Setting): readonly PlacedTab[] {
  const tab = box.scopes.find(({ scope }) => scope.id === placed.tab.scope.id)
  if (tab === undefined) return []
  const width = marksWidth(tab.marks, setting)
  const { rect } = placed
  const marks =
    width === 0
      ? undefined
      : { marks: tab.marks, x: rect.x + rect.width - width - sizes.chipPadX, y: rect.y + rect.height / 2 }
  return [{ ...placed, tab, marks, label: tabLabelIn(placed, tab, setting) }]
}

function tabLabelIn({ label, tab: longest, marks, rect }: PlacedTab, tab: ScopeTab, setting: Setting): PlacedText {
  const text = textIn(tab.scope.name, setting.language)
  if (text === textIn(longest.scope.name, setting.language)) return label
  const end = marks === undefined ? rect.x + rect.width - sizes.chipPadX : marks.x - 6
  return textAt(text, label.size, label.weight, label.x, label.y, end - label.x, setting).text
}

function memberIn(placed: PlacedMember, box: UnitBox, setting: Setting): readonly PlacedMember[] {
  const member = box.members.find(({ unit }) => unit.id === placed.unit.id)
  if (member === undefined) return []
  const { language } = setting
  const name = textIn(member.unit.name, language)
  const text = member.chair ? wordsIn(language)('box.chairSaid', { unit: name }) : name
  const { label, rect } = placed
  const weight = member.chair ? 'bold' : 'regular'
  const room = rect.x + rect.width - label.x
  const set = textAt(text, label.size, weight, label.x, label.y, room, setting)
  return [{ ...placed, unit: member.unit, chair: member.chair, label: set.text }]
}

function chipsIn(slots: readonly PlacedChip[], chips: readonly Chip[], setting: Setting): readonly PlacedChip[] {
  const byKey = new Map(chips.map((chip) => [chip.key, chip]))
  return slots.flatMap(({ chip: { key }, rect }) => {
    const chip = byKey.get(key)
    if (chip === undefined) return []
    const bar = chip.role === undefined ? 0 : sizes.roleBar[chip.role]
    const room = rect.width - bar - 2 * sizes.chipPadX - (hasSign(chip) ? sizes.sign : 0)
    const text = textIn(chip.label, setting.language)
    const x = rect.x + bar + sizes.chipPadX
    const set = textAt(text, sizes.chipText, 'regular', x, rect.y, room, setting)
    return [{ chip, rect, label: { ...set.text, y: rect.y + (rect.height - set.height) / 2 } }]
  })
}
