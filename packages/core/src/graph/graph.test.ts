import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designOf } from '../design'
import {
  type Piece,
  assign,
  board,
  committee,
  contract,
  department,
  design,
  exclude,
  grant,
  link,
  officer,
  ownTask,
  provider,
  scope,
  section,
  site,
  subsidiary,
  variant,
} from '../testing'
import { arbitraryWorkspace, shuffled } from '../testing/arbitrary'
import type { EdgeType } from './attributes'
import { nodeKey, organisationGraph } from './graph'

const task = 'security-monitoring-operation.incident-response'
const field = 'security-monitoring-operation'
const frame = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] }), scope('office', 'it', 'it')]
const graphOf = (...pieces: readonly Piece[]) => organisationGraph(design(...frame, ...pieces))

/** All edges of a type as `[source, target, attributes]`. */
const edges = (graph: ReturnType<typeof graphOf>, type: EdgeType) =>
  graph
    .mapEdges((_, attributes, source, target) => ({ source, target, attributes }))
    .flatMap(({ source, target, attributes }) => {
      const { type: known, ...more } = attributes
      return known === type ? [[source, target, more]] : []
    })

test('the key of a node is its type and id', () => {
  expect(nodeKey('unit', 'it')).toBe('unit/it')
})

test('the graph is directed and lets several edges join two nodes', () => {
  const graph = graphOf()
  expect(graph.type).toBe('directed')
  expect(graph.multi).toBe(true)
})

test('a unit is a node that says its kind, layers and functions', () => {
  expect(graphOf(subsidiary('sub', { ownership: 'majority' })).getNodeAttributes('unit/sub')).toEqual({
    type: 'unit',
    id: 'sub',
    name: 'sub',
    kind: 'subsidiary',
    layers: ['executive', 'strategic-management', 'practitioner'],
    functions: [],
    ownership: 'majority',
  })
  expect(graphOf().getNodeAttributes('unit/it')).toMatchObject({ functions: ['it'], ownership: undefined })
})

test('a scope is a node, and so is enterprise, which has no kind', () => {
  const graph = graphOf(scope('line', 'ot', 'it', { development: 'outsourced' }))
  expect(graph.getNodeAttributes('scope/line')).toEqual({
    type: 'scope',
    id: 'line',
    name: 'line',
    kind: 'ot',
    development: 'outsourced',
  })
  expect(graph.getNodeAttributes('scope/enterprise')).toMatchObject({
    type: 'scope',
    kind: undefined,
    development: undefined,
  })
})

test('each of the seventeen fields is a node', () => {
  expect(graphOf().filterNodes((_, { type }) => type === 'field')).toHaveLength(17)
  expect(graphOf().getNodeAttributes('field/legal')).toMatchObject({ type: 'field', id: 'legal' })
})

test('a contract is a node with its clauses', () => {
  const graph = graphOf(provider('p'), contract('c', { provider: 'p', name: 'Monitoring', clauses: ['audit-right'] }))
  expect(graph.getNodeAttributes('contract/c')).toEqual({
    type: 'contract',
    id: 'c',
    name: 'Monitoring',
    clauses: ['audit-right'],
  })
})

test('tasks are nodes only where they are asked for, own ones included', () => {
  const own = design(...frame, ownTask('own.task', { field: 'legal', name: 'Own', applies: 'all', kind: 'audit' }))
  expect(organisationGraph(own).hasNode('task/own.task')).toBe(false)
  const graph = organisationGraph(own, { tasks: true })
  expect(graph.filterNodes((_, { type }) => type === 'task')).toHaveLength(own.tasks.length)
  expect(graph.getNodeAttributes('task/own.task')).toEqual({
    type: 'task',
    id: 'own.task',
    name: 'Own',
    kind: 'audit',
    isOwn: true,
  })
  expect(edges(graph, 'belongs-to-field')).toContainEqual(['task/own.task', 'field/legal', {}])
})

test('a unit belongs to its parent', () => {
  expect(edges(graphOf(section('soc', { parent: 'it' })), 'belongs-to')).toEqual([
    ['unit/it', 'unit/ceo', {}],
    ['unit/soc', 'unit/it', {}],
  ])
})

test('an officer leads to who appointed it', () => {
  expect(edges(graphOf(board('board'), officer('ciso', { appointedBy: 'board' })), 'appointed-by')).toEqual([
    ['unit/ciso', 'unit/board', {}],
  ])
})

test('a member leads to its committee and says whether it is chair', () => {
  const com = committee('com', { members: [{ unit: 'it' }, { unit: 'ceo', chair: true }] })
  expect(edges(graphOf(com), 'member')).toEqual([
    ['unit/ceo', 'unit/com', { chair: true }],
    ['unit/it', 'unit/com', { chair: false }],
  ])
})

