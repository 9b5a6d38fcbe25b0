/** Large organisations shaped like a conglomerate, the same every time. */
import type { Development, FieldId, ScopeKind } from '@taiseizu/catalogue'
import type { Workspace } from '@taiseizu/core'
import { type Place, addDivisions, leastDivision } from './divisions'
import { type Draft, emptyDraft, named, variantOf } from './draft'
import { spoil } from './faults'
import { type House, type Providers, addCompany, addProviders } from './house'
import { type ParentCompany, addParentCompany } from './parent-company'
import { type Planted, plantFaults } from './plants/plants'
import { plantVariants } from './plants/variants'
import { type Random, randomFrom } from './random'
import { allInside, bystanders, byField, staff } from './staffing'

export type Size = 'S' | 'M' | 'L'

/** About how much there is of what. However little is asked for, the offices, one division and the planted violations are there. */
export interface Measure {
  readonly units: number
  readonly assignments: number
  readonly scopes: number
  readonly companies: number
  readonly divisionSize: number
  /** Of each kind of provider: one at least. */
  readonly providers: number
}

export const measures: Readonly<Record<Size, Measure>> = {
  S: { units: 200, assignments: 5_000, scopes: 30, companies: 3, divisionSize: 24, providers: 2 },
  M: { units: 5_000, assignments: 200_000, scopes: 2_600, companies: 30, divisionSize: 60, providers: 12 },
  L: { units: 50_000, assignments: 1_000_000, scopes: 14_000, companies: 150, divisionSize: 100, providers: 60 },
}

export interface Generated {
  readonly workspace: Workspace
  /** One violation of every rule, at least, each where a check of that variant has to find it. */
  readonly planted: readonly Planted[]
}

/** The variant that is large; the others are small and hold the faults that contradict a working organisation. */
export const mainVariant = 'as-is'

/**
 * A large organisation: a parent company with its offices and committees, group companies of every ownership, divisions, departments, sections,
 * plants with OT, SIRTs, providers under contract. Nearly all of it is as it should be; besides the planted violations something goes
 * wrong in every seventh scope.
 *
 * @param size how large: by name, or so much of each.
 * @param seed another seed, another organisation of the same size. Same size and seed, same workspace.
 * Cost: linear in the assignments.
 */
export function generate(size: Size | Measure, seed = 1): Generated {
  const random = randomFrom(seed)
  const measure = typeof size === 'string' ? measures[size] : size
  const draft = emptyDraft()
  const providers = addProviders(draft, Math.max(1, measure.providers))
  const parent = addParentCompany(draft, providers, random)
  const planted = plantFaults(draft, parent)
  const places = addBusiness(draft, parent, providers, measure, random)
  addScopes(draft, places, measure, random)
  const others = plantVariants()
  return {
    workspace: {
      format: 'taiseizu/1',
      organisation: {
        name: named('見本ホールディングス', 'Sample Holdings'),
        profile: {
          industry: 'manufacturing',
          employees: measure.units * 12,
          businessVariety: 'diverse',
          groupCompanies: 'independent',
          overseas: true,
          region: 'JP',
          itDepartment: 'partial',
        },
      },
      variants: [variantOf(draft, mainVariant, named('現状', 'As is')), ...others.variants],
      exceptions: others.exceptions,
    },
    planted: [...planted.map((one) => ({ ...one, variant: mainVariant })), ...others.planted],
  }
}

function addBusiness(
  draft: Draft,
  parent: ParentCompany,
  providers: Providers,
  measure: Measure,
  random: Random,
): readonly Place[] {
  const houses: House[] = [parent]
  for (let number = 1; number <= measure.companies; number += 1)
    houses.push(addCompany(draft, number, houses, providers, random))
  const left = Math.max(0, measure.units - draft.units.length)
  // The parent company is as large as three others.
  const share = left / (houses.length + 2)
  return houses.flatMap((house, index) => {
    const decider = house === parent ? parent.coo : house.head
    return addDivisions(
      { draft, house, providers, decider, random },
      // The committees of the parent company have a member from its first division.
      index === 0 ? Math.max(leastDivision, Math.round(share * 3)) : Math.round(share),
      measure.divisionSize,
    )
  })
}

const kindsInDepartments = ['it', 'digital-service', 'it', 'product', 'it', 'iot', 'digital-service'] as const
const kindsAtSites = ['ot', 'ot', 'site', 'ot'] as const
const saidByField: ReadonlySet<FieldId> = new Set([
  'digital-system-architecture',
  'business-domain-site',
  'digital-product-operation',
])
const shareByField = 0.2
const shareOfFaults = 1 / 7

/** Spreads the scopes over the places and staffs each, with as many bystanders as it takes to come to the number of assignments. */
function addScopes(draft: Draft, places: readonly Place[], measure: Measure, random: Random): void {
  const already = draft.assignments.length
  for (let number = 1; number <= measure.scopes; number += 1) {
    const place = places[(number - 1) % places.length]
    if (place === undefined) return
    const wanted = already + Math.round(((measure.assignments - already) * number) / measure.scopes)
    addScope(draft, place, number, wanted, random)
  }
}

function addScope(draft: Draft, place: Place, number: number, wanted: number, random: Random): void {
  const kind: ScopeKind = random.pick(place.isSite ? kindsAtSites : kindsInDepartments)
  const id = `${place.owner}-s${number}`
  const developedOutside = random.chance(0.3)
  const development: Development = developedOutside ? 'outsourced' : random.chance(0.15) ? 'packages-only' : 'in-house'
  draft.scopes.push({
    id,
    kind,
    name: named(`${kind}環境${number}`, `${kind} environment ${number}`),
    owner: place.owner,
    development,
    criticality: 1 + random.below(3),
  })
  const manner = {
    ...allInside,
    developedOutside,
    monitoredOutside: random.chance(0.5),
    operatedOutside: random.chance(0.25),
  }
  let cells = staff(id, kind, place, manner)
  if (development === 'packages-only' && kind !== 'site') {
    const excluded: FieldId = 'digital-product-development'
    draft.exclusions.push({ field: excluded, scope: id, reason: 'packages-only', takenOverBy: place.house.security })
    cells = cells.filter(({ task }) => task?.startsWith(excluded) !== true)
  }
  if (!manner.operatedOutside && random.chance(shareByField)) cells = byField(cells, id, saidByField)
  if (random.chance(shareOfFaults)) spoil(cells, id, place, random)
  for (const one of cells) draft.assignments.push(one)
  for (const one of bystanders(id, kind, place)) {
    if (draft.assignments.length >= wanted) break
    if (development !== 'packages-only' || one.task?.startsWith('digital-product-development') !== true)
      draft.assignments.push(one)
  }
}
