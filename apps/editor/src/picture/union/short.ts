/** What differs between pictures of an organisation, and pictures that show little else. */
import type { Chip, Marks, Picture } from '../model/model'
import { addMarks, noMarks } from '../model/marks'
import { allBoxes, withBoxes } from './walk'

export interface Differing {
  /** Keys of chips. */
  readonly chips: ReadonlySet<string>
  /** Ids of units that stand elsewhere, are not in all the pictures, or show other chips or members. */
  readonly units: ReadonlySet<string>
}

/** Cost: linear in what the pictures show. */
export function differingIn(pictures: readonly Picture[]): Differing {
  const chips = new Changing(pictures.length)
  const units = new Changing(pictures.length)
  for (const picture of pictures)
    for (const { unit, rank, members, chips: own } of allBoxes(picture)) {
      const inside = members.map((member) => `${member.unit.id}${member.chair ? '!' : ''}`).join()
      units.see(unit.id, `${rank}/${unit.parent?.id ?? ''}/${own.map(looksOf).join()}/${inside}`)
      for (const chip of own) chips.see(chip.key, looksOf(chip))
    }
  return { chips: chips.changed, units: units.changed }
}

const looksOf = ({ key, role, sourcing, state, duties }: Chip): string =>
  `${key}/${role ?? ''}/${sourcing}/${state}/${duties.map(({ id }) => id).join(' ')}`

/** What does not look the same in all. */
class Changing {
  readonly #of: number
  readonly #seen = new Map<string, { readonly looks: string; times: number; differs: boolean }>()

  constructor(of: number) {
    this.#of = of
  }

  see(key: string, looks: string): void {
    const known = this.#seen.get(key)
    if (known === undefined) this.#seen.set(key, { looks, times: 1, differs: false })
    else {
      known.times += 1
      known.differs ||= known.looks !== looks
    }
  }

  get changed(): ReadonlySet<string> {
    return new Set([...this.#seen].flatMap(([key, { times, differs }]) => (differs || times < this.#of ? [key] : [])))
  }
}

/** Boxes by their names, with those chips alone that are kept; what was found in a scope is marked on its owner. */
export const withChips = (picture: Picture, isKept: (chip: Chip) => boolean): Picture => ({
  ...withBoxes(picture, (box) => ({
    ...box,
    scopes: [],
    marks: box.scopes.reduce((sum, { marks }) => addMarks(sum, marks), box.marks),
    chips: box.chips.filter(isKept),
  })),
  nobody: picture.nobody.filter(isKept),
})

/** The outermost boxes in which nothing differs, by the ids of their units: closed, they still say how they stand. */
export function quietBoxes(picture: Picture, { units }: Pick<Differing, 'units'>): ReadonlySet<string> {
  const quiet = new Set<string>()
  const differs = new Set<string>()
  withBoxes(picture, (box) => {
    const { id } = box.unit
    if (units.has(id) || box.children.some((child) => differs.has(child.unit.id))) differs.add(id)
    else if (box.children.length > 0) quiet.add(id)
    return box
  })
  return quiet
}

/** The picture with the findings of another: a unit or scope that is not there has none. */
export function markedAs(picture: Picture, other: Picture): Picture {
  const units = new Map<string, Marks>()
  const scopes = new Map<string, Marks>()
  for (const box of allBoxes(other)) {
    units.set(box.unit.id, box.marks)
    for (const { scope, marks } of box.scopes) scopes.set(scope.id, marks)
  }
  return {
    ...withBoxes(picture, (box) => {
      const marks = units.get(box.unit.id) ?? noMarks
      const tabs = box.scopes.map((tab) => ({ ...tab, marks: scopes.get(tab.scope.id) ?? noMarks }))
      const inside = [...tabs.map((tab) => tab.marks), ...box.children.map(({ allMarks }) => allMarks)]
      return { ...box, marks, scopes: tabs, allMarks: inside.reduce(addMarks, marks) }
    }),
    marks: other.marks,
  }
}
