/** Where in a laid-out picture the things are that others speak of. */
import type { Design } from '@taiseizu/core'
import { type SubjectReference, assignmentIn } from '@taiseizu/rules'
import { boxKey, chipKey, tabKey } from '../drawing/drawing'
import type { Chip } from '../model/model'
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
  readonly byKey: Pick<ReadonlyMap<string, Place>, 'get' | 'has'>
  /** The boxes alone. */
  readonly boxes: { readonly list: readonly Place[]; readonly byKey: Places['byKey'] }
  /** The keys of what a subject is in the picture: a duty lies in chips, a contract with its provider. */
  keysOf(subject: SubjectReference): readonly string[]
}

/** Cost: linear in the boxes to build, in what lies on them once that is asked for; in the chips to ask for a field or duty. */
export function placesIn(layout: Layout, design: Design): Places {
  const spots = spotsIn(layout)
  const isProvider = (spot: Spot) => spot.placed.box.rank === 'provider'
  const own = spots.filter((spot) => !isProvider(spot))
  const providers = spots.filter(isProvider)
  const ordered = [...own, ...providers]
  const boxes = ordered.map(boxPlace)
  const boxByKey = new Map(boxes.map((place) => [place.key, place]))
  const all = once(() => {
    const bands = layout.bands.flatMap((band) => band.chips.map((chip) => chipPlace(chip, undefined, undefined)))
    const filled = ordered.map((spot, index) => [...boxes.slice(index, index + 1), ...placesOn(spot)])
    return [...filled.slice(0, own.length), bands, ...filled.slice(own.length)].flat()
  })
  const allByKey = once(() => new Map(all().map((place) => [place.key, place])))
  const byKey: Places['byKey'] = {
    get: (key) => boxByKey.get(key) ?? (key.startsWith(boxKey('')) ? undefined : allByKey().get(key)),
    has: (key) => boxByKey.has(key) || (!key.startsWith(boxKey('')) && allByKey().has(key)),
  }

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
  const chipKeys = (holds: (chip: Chip) => boolean) =>
    all().flatMap(({ key, chip }) => (chip !== undefined && holds(chip) ? [key] : []))

  const keysOf = ({ type, id }: SubjectReference): readonly string[] => {
    switch (type) {
      case 'unit':
        return unitKeys(id)
      case 'scope':
        return scopeKeys(id)
      case 'field':
        return chipKeys(
          ({ field, duties }) => field === id || (field === undefined && duties.some((duty) => duty.field === id)),
        )
      case 'task':
        return chipKeys(({ duties }) => duties.some((duty) => duty.task.id === id))
      case 'duty': {
        // Not by the ids of duties, which are put together: there are thousands on a large picture.
        const [task, scope] = id.split('@')
        return chipKeys(({ duties }) => duties.some((duty) => duty.task.id === task && duty.scope.id === scope))
      }
      case 'contract':
        return unitKeys(design.contractById.get(id)?.provider.id)
      case 'assignment': {
        const assignment = assignmentIn(design, id)
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
  return {
    spots,
    get list() {
      return all()
    },
    byKey,
    boxes: { list: boxes, byKey: boxByKey },
    keysOf,
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const known = new WeakMap<Spot, Place>()

/** The same place for the same spot. */
function boxPlace(spot: Spot): Place {
  const before = known.get(spot)
  if (before !== undefined) return before
  const { placed, rect, within } = spot
  const place: Place = {
    key: placed.key,
    rect,
    subject: { type: 'unit', id: placed.box.unit.id },
    within: within?.placed.key,
    box: placed,
    chip: undefined,
  }
  known.set(spot, place)
  return place
}

const chipPlace = ({ chip, rect }: PlacedChip, on: Rect | undefined, within: string | undefined): Place => ({
  key: chipKey(chip.key),
  rect: on === undefined ? rect : moved(rect, on),
  subject: chip.subject,
  within,
  box: undefined,
  chip,
})

/** The scopes and chips on a box. */
function placesOn({ placed, rect }: Spot): readonly Place[] {
  const within = placed.key
  const tabs = placed.content.tabs.map(({ tab, rect: own }): Place => ({
    key: tabKey(tab.scope.id),
    rect: moved(own, rect),
    subject: { type: 'scope', id: tab.scope.id },
    within,
    box: undefined,
    chip: undefined,
  }))
  return [...tabs, ...placed.content.chips.map((chip) => chipPlace(chip, rect, within))]
}
