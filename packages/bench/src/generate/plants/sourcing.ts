/** Work, decisions and contracts that went outside, or were left to nobody. */
import { addContract, addLink } from '../draft'
import { type Cell, cell } from '../staffing'
import { type Venture, addOwnUnit, addOwner, addScope, heldBy, hireProvider, plant } from './venture'

const operation = 'digital-product-operation'
const monitor = 'security-monitoring-operation.monitor-detect-respond'

export function plantSourcing(ours: Venture): void {
  plantPerformers(ours)
  plantContracts(ours)
}

function plantPerformers(ours: Venture): void {
  const { draft } = ours
  const adviser = hireProvider(ours, 'SRC-01')
  const awareness = 'security-executive.awareness'
  draft.assignments.push(cell(awareness, 'enterprise', adviser, 'R'))
  plant(ours, 'SRC-01', 'field/security-executive', `unit/${adviser.unit}`)

  const assessing = 'security-supervision.risk-assessment'
  const assessor = hireProvider(ours, 'SRC-02')
  const assessed = addScope(ours, 'SRC-02', (cells, scope) => heldBy(cells, scope, assessing, 'R', assessor))
  plant(ours, 'SRC-02', `duty/${assessing}@${assessed}`)

  const decider = hireProvider(ours, 'SRC-03')
  addScope(ours, 'SRC-03', (cells, scope) => heldBy(cells, scope, `${operation}.support-helpdesk`, 'A', decider))
  plant(ours, 'SRC-03', `field/${operation}`, `unit/${decider.unit}`)

  const { unit: informal } = hireProvider(ours, 'SRC-05')
  const helpdesk = `${operation}.support-helpdesk`
  const loose = addScope(ours, 'SRC-05', (cells, scope) => heldBy(cells, scope, helpdesk, 'R', { unit: informal }))
  plant(ours, 'SRC-05', `assignment/${helpdesk}@${loose}:${informal}:R`)

  const keeper = hireProvider(ours, 'SRC-11')
  const permissions = `${operation}.user-permission-management`
  const kept = addScope(ours, 'SRC-11', (cells, scope) => heldBy(cells, scope, permissions, 'R', keeper))
  plant(ours, 'SRC-11', `duty/${permissions}@${kept}`)

  const auditor = hireProvider(ours, 'SRC-12', { services: ['audit'], registered: true })
  const worker = hireProvider(ours, 'SRC-12-work')
  const byOutsiders = (one: Cell, scope: string): Cell => {
    if (one.role !== 'R' || one.task === undefined) return one
    if (one.task === 'security-audit.audit') return cell(one.task, scope, auditor, 'R')
    return /^(digital-product-operation|security-supervision)\./u.test(one.task)
      ? cell(one.task, scope, worker, 'R')
      : one
  }
  const audited = addScope(ours, 'SRC-12', (cells, scope) => cells.map((one) => byOutsiders(one, scope)))
  plant(ours, 'SRC-12', `duty/security-audit.audit@${audited}`)

  const both = hireProvider(ours, 'SRC-13')
  const tested = addScope(ours, 'SRC-13', (cells, scope) =>
    heldBy(
      heldBy(cells, scope, monitor, 'R', both),
      scope,
      'vulnerability-assessment-pentest.penetration-test',
      'R',
      both,
    ),
  )
  plant(ours, 'SRC-13', `unit/${both.unit}`, `scope/${tested}`)

  const unregistered = addOwnUnit(ours, 'SRC-14', 'provider', { services: ['audit'] })
  plant(ours, 'SRC-14', `unit/${unregistered}`)
}

/** One contract for each fault, all with one provider. */
function plantContracts(ours: Venture): void {
  const { draft, parent, place } = ours
  const { unit: provider } = hireProvider(ours, 'SRC-06')
  const usual = { provider, manager: place.division, decidedBy: parent.coo }
  const lacking = addContract(draft, { ...usual, id: 'v-src-06-thin', clauses: ['subcontracting', 'confidentiality'] })
  plant(ours, 'SRC-06', `contract/${lacking}`)
  const low = addOwnUnit(ours, 'SRC-07', 'section')
  plant(ours, 'SRC-07', `contract/${addContract(draft, { ...usual, id: 'v-src-07', decidedBy: low })}`)
  plant(ours, 'SRC-08', `contract/${addContract(draft, { id: 'v-src-08', provider, manager: place.division })}`)
  plant(ours, 'SRC-09', `contract/${addContract(draft, { id: 'v-src-09', provider, decidedBy: parent.coo })}`)
  const middle = addOwnUnit(ours, 'SRC-15', 'department')
  addContract(draft, { ...usual, id: 'v-src-15', decidedBy: middle })
  plant(ours, 'SRC-15', `unit/${middle}`)

  const idle = addOwnUnit(ours, 'SRC-10', 'section')
  addLink(draft, 'advises', idle, place.owner)
  const contract = addContract(draft, { ...usual, id: 'v-src-10', manager: idle })
  addScope(
    ours,
    'SRC-10',
    (cells, scope) => heldBy(cells, scope, `${operation}.support-helpdesk`, 'R', { unit: provider, contract }),
    {
      place: addOwner(ours, 'SRC-10'),
    },
  )
  plant(ours, 'SRC-10', `contract/${contract}`)

  const subcontracting = addOwnUnit(ours, 'SRC-16', 'provider')
  addContract(draft, {
    ...usual,
    id: 'v-src-16',
    provider: subcontracting,
    clauses: ['security-requirements', 'incident-duty', 'audit-right'],
  })
  plant(ours, 'SRC-16', `unit/${subcontracting}`)
}
