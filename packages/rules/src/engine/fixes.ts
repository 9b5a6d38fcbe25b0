/** Ways to mend a finding that many rules offer. Each says what the design is to be; the engine makes changes of the file of it. */
import { type AuthorityKind, type LinkKind, type Role, authorityKinds, linkKinds, roles } from '@taiseizu/catalogue'
import type {
  Assignment,
  AssignmentRecord,
  CollectionName,
  Contract,
  ContractRecord,
  DesignEdit,
  Duty,
  Exclusion,
  Grant,
  RecordOf,
  Target,
  Unit,
  UnitRecord,
} from '@taiseizu/core'
import type { Fix } from './rule'
import { type PlaceholdersOf, type Said, type Template, named } from './say'

/** A fix in the rule's own words. */
export const fix = <const Of extends Template>(
  label: Of,
  facts: Readonly<Record<PlaceholdersOf<Of>, Said>>,
  edits: readonly DesignEdit[],
): Fix => ({ label, facts, edits })

/** The edit that a record of a collection is to be this one; `was` where its identity changes with it. */
export const put = <Name extends CollectionName>(collection: Name, record: RecordOf<Name>, was?: string): DesignEdit =>
  // A record fits the collection that it is given with; the union of all collections cannot say so.
  ({ collection, record, ...(was === undefined ? {} : { was }) }) as unknown as DesignEdit

export const remove = (collection: CollectionName, identity: string): DesignEdit => ({ collection, remove: identity })

/** The assignment of a role in one duty to a unit. */
export const assignmentFor = (
  duty: Duty,
  unit: Unit,
  role: Role,
  more: Pick<AssignmentRecord, 'mode' | 'contract'> = {},
): AssignmentRecord => ({
  task: duty.task.id,
  scope: duty.scope.id,
  unit: unit.id,
  role,
  ...(unit.isProvider ? { mode: 'outsourced' as const } : {}),
  ...more,
})

/** Gives a unit a role in one duty. Takes the place of less specific assignments of the role, so it is for a role that nobody holds. */
export const assign = (duty: Duty, unit: Unit, role: Role): Fix =>
  fix(
    { ja: '「{unit}」を「{duty}」の{role}にする', en: 'Make "{unit}" {role} of "{duty}"' },
    { unit, duty, role: named(roles, [role]) },
    [put('assignments', assignmentFor(duty, unit, role))],
  )

/** Lets a unit have an authority over a target, granted by another. */
export const grantAuthority = (holder: Unit, kinds: readonly AuthorityKind[], over: Target, grantedBy: Unit): Fix =>
  fix(
    {
      ja: '「{by}」が「{holder}」に「{over}」への権限（{kinds}）を与える',
      en: 'Let "{by}" grant "{holder}" authority ({kinds}) over "{over}"',
    },
    {
      by: grantedBy,
      holder,
      over: over === '*' ? { ja: '全対象', en: 'everything' } : over,
      kinds: named(authorityKinds, kinds),
    },
    kinds.map((kind) =>
      put('authority', { holder: holder.id, kind, over: over === '*' ? over : over.id, grantedBy: grantedBy.id }),
    ),
  )

/** Adds a link between two units. */
export const addLink = (kind: LinkKind, from: Unit, to: Unit): Fix =>
  fix(
    { ja: '「{from}」から「{to}」への{kind}を加える', en: 'Link "{from}" to "{to}" ({kind})' },
    { from, to, kind: named(linkKinds, [kind]) },
    [put('links', { kind, from: from.id, to: to.id })],
  )

/** Changes keys of a contract. */
export const changeContract = <const Of extends Template>(
  contract: Contract,
  keys: Partial<ContractRecord>,
  label: Of,
  facts: Readonly<Record<PlaceholdersOf<Of>, Said>>,
): Fix => fix(label, facts, [put('contracts', { ...contract.record, ...keys })])

/** Changes keys of a unit. */
export const changeUnit = <const Of extends Template>(
  unit: Unit,
  keys: Partial<UnitRecord>,
  label: Of,
  facts: Readonly<Record<PlaceholdersOf<Of>, Said>>,
): Fix => fix(label, facts, [put('units', { ...unit.record, ...keys })])

export const dropAssignment = (assignment: Assignment): Fix =>
  fix({ ja: '分担「{assignment}」を取り除く', en: 'Remove the assignment "{assignment}"' }, { assignment }, [
    remove('assignments', assignment.id),
  ])

export const dropGrant = (grant: Grant): Fix =>
  fix({ ja: '権限「{grant}」を取り上げる', en: 'Take back the authority "{grant}"' }, { grant }, [
    remove('authority', grant.id),
  ])

export const dropExclusion = (exclusion: Exclusion): Fix =>
  fix({ ja: '対象外「{exclusion}」を取り消す', en: 'Drop the exclusion of "{exclusion}"' }, { exclusion }, [
    remove('exclusions', exclusion.id),
  ])
