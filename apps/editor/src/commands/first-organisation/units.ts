/** Who there is, by the answers. */
import type { UnitRecord } from '@taiseizu/core'
import { inBoth } from '../../messages'
import { type Draft, addUnit } from './draft'

/** Who does what; a part that the organisation has not is another's. */
export interface People {
  readonly board: string
  readonly ceo: string
  readonly ciso: string | undefined
  /** Who answers for IT before the top. */
  readonly itHead: string
  readonly planning: string
  readonly legal: string
  readonly risk: string
  readonly procurement: string
  readonly audit: string | undefined
  readonly it: string | undefined
  readonly itSubsidiary: string | undefined
  readonly supervision: string | undefined
  readonly committee: string | undefined
  readonly csirt: string | undefined
  readonly business: string
  readonly factory: string | undefined
  readonly production: string | undefined
  readonly products: string | undefined
  readonly services: string | undefined
  readonly group: readonly string[]
  readonly watch: string | undefined
}

/** Adds every unit. Larger houses divide the work more. */
export function addPeople(draft: Draft): People {
  const { answers } = draft
  const isSmall = answers.size === 'small'
  const isLarge = answers.size === 'large'
  const board = addUnit(draft, 'board', 'firstRun.board', { kind: 'board' })
  const ceo = addUnit(draft, 'ceo', 'firstRun.ceo', { kind: 'officer', parent: board, offices: ['ceo'] })
  const ciso = answers.ciso
    ? addUnit(draft, 'ciso', 'firstRun.ciso', { kind: 'officer', parent: ceo, offices: ['ciso'], appointedBy: board })
    : undefined
  const cio =
    isLarge && answers.itDepartment !== 'none'
      ? addUnit(draft, 'cio', 'firstRun.cio', { kind: 'officer', parent: ceo, offices: ['cio', 'cdo'] })
      : undefined
  const itHead = cio ?? ceo
  const office = addOffice(draft, ceo)
  const it = addIt(draft, itHead)
  const supervision = isSmall
    ? undefined
    : addUnit(draft, 'security-office', 'firstRun.supervision', {
        kind: isLarge ? 'department' : 'section',
        parent: ciso ?? it ?? office.risk,
        functions: ['supervision'],
      })
  const business = addBusiness(draft, ceo)
  const csirt = answers.csirt
    ? addUnit(draft, 'csirt', 'firstRun.csirt', {
        // A small house has nobody for it alone: people of IT and the office meet when something happens.
        ...(isSmall
          ? { kind: 'team', parent: ceo, members: csirtMembers(it, office.risk) }
          : { kind: 'section', parent: supervision ?? it ?? office.risk }),
        functions: answers.watch === 'inside' ? ['csirt', 'soc'] : ['csirt'],
      })
    : undefined
  const group = addGroup(draft, ceo)
  const itSubsidiary = answers.itSubsidiary
    ? addUnit(draft, 'it-subsidiary', 'firstRun.itSubsidiary', {
        kind: 'subsidiary',
        parent: itHead,
        functions: ['it'],
        ownership: 'wholly-owned',
      })
    : undefined
  const people: Omit<People, 'committee'> = {
    board,
    ceo,
    ciso,
    itHead,
    ...office,
    it,
    itSubsidiary,
    supervision,
    csirt,
    ...business,
    group,
    watch:
      answers.watch === 'outsourced'
        ? addUnit(draft, 'soc-provider', 'firstRun.socProvider', { kind: 'provider', services: ['monitoring'] })
        : undefined,
  }
  return { ...people, committee: answers.committee ? addCommittee(draft, people) : undefined }
}

const csirtMembers = (it: string | undefined, office: string): NonNullable<UnitRecord['members']> =>
  it === undefined ? [{ unit: office, chair: true }] : [{ unit: it, chair: true }, { unit: office }]

/** Who sits at the head office: in a small house one department does it all. */
function addOffice(draft: Draft, ceo: string): Pick<People, 'planning' | 'legal' | 'risk' | 'procurement' | 'audit'> {
  const { size } = draft.answers
  if (size === 'small') {
    const all = addUnit(draft, 'general-affairs', 'firstRun.generalAffairs', {
      kind: 'department',
      parent: ceo,
      functions: ['general-affairs', 'legal', 'risk-management', 'procurement', 'hr', 'pr'],
    })
    return { planning: all, legal: all, risk: all, procurement: all, audit: undefined }
  }
  const planning = addUnit(draft, 'corporate-planning', 'firstRun.planning', {
    kind: 'department',
    parent: ceo,
    functions: ['planning', 'pr'],
  })
  const affairs = addUnit(draft, 'general-affairs', 'firstRun.generalAffairs', {
    kind: 'department',
    parent: ceo,
    functions:
      size === 'large'
        ? ['general-affairs', 'procurement', 'hr']
        : ['general-affairs', 'legal', 'risk-management', 'procurement', 'hr'],
  })
  const own = size === 'large'
  const legal = own
    ? addUnit(draft, 'legal', 'firstRun.legal', { kind: 'department', parent: ceo, functions: ['legal'] })
    : affairs
  const risk = own
    ? addUnit(draft, 'risk', 'firstRun.risk', { kind: 'department', parent: ceo, functions: ['risk-management'] })
    : affairs
  const audit = addUnit(draft, 'audit', 'firstRun.audit', {
    kind: 'department',
    parent: ceo,
    functions: ['internal-audit'],
  })
  return { planning, legal, risk, procurement: affairs, audit }
}

