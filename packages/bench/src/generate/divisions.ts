/** The business of a house: divisions, their departments with sections, and their sites. */
import { type Draft, addContract, addLink, addPost, addUnit, named } from './draft'
import type { House, Performer, Providers } from './house'
import type { Random } from './random'

/** Where scopes are: a department or a site, and those who work there. */
export interface Place {
  readonly house: House
  readonly division: string
  readonly owner: string
  readonly isSite: boolean
  readonly development: string
  readonly operation: string
  /** The SIRT on the spot, else the house's. */
  readonly sirt: string
  readonly developers: Performer
  readonly operators: Performer
  /** A section of another place in the division, where there is one. */
  readonly neighbour: string | undefined
}

type Means = Readonly<{ draft: Draft; house: House; providers: Providers; decider: string; random: Random }>

/** A division with one department, and two sections in it. */
export const leastDivision = 4

/** Adds so many units as divisions of about the size given; none where they are too few for one. */
export function addDivisions(means: Means, units: number, size: number): readonly Place[] {
  const count = Math.max(1, Math.min(Math.round(units / size), Math.floor(units / leastDivision)))
  const places: Place[] = []
  for (let number = 1; number <= count; number += 1) {
    const share = Math.floor((units * number) / count) - Math.floor((units * (number - 1)) / count)
    if (share >= leastDivision) places.push(...addDivision(means, number, share))
  }
  return places
}

function addDivision(means: Means, number: number, units: number): readonly Place[] {
  const { draft, house, providers, decider, random } = means
  const division = addUnit(
    draft,
    `${house.prefix}-d${number}`,
    'department',
    named(`第${number}事業本部`, `Division ${number}`),
    {
      parent: house.head,
      functions: ['business'],
    },
  )
  const hire = (service: 'development' | 'operation'): Performer => {
    const unit = random.pick(providers[service])
    const record = { id: `${division}-${service}`, provider: unit, manager: division, decidedBy: decider }
    const contract = addContract(draft, random.chance(0.05) ? { ...record, clauses: ['confidentiality'] } : record)
    return { unit, contract }
  }
  const shared = { house, division, developers: hire('development'), operators: hire('operation') }
  const places: Omit<Place, 'neighbour'>[] = []
  for (let left = units - 1; left > 0;) {
    const size = left < 10 ? left : 4 + random.below(4)
    const id = `${division}-${places.length + 1}`
    // What is too small to be a department joins the last one.
    if (size < 3) addSections(draft, places.at(-1)?.owner ?? division, size)
    else places.push({ ...shared, ...addPlace(means, division, id, size, places.length % 4 === 3) })
    left -= size
  }
  return places.map((place, index) => ({ ...place, neighbour: places[index === 0 ? 1 : index - 1]?.operation }))
}

type OfPlace = Pick<Place, 'owner' | 'isSite' | 'development' | 'operation' | 'sirt'>

function addPlace(
  { draft, house, random }: Means,
  division: string,
  id: string,
  size: number,
  isSite: boolean,
): OfPlace {
  const owner = isSite
    ? addUnit(draft, id, 'site', named(`工場${id}`, `Plant ${id}`), { parent: division, headcount: 120 })
    : addUnit(draft, id, 'department', named(`部門${id}`, `Department ${id}`), { parent: division, headcount: 40 })
  const operation = addUnit(
    draft,
    `${id}-ops`,
    'section',
    named(isSite ? '設備保全課' : '運用課', isSite ? 'Maintenance' : 'Operations'),
    {
      parent: owner,
    },
  )
  const second = isSite
    ? addUnit(draft, `${id}-sirt`, 'section', named('工場SIRT', 'Plant SIRT'), {
        parent: owner,
        functions: ['ot-sirt'],
      })
    : addUnit(draft, `${id}-dev`, 'section', named('開発課', 'Development'), { parent: owner })
  // Now and then somebody was forgotten.
  if (!random.chance(0.02)) addLink(draft, 'escalates-to', isSite ? second : owner, house.csirt)
  if (random.chance(0.3)) addLink(draft, 'coordinates-with', owner, house.it)
  if (random.chance(0.2)) addLink(draft, 'advises', house.security, owner)
  if (isSite) {
    // Half of them have it from the security office, which was granted it itself: a chain.
    const grantedBy = random.chance(0.5) ? { grantedBy: house.security } : {}
    draft.authority.push({ holder: second, kind: 'halt', over: owner, ...grantedBy })
  } else if (random.chance(0.3)) draft.authority.push({ holder: operation, kind: 'direct', over: owner })
  addPost(draft, operation, 1)
  addSections(draft, operation, size - 3)
  return { owner, isSite, operation, development: isSite ? operation : second, sirt: isSite ? second : house.csirt }
}

/** Groups below a section, each third one below the one before. */
function addSections(draft: Draft, parent: string, count: number): void {
  let above = parent
  for (let number = 1; number <= count; number += 1) {
    const id = addUnit(draft, `${above}-${number}`, 'section', named(`第${number}グループ`, `Group ${number}`), {
      parent: above,
    })
    above = number % 3 === 0 ? id : parent
  }
}
