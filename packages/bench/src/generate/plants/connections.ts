/** CISOs, SIRTs, audits and committees that stand apart from those with whom they should be connected. */
import { addLink } from '../draft'
import { type Venture, addOwnUnit, addScope, plant } from './venture'

export function plantConnections(ours: Venture): void {
  const { draft, parent, place } = ours

  // Members there are, of business and administration and IT: what is missing is the chair.
  const members = [{ unit: parent.it }, { unit: parent.procurement }, { unit: `${parent.prefix}-d1` }]
  const leaderless = addOwnUnit(ours, 'AUT-06', 'committee', {
    parent: parent.head,
    functions: ['supervision'],
    members,
  })
  plant(ours, 'AUT-06', `unit/${leaderless}`)

  const unappointed = addOwnUnit(ours, 'AUT-08', 'officer', { parent: parent.head, offices: ['ciso'] })
  plant(ours, 'AUT-08', `unit/${unappointed}`)
  const distant = addOwnUnit(ours, 'AUT-09', 'officer', {
    parent: parent.coo,
    offices: ['ciso'],
    appointedBy: parent.board,
  })
  plant(ours, 'AUT-09', `unit/${distant}`)

  const third = addOwnUnit(ours, 'AUT-10', 'section', { parent: place.development }, '-above')
  const unheard = addOwnUnit(ours, 'AUT-10', 'section', { parent: third, functions: ['dsirt'] })
  plant(ours, 'AUT-10', `unit/${unheard}`)

  const audit = addOwnUnit(ours, 'AUT-13', 'department', { parent: parent.head, functions: ['internal-audit'] })
  plant(ours, 'AUT-13', `unit/${audit}`)

  const lonely = addOwnUnit(ours, 'AUT-19', 'site')
  const line = addScope(ours, 'AUT-19', (cells) => cells, {
    kind: 'ot',
    place: { ...place, owner: lonely, isSite: true },
  })
  plant(ours, 'AUT-19', `scope/${line}`)

  const psirt = addOwnUnit(ours, 'AUT-20', 'section', { functions: ['psirt'] })
  addLink(draft, 'escalates-to', psirt, parent.ciso)
  plant(ours, 'AUT-20', `unit/${psirt}`)

  const csirt = addOwnUnit(ours, 'AUT-21', 'section', { functions: ['csirt'] })
  addLink(draft, 'escalates-to', csirt, parent.ciso)
  plant(ours, 'AUT-21', `unit/${csirt}`)

  const silent = addOwnUnit(ours, 'AUT-23', 'department', {}, '-unit')
  const below = addOwnUnit(ours, 'AUT-23', 'section', { parent: silent }, '-ops')
  addScope(ours, 'AUT-23', (cells) => cells, {
    place: { ...place, owner: silent, operation: below, development: below },
  })
  plant(ours, 'AUT-23', `unit/${silent}`)
}