test('a member that is named twice is one, and chair if it is so once', () => {
  const com = committee('com', { members: [{ unit: 'it', chair: true }, { unit: 'it' }] })
  expect(edges(graphOf(com), 'member')).toEqual([['unit/it', 'unit/com', { chair: true }]])
})

test('an owner leads to its scopes, the owner of enterprise to enterprise', () => {
  expect(edges(graphOf(), 'owns')).toEqual([
    ['unit/ceo', 'scope/enterprise', {}],
    ['unit/it', 'scope/office', {}],
  ])
})

test('a unit holds a part in a scope for each field: its roles, its modes, and in how many duties', () => {
  const graph = graphOf(
    assign('it', 'A', field, { scope: 'office' }),
    assign('it', 'R', task, { scope: 'office', mode: 'outsourced' }),
    assign('it', 'R', 'digital-product-operation.incident-response'),
  )
  expect(edges(graph, 'holds')).toEqual([
    ['unit/it', 'scope/office', { field: 'digital-product-operation', roles: ['R'], modes: ['in-house'], duties: 1 }],
    ['unit/it', 'scope/office', { field, roles: ['R', 'A'], modes: ['in-house', 'outsourced'], duties: 3 }],
  ])
})

test('parts come by unit, then by scope, then by field', () => {
  const graph = graphOf(
    scope('lab', 'it', 'it'),
    ...['it', 'ceo'].flatMap((unit) => [
      assign(unit, 'S', task),
      assign(unit, 'S', 'digital-product-operation.incident-response'),
    ]),
  )
  expect(graph.filterEdges((_, { type }) => type === 'holds')).toEqual([
    'holds:ceo:lab:digital-product-operation',
    `holds:ceo:lab:${field}`,
    'holds:ceo:office:digital-product-operation',
    `holds:ceo:office:${field}`,
    'holds:it:lab:digital-product-operation',
    `holds:it:lab:${field}`,
    'holds:it:office:digital-product-operation',
    `holds:it:office:${field}`,
  ])
})

test('a unit performs in a field: its roles and modes over all scopes', () => {
  const graph = graphOf(
    scope('lab', 'it', 'it'),
    assign('it', 'R', task, { scope: 'office' }),
    assign('it', 'S', task, { scope: 'lab', mode: 'outsourced' }),
  )
  expect(edges(graph, 'performs')).toEqual([
    ['unit/it', `field/${field}`, { roles: ['R', 'S'], modes: ['in-house', 'outsourced'], duties: 2 }],
  ])
})

test('only assignments that count make an edge, and only in duties that are open', () => {
  const general = [assign('ceo', 'R', field), assign('it', 'R', task)]
  expect(edges(graphOf(...general), 'holds').map(([, , part]) => part)).toContainEqual(
    expect.objectContaining({ duties: 2 }),
  )
  expect(edges(graphOf(...general, exclude(field, 'packages-only')), 'holds')).toEqual([])
})

test('in a graph with tasks a unit leads to each task in which it has a part', () => {
  const graph = organisationGraph(design(...frame, assign('it', 'R', task)), { tasks: true })
  expect(edges(graph, 'performs-task')).toEqual([
    ['unit/it', `task/${task}`, { roles: ['R'], modes: ['in-house'], duties: 1 }],
  ])
})

test('a holder may what it was granted, grounded or not; over everything leads to enterprise', () => {
  const graph = graphOf(
    section('soc', { parent: 'it' }),
    grant('soc', 'halt', 'office'),
    grant('soc', 'direct', 'ceo', { grantedBy: 'it' }),
    grant('soc', 'policy', '*'),
    grant('soc', 'policy', 'enterprise'),
  )
  expect(edges(graph, 'may')).toEqual([
    ['unit/soc', 'unit/ceo', { grant: 'soc:direct:ceo', kind: 'direct', everything: false, grounded: false }],
    ['unit/soc', 'scope/office', { grant: 'soc:halt:office', kind: 'halt', everything: false, grounded: true }],
    ['unit/soc', 'scope/enterprise', { grant: 'soc:policy:*', kind: 'policy', everything: true, grounded: true }],
    [
      'unit/soc',
      'scope/enterprise',
      { grant: 'soc:policy:enterprise', kind: 'policy', everything: false, grounded: true },
    ],
  ])
})

test('a contract joins provider and manager, and its parties lead to it', () => {
  const graph = graphOf(
    provider('p'),
    contract('c', { provider: 'p', manager: 'it', decidedBy: 'ceo' }),
    contract('open', { provider: 'p' }),
  )
  expect(edges(graph, 'contract')).toEqual([['unit/p', 'unit/it', { contract: 'c' }]])
  expect(edges(graph, 'provides')).toEqual([
    ['unit/p', 'contract/c', {}],
    ['unit/p', 'contract/open', {}],
  ])
  expect(edges(graph, 'manages')).toEqual([['unit/it', 'contract/c', {}]])
  expect(edges(graph, 'decided')).toEqual([['unit/ceo', 'contract/c', {}]])
})