function addIt(draft: Draft, head: string): string | undefined {
  const { itDepartment, size } = draft.answers
  if (itDepartment === 'none') return undefined
  const it = addUnit(draft, 'it', 'firstRun.it', { kind: 'department', parent: head, functions: ['it'] })
  if (size !== 'small') {
    addUnit(draft, 'it-planning', 'firstRun.itPlanning', { kind: 'section', parent: it, functions: ['it', 'planning'] })
    addUnit(draft, 'it-operation', 'firstRun.itOperation', { kind: 'section', parent: it, functions: ['it'] })
  }
  return it
}

/** The business: what makes products, what runs factories and services, and what sells. */
function addBusiness(
  draft: Draft,
  ceo: string,
): Pick<People, 'business' | 'factory' | 'production' | 'products' | 'services'> {
  const { factories, products, services, size, itDepartment } = draft.answers
  const business = addUnit(draft, 'business', 'firstRun.business', {
    kind: 'department',
    parent: ceo,
    functions: ['business'],
  })
  if (itDepartment === 'partial')
    addUnit(draft, 'business-it', 'firstRun.businessIt', { kind: 'section', parent: business, functions: ['it'] })
  const production = factories
    ? addUnit(draft, 'production', 'firstRun.production', { kind: 'department', parent: ceo, functions: ['business'] })
    : undefined
  const factory =
    production &&
    addUnit(draft, 'factory', 'firstRun.factory', { kind: 'site', parent: production, functions: ['business'] })
  if (production !== undefined && size === 'large')
    addUnit(draft, 'ot-sirt', 'firstRun.otSirt', { kind: 'section', parent: production, functions: ['ot-sirt'] })
  const made = products
    ? addUnit(draft, 'product-development', 'firstRun.productDevelopment', {
        kind: 'department',
        parent: ceo,
        functions: ['business'],
      })
    : undefined
  if (made !== undefined) {
    addUnit(draft, 'quality', 'firstRun.quality', { kind: 'section', parent: made, functions: ['product-quality'] })
    if (size === 'large')
      addUnit(draft, 'psirt', 'firstRun.psirt', { kind: 'section', parent: made, functions: ['psirt'] })
  }
  const digital = services
    ? addUnit(draft, 'digital-services', 'firstRun.digitalServices', {
        kind: 'department',
        parent: ceo,
        functions: ['business'],
      })
    : undefined
  return { business, factory, production, products: made, services: digital }
}

function addGroup(draft: Draft, ceo: string): readonly string[] {
  const { groupCompanies, overseas } = draft.answers
  const companies: string[] = []
  if (groupCompanies !== 'none') {
    const ownership = groupCompanies === 'integrated' ? 'wholly-owned' : 'majority'
    companies.push(
      addUnit(draft, 'group-a', 'firstRun.groupA', { kind: 'subsidiary', parent: ceo, ownership }),
      addUnit(draft, 'group-b', 'firstRun.groupB', { kind: 'subsidiary', parent: ceo, ownership }),
    )
  }
  if (overseas)
    companies.push(
      groupCompanies === 'none'
        ? addUnit(draft, 'overseas', 'firstRun.overseasSite', { kind: 'site', parent: ceo, functions: ['business'] })
        : addUnit(draft, 'overseas', 'firstRun.overseasCompany', {
            kind: 'subsidiary',
            parent: ceo,
            ownership: 'majority',
            region: inBoth('firstRun.overseasRegion').en,
          }),
    )
  return companies
}

/** The heads of those concerned; the CISO, or else the chief executive, in the chair. */
function addCommittee(draft: Draft, people: Omit<People, 'committee'>): string {
  const chair = people.ciso ?? people.ceo
  const { supervision, it, legal, risk, business, production, products, services } = people
  const members = new Set([supervision, it, risk, legal, business, production, products, services])
  return addUnit(draft, 'security-committee', 'firstRun.committee', {
    kind: 'committee',
    parent: people.ceo,
    functions: ['supervision'],
    members: [
      { unit: chair, chair: true },
      ...[...members].filter((unit) => unit !== undefined).map((unit) => ({ unit })),
    ],
  })
}
