/** Where in a laid-out picture the things are that others speak of. */
import type { Design } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import { boxKey, chipKey, tabKey } from '../drawing/drawing'
import type { Chip } from '../picture/model'
import type { Layout, PlacedBox, PlacedChip, Rect } from './placed'
import { type Spot, moved, spotsIn } from './spots'

export interface Place {
  readonly key: string
  readonly rect: Rect
  readonly subject: SubjectReference
  /** The key of the box that it lies in. */
  readonly within: string | undefined
  /** The unit that may be opened and closed by it. */
  readonly box: PlacedBox | undefined
  readonly chip: Chip | undefined
}

export interface Places {
  readonly spots: readonly Spot[]
  /** In reading order: a box, its scopes, its chips, the boxes inside. */
  readonly list: readonly Place[]
  readonly byKey: ReadonlyMap<string, Place>
  /** The keys of what a subject is in the picture: a duty lies in chips, a contract with its provider. */
  keysOf(subject: SubjectReference): readonly string[]
}

/** Cost: linear in the picture to build; in the chips to ask for a field or duty. */
export function placesIn(layout: Layout, design: Design): Places {
  const list: Place[] = []
  const chips: PlacedChip[] = []
  const spots = spotsIn(layout)
  const chip = (placed: PlacedChip, at: Rect | undefined, within: string | undefined) => {
    chips.push(placed)
    list.push({
      key: chipKey(placed.chip.key),
      rect: at === undefined ? placed.rect : moved(placed.rect, at),
      subject: placed.chip.subject,
      within,
      box: undefined,
      chip: placed.chip,
    })
  }
  const box = ({ placed, rect, within }: Spot) => {
    const { unit } = placed.box
    const key = boxKey(unit.id)
    list.push({
      key,
      rect,
      subject: { type: 'unit', id: unit.id },
      within: within && boxKey(within.placed.box.unit.id),
      box: placed,
      chip: undefined,
    })
    for (const { tab, rect: own } of placed.content.tabs)
      list.push({
        key: tabKey(tab.scope.id),
        rect: moved(own, rect),
        subject: { type: 'scope', id: tab.scope.id },
        within: key,
        box: undefined,
        chip: undefined,
      })
    for (const one of placed.content.chips) chip(one, rect, key)
  }
  const isProvider = (spot: Spot) => spot.placed.box.unit.isProvider
  for (const spot of spots) if (!isProvider(spot)) box(spot)
  for (const band of layout.bands) for (const one of band.chips) chip(one, undefined, undefined)
  for (const spot of spots) if (isProvider(spot)) box(spot)
  const byKey = new Map(list.map((place) => [place.key, place]))

  /** A unit inside a closed box is where that box is. */
  const unitKeys = (id: string | undefined): readonly string[] => {
    for (let unit = id === undefined ? undefined : design.unitById.get(id); unit !== undefined; unit = unit.parent)
      if (byKey.has(boxKey(unit.id))) return [boxKey(unit.id)]
    return []
  }
  const scopeKeys = (id: string): readonly string[] => {
    const scope = design.scopeById.get(id)
    return byKey.has(tabKey(id)) ? [tabKey(id)] : unitKeys(scope?.owner?.id)
  }
  const chipKeys = (holds: (placed: PlacedChip) => boolean) =>
    chips.filter(holds).map(({ chip: one }) => chipKey(one.key))

  const keysOf = ({ type, id }: SubjectReference): readonly string[] => {
    switch (type) {
      case 'unit':
        return unitKeys(id)
      case 'scope':
        return scopeKeys(id)
      case 'field':
        return chipKeys(
          ({ chip: { field, duties } }) =>
            field === id || (field === undefined && duties.some((duty) => duty.field === id)),
        )
      case 'task':
        return chipKeys(({ chip: { duties } }) => duties.some((duty) => duty.task.id === id))
      case 'duty':
        return chipKeys(({ chip: { duties } }) => duties.some((duty) => duty.id === id))
      case 'contract':
        return unitKeys(design.contractById.get(id)?.provider.id)
      case 'assignment': {
        const assignment = design.assignments.find((one) => one.id === id)
        if (assignment === undefined) return []
        const key = chipKey(`field/${assignment.unit.id}/${assignment.field}`)
        return byKey.has(key) ? [key] : unitKeys(assignment.unit.id)
      }
      case 'grant': {
        const grant = design.grants.find((one) => one.id === id)
        const over = grant === undefined || grant.over === '*' ? undefined : grant.over
        return [...unitKeys(grant?.holder.id), ...(over === undefined ? [] : keysOf(over))]
      }
      case 'link': {
        const link = design.links.find((one) => one.id === id)
        return link === undefined ? [] : [...unitKeys(link.from.id), ...unitKeys(link.to.id)]
      }
      case 'exclusion':
        return byKey.has(chipKey(`exclusion/${id}`)) ? [chipKey(`exclusion/${id}`)] : []
      case 'post':
        return unitKeys(design.posts.find((one) => one.id === id)?.unit.id)
      case 'record':
      case 'exception':
        return []
    }
  }
  return { spots, list, byKey, keysOf }
}
