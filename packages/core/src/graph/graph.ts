/**
 * The organisation's public face: one graph with everything in it that stands in a relation, for views, layouts, graph measures and
 * exchange. The questions of the model are not asked here but of the design, which is made for them.
 */
import { MultiDirectedGraph } from 'graphology'
import type { Design } from '../design'
import type { Contract, Field, Scope, Target, Task, Unit } from '../organisation/records'
import { enterpriseId, everything } from '../workspace/identity'
import type { EdgeAttributes, NodeAttributes, NodeType } from './attributes'
import { partsBy } from './parts'

export type OrganisationGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

export interface GraphOptions {
  /** Whether tasks are nodes of their own. Without them duties show by field, which keeps a large organisation workable. */
  readonly tasks?: boolean
}

/** The key of a node: `unit/it`, `scope/office`, `field/legal`, `task/legal.compliance`, `contract/soc-2026`. */
export const nodeKey = (type: NodeType, id: string): string => `${type}/${id}`

const keyOf = (record: Unit | Scope | Field | Task | Contract): string => nodeKey(record.type, record.id)

/**
 * The graph of a design.
 *
 * Nodes come by type (units, scopes with `enterprise`, fields, tasks where asked for, contracts), then by id; edges by type, then by
 * what they stand for. An edge's key is the same as long as what it stands for is: `may:it:halt:office`, `holds:it:office:legal`.
 * Two nodes may be joined by several edges. Aggregated edges count open duties only, neither excluded nor relieved.
 *
 * @returns a new graph; changing it changes nothing else. Never throws. Cost: linear in the records and in the roles held in duties.
 */
export function organisationGraph(design: Design, { tasks = false }: GraphOptions = {}): OrganisationGraph {
  const graph: OrganisationGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  addNodes(graph, design, tasks)
  addHierarchy(graph, design)
  addDuties(graph, design, tasks)
  addAuthority(graph, design)
  addContracts(graph, design)
  addLinks(graph, design)
  return graph
}

function addNodes(graph: OrganisationGraph, design: Design, tasks: boolean): void {
  for (const unit of design.units) {
    const { type, id, name, kind, layers, functions, ownership } = unit
    graph.addNode(keyOf(unit), { type, id, name, kind, layers, functions, ownership })
  }
  for (const scope of design.scopes) {
    const { type, id, name, kind, development } = scope
    graph.addNode(keyOf(scope), { type, id, name, kind, development })
  }
  for (const field of design.fields) graph.addNode(keyOf(field), { ...field })
  for (const task of tasks ? design.tasks : []) {
    const { type, id, name, kind, isOwn } = task
    graph.addNode(keyOf(task), { type, id, name, kind, isOwn })
  }
  for (const contract of design.contracts) {
    const { type, id, name, clauses } = contract
    graph.addNode(keyOf(contract), { type, id, name, clauses })
  }
}

function addHierarchy(graph: OrganisationGraph, { units, scopes }: Design): void {
  for (const unit of units)
    if (unit.parent !== undefined) {
      graph.addEdgeWithKey(`belongs-to:${unit.id}`, keyOf(unit), keyOf(unit.parent), { type: 'belongs-to' })
    }
  for (const unit of units)
    if (unit.appointedBy !== undefined) {
      graph.addEdgeWithKey(`appointed-by:${unit.id}`, keyOf(unit), keyOf(unit.appointedBy), { type: 'appointed-by' })
    }
  for (const collegial of units)
    for (const { unit, chair } of collegial.members) {
      // A file may name a member twice; it is one all the same, and chair if it is named so once.
      const key = `member:${unit.id}:${collegial.id}`
      if (!chair && graph.hasEdge(key)) continue
      graph.mergeEdgeWithKey(key, keyOf(unit), keyOf(collegial), { type: 'member', chair })
    }
  for (const scope of scopes)
    if (scope.owner !== undefined) {
      graph.addEdgeWithKey(`owns:${scope.id}`, keyOf(scope.owner), keyOf(scope), { type: 'owns' })
    }
}

function addDuties(graph: OrganisationGraph, design: Design, tasks: boolean): void {
  const inScopes = partsBy(design, ({ scope, field }) => ({ key: `${scope.id}:${field}`, group: { scope, field } }))
  for (const { unit, group, ...part } of inScopes) {
    const key = `holds:${unit.id}:${group.scope.id}:${group.field}`
    const attributes = { type: 'holds', field: group.field, ...part } as const
    graph.addEdgeWithKey(key, keyOf(unit), keyOf(group.scope), attributes)
  }
  for (const { unit, group, ...part } of partsBy(design, ({ field }) => ({ key: field, group: field }))) {
    const key = `performs:${unit.id}:${group}`
    graph.addEdgeWithKey(key, keyOf(unit), nodeKey('field', group), { type: 'performs', ...part })
  }
  for (const { takenOverBy, id, reason, field, task, scope } of design.exclusions) {
    if (takenOverBy === undefined) continue
    graph.addEdgeWithKey(`takes-over:${id}`, keyOf(takenOverBy), nodeKey('field', field), {
      type: 'takes-over',
      exclusion: id,
      reason,
      task: task?.id,
      scope: scope?.id,
    })
  }
  if (!tasks) return
  for (const task of design.tasks) {
    const key = `belongs-to-field:${task.id}`
    graph.addEdgeWithKey(key, keyOf(task), nodeKey('field', task.field), { type: 'belongs-to-field' })
  }
  for (const { unit, group, ...part } of partsBy(design, ({ task }) => ({ key: task.id, group: task }))) {
    const key = `performs-task:${unit.id}:${group.id}`
    graph.addEdgeWithKey(key, keyOf(unit), keyOf(group), { type: 'performs-task', ...part })
  }
}

function addAuthority(graph: OrganisationGraph, { grants, authority }: Design): void {
  const place = (over: Target) => (over === everything ? nodeKey('scope', enterpriseId) : keyOf(over))
  for (const grant of grants)
    graph.addEdgeWithKey(`may:${grant.id}`, keyOf(grant.holder), place(grant.over), {
      type: 'may',
      grant: grant.id,
      kind: grant.kind,
      everything: grant.over === everything,
      grounded: authority.isGrounded(grant),
    })
}

function addContracts(graph: OrganisationGraph, { contracts }: Design): void {
  for (const contract of contracts) {
    const { id, provider, manager, decidedBy } = contract
    if (manager !== undefined) {
      graph.addEdgeWithKey(`contract:${id}`, keyOf(provider), keyOf(manager), { type: 'contract', contract: id })
    }
    const parties = [
      ['provides', provider],
      ['manages', manager],
      ['decided', decidedBy],
    ] as const
    for (const [type, unit] of parties)
      if (unit !== undefined) graph.addEdgeWithKey(`${type}:${id}`, keyOf(unit), keyOf(contract), { type })
  }
}

function addLinks(graph: OrganisationGraph, { links }: Design): void {
  for (const { id, kind, from, to } of links) graph.addEdgeWithKey(id, keyOf(from), keyOf(to), { type: kind, link: id })
}