test.each(['escalates-to', 'coordinates-with', 'advises', 'reports-to'] as const)(
  'a link %s runs as it is written',
  (kind) => {
    expect(edges(graphOf(link(kind, 'it', 'ceo')), kind)).toEqual([['unit/it', 'unit/ceo', { link: `${kind}:it:ceo` }]])
  },
)

test('who takes over what is excluded leads to the field', () => {
  const graph = graphOf(
    exclude('security-analysis-research', 'specialist-contracted-when-needed', { takenOverBy: 'it' }),
    exclude(task, 'packages-only', { scope: 'office', takenOverBy: 'ceo' }),
    exclude('legal', 'packages-only'),
  )
  expect(edges(graph, 'takes-over')).toEqual([
    [
      'unit/it',
      'field/security-analysis-research',
      {
        exclusion: 'security-analysis-research@*',
        reason: 'specialist-contracted-when-needed',
        task: undefined,
        scope: undefined,
      },
    ],
    ['unit/ceo', `field/${field}`, { exclusion: `${task}@office`, reason: 'packages-only', task, scope: 'office' }],
  ])
})

test('several relations between two units are several edges', () => {
  const graph = graphOf(link('escalates-to', 'it', 'ceo'), link('advises', 'it', 'ceo'), grant('it', 'halt', 'ceo'))
  expect(graph.outEdges('unit/it', 'unit/ceo').toSorted()).toEqual([
    'advises:it:ceo',
    'belongs-to:it',
    'escalates-to:it:ceo',
    'may:it:halt:ceo',
  ])
  expect(graph.outEdges('unit/ceo', 'unit/it')).toEqual([])
})

test('a grant over its own holder is an edge from a unit to itself', () => {
  expect(graphOf(grant('it', 'halt', 'it')).source('may:it:halt:it')).toBe('unit/it')
})

test('an organisation without units has a graph too', () => {
  expect(organisationGraph(design()).filterNodes((_, { type }) => type !== 'field')).toEqual(['scope/enterprise'])
})

test('there are as many nodes and edges as records, and parts add up to the roles held', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      const one = designOf(workspace, 'as-is')
      const graph = organisationGraph(one, { tasks: true })
      const { units, scopes, fields, tasks, contracts } = one
      expect(graph.order).toBe(units.length + scopes.length + fields.length + tasks.length + contracts.length)
      const count = (type: EdgeType) => edges(graph, type).length
      expect(count('belongs-to')).toBe(units.filter(({ parent }) => parent).length)
      expect(count('member')).toBe(units.flatMap(({ members }) => members).length)
      expect(count('owns')).toBe(scopes.filter(({ owner }) => owner).length)
      expect(count('may')).toBe(one.grants.length)
      expect(count('contract')).toBe(contracts.filter(({ manager }) => manager).length)
      expect(count('takes-over')).toBe(one.exclusions.filter(({ takenOverBy }) => takenOverBy).length)
      const links = (['escalates-to', 'coordinates-with', 'advises', 'reports-to'] as const).map(count)
      expect(links.reduce((sum, more) => sum + more, 0)).toBe(one.links.length)
      const held = units.reduce((sum, unit) => sum + one.dutiesWith(unit, 'R', 'A', 'S', 'C', 'I').length, 0)
      for (const type of ['holds', 'performs', 'performs-task'] as const) {
        let sum = 0
        graph.forEachEdge((_, attributes) => {
          if (attributes.type === type) sum += attributes.duties
        })
        expect(sum).toBe(held)
      }
    }),
    { numRuns: 50 },
  )
})

test('the graph is the same, node by node and edge by edge, whatever the order of the file', () => {
  const mixed = arbitraryWorkspace().chain((workspace) => fc.tuple(fc.constant(workspace), shuffled(workspace)))
  fc.assert(
    fc.property(mixed, ([workspace, other]) => {
      const exported = (one: typeof workspace) => organisationGraph(designOf(one, 'as-is'), { tasks: true }).export()
      expect(exported(other)).toEqual(exported(workspace))
    }),
    { numRuns: 50 },
  )
})

test('changing a graph changes neither the design nor the next graph', () => {
  const one = designOf(variant(...frame, site('plant')), 'as-is')
  const graph = organisationGraph(one)
  graph.dropNode('unit/it')
  expect(organisationGraph(one).hasNode('unit/it')).toBe(true)
})
