/**
 * Tiny builders of organisations, for tests to write one out in sight. Only tests import this.
 *
 * A builder makes one record of one collection; `workspace` and `variant` gather them into a file's value.
 */
import type { AuthorityKind, LinkKind, Role } from '@taiseizu/catalogue'
import { type Design, designOf } from '../design'
import type {
  AssignmentRecord,
  CollectionName,
  ContractRecord,
  EntryOf,
  ExceptionRecord,
  ExclusionRecord,
  GrantRecord,
  LinkRecord,
  OrganisationRecord,
  PostRecord,
  ScopeRecord,
  SettingsRecord,
  TaskRecord,
  UnitRecord,
  Workspace,
} from '../workspace/format'

/** One record and the collection that it goes into. */
export type Piece = {
  readonly [Name in CollectionName]: { readonly in: Name; readonly record: EntryOf<Name> }
}[CollectionName]

type More<Record, Given extends keyof Record> = Partial<Omit<Record, Given>>

const unitOf =
  (kind: UnitRecord['kind']) =>
  (id: string, more: More<UnitRecord, 'id' | 'kind'> = {}): Piece => ({
    in: 'units',
    record: { id, kind, name: id, ...more },
  })

export const board = unitOf('board')
export const department = unitOf('department')
export const section = unitOf('section')
export const committee = unitOf('committee')
export const team = unitOf('team')
export const subsidiary = unitOf('subsidiary')
export const site = unitOf('site')
export const provider = unitOf('provider')
/** An officer; the office named like the id where there is such and none is given. */
export const officer = (id: string, more: More<UnitRecord, 'id' | 'kind'> = {}): Piece => {
  const office = (['ceo', 'ciso', 'cio', 'cdo', 'cro', 'cfo', 'coo'] as const).find((name) => name === id)
  return unitOf('officer')(id, { ...(office === undefined ? {} : { offices: [office] }), ...more })
}

export const scope = (
  id: string,
  kind: ScopeRecord['kind'],
  owner: string,
  more: More<ScopeRecord, 'id' | 'kind' | 'owner'> = {},
): Piece => ({ in: 'scopes', record: { id, kind, name: id, owner, ...more } })

export const ownTask = (id: string, more: Omit<TaskRecord, 'id'>): Piece => ({ in: 'tasks', record: { id, ...more } })

/** `assign('it', 'R', 'security-audit.audit', { scope: 'office' })`; a name without dot is a field's. */
export const assign = (
  unit: string,
  role: Role,
  taskOrField: string,
  more: More<AssignmentRecord, 'unit' | 'role' | 'task' | 'field'> = {},
): Piece => ({ in: 'assignments', record: { ...aim(taskOrField), unit, role, ...more } })

export const contract = (id: string, more: Omit<ContractRecord, 'id'>): Piece => ({
  in: 'contracts',
  record: { id, ...more },
})

export const grant = (
  holder: string,
  kind: AuthorityKind,
  over: string,
  more: More<GrantRecord, 'holder' | 'kind' | 'over'> = {},
): Piece => ({ in: 'authority', record: { holder, kind, over, ...more } })

export const link = (
  kind: LinkKind,
  from: string,
  to: string,
  more: More<LinkRecord, 'kind' | 'from' | 'to'> = {},
): Piece => ({
  in: 'links',
  record: { kind, from, to, ...more },
})

export const exclude = (
  taskOrField: string,
  reason: ExclusionRecord['reason'],
  more: More<ExclusionRecord, 'reason' | 'task' | 'field'> = {},
): Piece => ({ in: 'exclusions', record: { ...aim(taskOrField), reason, ...more } })

export const post = (id: string, unit: string, more: More<PostRecord, 'id' | 'unit'> = {}): Piece => ({
  in: 'posts',
  record: { id, unit, ...more },
})

/** A raw entry, for overlays: `entry('units', { id: 'it', remove: true })`. */
export const entry = <Name extends CollectionName>(name: Name, record: EntryOf<Name>): Piece =>
  ({ in: name, record }) as unknown as Piece

const aim = (
  taskOrField: string,
): { readonly task: string } | { readonly field: NonNullable<AssignmentRecord['field']> } =>
  taskOrField.includes('.') ? { task: taskOrField } : { field: taskOrField as NonNullable<AssignmentRecord['field']> }

export interface Around {
  readonly profile?: OrganisationRecord['profile']
  readonly settings?: SettingsRecord
  readonly exceptions?: readonly ExceptionRecord[]
  /** Further variants after `as-is`, each with what it is based on. */
  readonly variants?: readonly { readonly id: string; readonly basedOn?: string; readonly pieces: readonly Piece[] }[]
}

/** A workspace whose variant `as-is` holds the pieces. */
export function workspaceOf(pieces: readonly Piece[], around: Around = {}): Workspace {
  const { profile, settings, exceptions, variants = [] } = around
  return {
    format: 'taiseizu/1',
    organisation: { name: 'Sample', ...(profile === undefined ? {} : { profile }) },
    variants: [
      { id: 'as-is', name: 'As is', ...gather(pieces) },
      ...variants.map(({ id, basedOn, pieces: own }) => ({
        id,
        name: id,
        ...(basedOn === undefined ? {} : { basedOn }),
        ...gather(own),
      })),
    ],
    ...(exceptions === undefined ? {} : { exceptions }),
    ...(settings === undefined ? {} : { settings }),
  }
}

/** A workspace of one variant, `as-is`. */
export const variant = (...pieces: readonly Piece[]): Workspace => workspaceOf(pieces)

/** The variant `as-is` of a workspace, compiled. */
export const design = (...pieces: readonly Piece[]): Design => designOf(workspaceOf(pieces), 'as-is')

function gather(pieces: readonly Piece[]): { readonly [Name in CollectionName]?: readonly EntryOf<Name>[] } {
  const collections: Partial<Record<CollectionName, unknown[]>> = {}
  for (const { in: name, record } of pieces) (collections[name] ??= []).push(record)
  return collections as { readonly [Name in CollectionName]?: readonly EntryOf<Name>[] }
}
