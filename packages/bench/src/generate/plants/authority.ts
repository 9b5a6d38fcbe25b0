/** Answering without authority, authority without ground or work, and auditors of their own house. */
import { addGrants, addLink } from '../draft'
import { cell } from '../staffing'
import { type Venture, addOwnUnit, addOwner, addScope, heldBy, hireProvider, plant } from './venture'

const users = 'digital-product-operation.user-management'
const respond = 'digital-product-operation.incident-response'
const assess = 'security-supervision.risk-assessment'

export function plantAuthority(ours: Venture): void {
  const { draft, parent, place } = ours

  const powerless = addScope(ours, 'AUT-01', (cells, scope) =>
    heldBy(cells, scope, respond, 'A', { unit: place.development }),
  )
  plant(ours, 'AUT-01', `unit/${place.development}`, `scope/${powerless}`)

  const contested = addScope(ours, 'AUT-02', (cells, scope) => [
    ...cells,
    cell(users, scope, { unit: place.division }, 'A'),
  ])
  plant(ours, 'AUT-02', `duty/${users}@${contested}`)

  const { unit: governing } = hireProvider(ours, 'AUT-03')
  draft.authority.push({ holder: governing, kind: 'policy', over: place.owner, grantedBy: parent.head })
  plant(ours, 'AUT-03', `grant/${governing}:policy:${place.owner}`)

  const giver = addOwnUnit(ours, 'AUT-04', 'section')
  draft.authority.push({ holder: giver, kind: 'inspect', over: parent.it, grantedBy: place.operation })
  plant(ours, 'AUT-04', `grant/${giver}:inspect:${parent.it}`)

  const team = addOwnUnit(ours, 'AUT-05', 'team', {
    parent: parent.head,
    members: [{ unit: place.owner, chair: true }],
  })
  const outsider = hireProvider(ours, 'AUT-05')
  const collegial = addScope(ours, 'AUT-05', (cells, scope) =>
    heldBy(heldBy(cells, scope, users, 'A', { unit: team }), scope, users, 'R', outsider),
  )
  plant(ours, 'AUT-05', `duty/${users}@${collegial}`)

  const far = addOwnUnit(ours, 'AUT-11', 'section', {
    parent: addOwnUnit(
      ours,
      'AUT-11',
      'department',
      { parent: addOwnUnit(ours, 'AUT-11', 'department', { parent: parent.head }, '-division') },
      '-department',
    ),
  })
  const helpless = addScope(ours, 'AUT-11', (cells, scope) => heldBy(cells, scope, respond, 'R', { unit: far }))
  plant(ours, 'AUT-11', `scope/${helpless}`)

  const own = addScope(ours, 'AUT-12', (cells, scope) =>
    heldBy(cells, scope, 'security-audit.audit', 'R', { unit: place.operation }),
  )
  plant(ours, 'AUT-12', `duty/security-audit.audit@${own}`, `unit/${place.operation}`)

  const within = addOwnUnit(ours, 'AUT-14', 'section', { parent: parent.it, functions: ['supervision'] })
  const overseen = addScope(ours, 'AUT-14', (cells, scope) => heldBy(cells, scope, assess, 'A', { unit: within }))
  addGrants(draft, within, overseen, ['inspect'])
  plant(ours, 'AUT-14', `unit/${within}`)

  const unused = addOwnUnit(ours, 'AUT-15', 'section')
  addGrants(draft, unused, place.owner, ['halt'])
  plant(ours, 'AUT-15', `grant/${unused}:halt:${place.owner}`)

  draft.assignments.push(cell('digital-executive.awareness', 'enterprise', { unit: parent.it }, 'A'))
  plant(ours, 'AUT-16', 'field/digital-executive', `unit/${parent.it}`)

  const requirements = 'digital-system-strategy.requirements-specification'
  addScope(ours, 'AUT-17', (cells, scope) => heldBy(cells, scope, requirements, 'A', { unit: place.operation }))
  plant(ours, 'AUT-17', 'field/digital-system-strategy', `unit/${place.operation}`)

  const site = addOwner(ours, 'AUT-18', 'site')
  const remote = addScope(
    ours,
    'AUT-18',
    (cells, scope) =>
      cells.map((one) =>
        /^(security-monitoring-operation|digital-product-operation)\./u.test(one.task ?? '') && one.role !== 'S'
          ? cell(one.task ?? '', scope, { unit: parent.it }, one.role)
          : one,
      ),
    { kind: 'ot', place: site },
  )
  addLink(draft, 'coordinates-with', site.owner, parent.csirt)
  plant(ours, 'AUT-18', `scope/${remote}`)
}
