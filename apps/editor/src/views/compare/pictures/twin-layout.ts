/** One layout for two pictures, and from it that of each. */
import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import type { Content, Layout, PlacedBox, PlacedText, Standing } from '../../../picture/layout/placed'
import type { UnitBox } from '../../../picture/model/model'
import type { Typesetter } from '../../../ui/typesetting/lines'
import { type Side, type Twin, pathIn } from './twin'

interface Setting {
  readonly language: Language
  readonly typesetter: Typesetter
}

/** What one side shows of the common layout: its own boxes, chips, scopes and members, each where the common layout has it. */
export function sideOf(layout: Layout, twin: Twin, side: Side, setting: Setting): Layout {
  const standing =
    (within: string) =>
    (one: Standing): readonly Standing[] => {
      const path = pathIn(within, one.placed.box)
      const box = twin.pairs.get(path)?.[side]
      if (box === undefined) return []
      const children = one.placed.children.flatMap(standing(path))
      return [{ ...one, placed: ownBox(one.placed, box, children, setting) }]
    }
  return {
    ...layout,
    bands: layout.bands.map((band) => ({
      ...band,
      boxes: band.boxes.flatMap(standing('')),
      chips: band.chips.flatMap((placed) => {
        const chip = twin.nobody[side].get(placed.chip.key)
        return chip === undefined ? [] : [{ ...placed, chip }]
      }),
    })),
    divisions: layout.divisions.flatMap(standing('')),
  }
}

function ownBox(placed: PlacedBox, box: UnitBox, children: readonly Standing[], setting: Setting): PlacedBox {
  const { content, box: common, rect } = placed
  const chips = new Map(box.chips.map((chip) => [chip.key, chip]))
  const scopes = new Map(box.scopes.map((tab) => [tab.scope.id, tab]))
  const members = new Map(box.members.map((member) => [member.unit.id, member]))
  const own: Content = {
    ...content,
    name: named(content.name, textIn(box.unit.name, setting.language), common, rect.width, setting),
    under: box.under?.id === common.under?.id ? content.under : undefined,
    number: box.number === undefined ? undefined : content.number,
    badges: content.badges.flatMap((one, place) => {
      const badge = box.badges[place]
      return badge === undefined ? [] : [{ ...one, badge }]
    }),
    marks: undefined,
    tabs: content.tabs.flatMap((one) => {
      const tab = scopes.get(one.tab.scope.id)
      return tab === undefined ? [] : [{ ...one, tab, marks: undefined }]
    }),
    members: content.members.flatMap((one) => {
      const member = members.get(one.unit.id)
      return member === undefined ? [] : [{ ...one, chair: member.chair }]
    }),
    chips: content.chips.flatMap((one) => {
      const chip = chips.get(one.chip.key)
      return chip === undefined ? [] : [{ ...one, chip }]
    }),
  }
  return { ...placed, box, content: own, children }
}

/** The box's own name where it is called otherwise than in the common layout. */
function named(text: PlacedText, name: string, common: UnitBox, width: number, { language, typesetter }: Setting) {
  if (textIn(common.unit.name, language) === name) return text
  return { ...text, lines: typesetter.set(name, text.size, text.weight, width - text.x - 4).lines }
}
