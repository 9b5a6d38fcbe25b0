/** What can be shown and hidden in the graph view, and how it looks. */
import type { EdgeAttributes, NodeAttributes } from '@taiseizu/core'
import type { MessageKey } from '../../messages'

/** Groups of nodes. Colours are custom properties of `graph.css`. */
export const nodeGroups = [
  { id: 'executive', label: 'graph.executive', colour: '--g-executive' },
  { id: 'unit', label: 'graph.unit', colour: '--g-unit' },
  { id: 'collegial', label: 'graph.collegial', colour: '--g-collegial' },
  { id: 'provider', label: 'graph.provider', colour: '--g-provider' },
  { id: 'scope', label: 'graph.scope', colour: '--g-scope' },
  { id: 'field', label: 'graph.field', colour: '--g-field' },
] as const satisfies readonly { id: string; label: MessageKey; colour: string }[]
export type NodeGroup = (typeof nodeGroups)[number]['id']

export const nodeGroupOf = (node: NodeAttributes): NodeGroup | undefined => {
  if (node.type === 'scope' || node.type === 'field') return node.type
  if (node.type !== 'unit') return undefined
  if (node.kind === 'board' || node.kind === 'officer') return 'executive'
  if (node.kind === 'committee' || node.kind === 'team') return 'collegial'
  return node.kind === 'provider' ? 'provider' : 'unit'
}

/** Groups of relations. */
export const edgeGroups = [
  { id: 'hierarchy', label: 'graph.hierarchy', colour: '--g-hierarchy' },
  { id: 'members', label: 'graph.members', colour: '--g-collegial' },
  { id: 'roles', label: 'graph.roles', colour: '--g-roles' },
  { id: 'authority', label: 'graph.authority', colour: '--g-authority' },
  { id: 'links', label: 'graph.links', colour: '--g-links' },
  { id: 'contracts', label: 'graph.contracts', colour: '--g-provider' },
] as const satisfies readonly { id: string; label: MessageKey; colour: string }[]
export type EdgeGroup = (typeof edgeGroups)[number]['id']

export function edgeGroupOf(edge: EdgeAttributes): EdgeGroup | undefined {
  switch (edge.type) {
    case 'belongs-to':
    case 'owns':
      return 'hierarchy'
    case 'member':
      return 'members'
    case 'performs':
    case 'takes-over':
      return 'roles'
    case 'may':
      return 'authority'
    case 'contract':
      return 'contracts'
    case 'escalates-to':
    case 'coordinates-with':
    case 'advises':
    case 'reports-to':
      return 'links'
    default:
      return undefined
  }
}
