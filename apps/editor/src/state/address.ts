/** The place on the screen as an address: `#/variant/ID/view/VIEW/select/TYPE/ID`, so that it can be linked, kept and gone back to. */
import type { SubjectReference, SubjectType } from '@taiseizu/rules'
import { type ComparePart, type EditorState, type ViewId, compareParts, viewIds } from './state'

/** What an address names. What it does not name stays as it is. */
export interface Place {
  readonly variant?: string
  readonly view?: ViewId
  /** The variants that are held side by side. */
  readonly compared?: readonly string[]
  readonly comparePart?: ComparePart
  readonly select?: SubjectReference
  /** The key of a finding that is looked at. */
  readonly finding?: string
}

const subjectTypes: readonly SubjectType[] = [
  'unit',
  'scope',
  'field',
  'task',
  'duty',
  'assignment',
  'contract',
  'grant',
  'link',
  'exclusion',
  'post',
]

/** The address of what is on the screen; empty where nothing is open. */
export function addressOf(
  state: Pick<EditorState, 'workspace' | 'variantId' | 'view' | 'selection' | 'finding' | 'compared' | 'comparePart'>,
): string {
  const { workspace, variantId, view, selection, finding } = state
  if (workspace === null) return ''
  const parts = ['variant', variantId, 'view', view]
  if (view === 'compare') parts.push('part', state.comparePart)
  if (view === 'compare' && state.compared.length > 0) parts.push('compared', state.compared.join('~'))
  if (finding !== null) parts.push('select', 'finding', finding)
  else if (selection !== null && subjectTypes.includes(selection.type))
    parts.push('select', selection.type, selection.id)
  return `#/${parts.map(encode).join('/')}`
}

/** Colons, `@` and `*` stand in many ids and mean nothing in this part of an address: they stay readable. */
const encode = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':').replaceAll('%40', '@')

/**
 * What an address names; `null` where it cannot be understood. Whether the things named exist is not asked here.
 * An address that names nothing (`''`, `#`, `#canvas`) is an empty place.
 */
export function placeAt(address: string): Place | null {
  if (!address.startsWith('#/')) return {}
  const parts = decoded(address.slice(2).split('/'))
  if (parts === null) return null
  let place: Place = {}
  let at = 0
  while (at < parts.length) {
    const [word = '', first = '', second = ''] = parts.slice(at, at + 3)
    if (word === '' && at === parts.length - 1) break
    const named = word === 'select' ? selected(first, second) : first === '' ? null : worded(word, first)
    if (named === null) return null
    place = { ...place, ...named }
    at += word === 'select' ? 3 : 2
  }
  return place
}

function decoded(parts: readonly string[]): readonly string[] | null {
  try {
    return parts.map(decodeURIComponent)
  } catch {
    return null
  }
}

function worded(word: string, value: string): Place | null {
  if (word === 'variant') return { variant: value }
  if (word === 'compared') return { compared: value.split('~') }
  if (word === 'part') {
    const comparePart = compareParts.find((id) => id === value)
    return comparePart === undefined ? null : { comparePart }
  }
  const view = viewIds.find((id) => id === value)
  return word === 'view' && view !== undefined ? { view } : null
}

function selected(type: string, id: string): Place | null {
  if (id === '') return null
  if (type === 'finding') return { finding: id }
  const known = subjectTypes.find((one) => one === type)
  return known === undefined ? null : { select: { type: known, id } }
}
