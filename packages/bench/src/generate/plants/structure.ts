/** Units, committees, companies and posts that do not add up. */
import { addLink, addPost, addUnit } from '../draft'
import { cell } from '../staffing'
import { type Venture, addOwnUnit, addOwner, addScope, heldBy, plant } from './venture'

export function plantStructure(ours: Venture): void {
  plantUnits(ours)
  plantCompanies(ours)
  plantPosts(ours)
}

function plantUnits(ours: Venture): void {
  const { draft, parent, place } = ours
  plant(ours, 'STR-01', `unit/${addUnit(draft, 'v-str-01', 'department', 'STR-01 department')}`)
  plant(ours, 'STR-02', `unit/${addOwnUnit(ours, 'STR-02', 'section', { layers: ['executive'] })}`)
  plant(ours, 'STR-03', `unit/${addOwnUnit(ours, 'STR-03', 'committee', { parent: parent.head })}`)

  const council = addOwnUnit(ours, 'STR-04', 'committee', {
    parent: parent.head,
    members: [{ unit: parent.coo, chair: true }, { unit: parent.csirt }],
  })
  plant(ours, 'STR-04', `scope/${addScope(ours, 'STR-04', (cells) => cells, { owner: council })}`)

  plant(ours, 'STR-05', `unit/${addOwnUnit(ours, 'STR-05', 'provider')}`)
  draft.assignments.push(cell('business-domain-site.first-response', 'v-cov-01-scope', { unit: place.operation }, 'R'))
  plant(ours, 'STR-08', `assignment/business-domain-site.first-response@v-cov-01-scope:${place.operation}:R`)

  const oneSided = addOwnUnit(ours, 'STR-10', 'committee', {
    parent: parent.head,
    functions: ['supervision'],
    members: [{ unit: parent.cio, chair: true }, { unit: parent.it }],
  })
  plant(ours, 'STR-10', `unit/${oneSided}`)
}

/** Affiliates: no line authority of the parent company, and no grant over everything, comes to them. */
function plantCompanies(ours: Venture): void {
  const { draft, parent, place } = ours
  const addAffiliate = (rule: string, region: string) => {
    const company = addOwnUnit(ours, rule, 'subsidiary', { parent: parent.head, ownership: 'affiliate', region })
    const owner = addOwnUnit(ours, rule, 'department', { parent: company }, '-unit')
    addLink(draft, 'escalates-to', owner, parent.csirt)
    return { company, owner }
  }
  const unruled = addAffiliate('COV-13', 'JP')
  addScope(ours, 'COV-13', (cells) => cells, {
    place: { ...place, owner: unruled.owner, operation: unruled.owner, development: unruled.owner },
  })
  plant(ours, 'COV-13', `unit/${unruled.company}`)

  const abroad = addAffiliate('GRP-01', 'BR')
  addScope(ours, 'GRP-01', (cells) => cells, { owner: abroad.owner })
  plant(ours, 'GRP-01', `unit/${abroad.company}`)

  const apart = addAffiliate('GRP-02', 'JP')
  const head = addOwnUnit(ours, 'GRP-02', 'officer', { parent: apart.company }, '-president')
  const local = addOwnUnit(ours, 'GRP-02', 'department', { parent: head, functions: ['supervision'] }, '-security')
  const runner = addOwnUnit(ours, 'GRP-02', 'department', { parent: head }, '-division')
  addScope(ours, 'GRP-02', (cells) => cells, {
    place: {
      ...place,
      house: { ...parent, security: local },
      division: runner,
      owner: runner,
      operation: runner,
      development: runner,
    },
  })
  draft.links.splice(
    draft.links.findIndex(({ from }) => from === apart.owner),
    1,
  )
  plant(ours, 'GRP-02', `unit/${apart.company}`)
}

function plantPosts(ours: Venture): void {
  const { draft } = ours
  const unskilled = addOwner(ours, 'PPL-01')
  addScope(ours, 'PPL-01', (cells) => cells, { place: unskilled })
  addPost(draft, unskilled.operation, 1, { skills: {} })
  plant(ours, 'PPL-01', `unit/${unskilled.operation}`, 'field/digital-product-operation')

  const empty = addOwner(ours, 'PPL-02')
  addScope(ours, 'PPL-02', (cells) => cells, { place: empty })
  addPost(draft, empty.operation, 1, { vacant: true })
  plant(ours, 'PPL-02', `unit/${empty.operation}`)

  const small = addOwner(ours, 'PPL-03')
  const security = /^(security-|vulnerability-)/u
  const thin = addScope(
    ours,
    'PPL-03',
    (cells, scope) => {
      const alone = cells.filter(({ task = '', role }) => role === 'R' && security.test(task))
      return alone.reduce(
        (all, { task = '' }) => heldBy(all, scope, task, 'R', { unit: small.operation }),
        cells as readonly (typeof cells)[number][],
      )
    },
    { place: small },
  )
  addPost(draft, small.operation, 1, { fte: 0.5 })
  plant(ours, 'PPL-03', `scope/${thin}`, `unit/${small.operation}`)

  const untrained = addOwner(ours, 'PPL-04')
  addScope(ours, 'PPL-04', (cells) => cells, { place: untrained })
  addPost(draft, untrained.operation, 1, { training: [] })
  plant(ours, 'PPL-04', `unit/${untrained.operation}`)
}
