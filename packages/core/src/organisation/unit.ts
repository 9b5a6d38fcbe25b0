import { type AuthorityKind, type Role, authorityKinds, idsOf, sirtFunctions } from '@taiseizu/catalogue'
import type { Cell, Tracker } from '../tracking/tracker'
import type { UnitRecord } from '../workspace/format'
import type { CompiledAssignment } from './assignment'
import type { AssignmentRows } from './assignment-rows'
import { layersOf } from './defaults'
import type { CompiledGrant } from './grant'
import { type Hierarchy, trait } from './hierarchy'
import type { Contract, Grant, Link, Member, Post, Scope, Unit } from './records'

const kinds = idsOf(authorityKinds)
const kindPlaces: Readonly<Record<AuthorityKind, number>> = Object.fromEntries(
  kinds.map((kind, place) => [kind, place]),
) as Record<AuthorityKind, number>

/** What of a unit can change by itself. */
export const unitAspects = {
  /** What its record says, names aside. */
  own: 0,
  name: 1,
  /** What stands above it, and what of that bears on authority. */
  position: 2,
  children: 3,
  members: 4,
  memberOf: 5,
  executive: 6,
  links: 7,
  escalations: 8,
  ownedScopes: 9,
  posts: 10,
  assignments: 11,
  contracts: 12,
  engagements: 13,
  /** For which fields it answers or performs. */
  work: 14,
  decisions: 15,
  grants: 16,
} as const
const countOfAspects = unitAspects.grants + 1 + kinds.length

/**
 * A unit as compiled. What begins with `the` is written by the organisation alone, which says so to the tracker; everybody else reads what
 * `Unit` offers, and that is noted.
 */
export class CompiledUnit implements Unit {
  readonly type = 'unit'
  readonly id: string
  /** A number of its own, for tables by unit. */
  readonly slot: number
  readonly tracker: Tracker
  readonly cells: Cell
  /** Where it stands; its row there is its slot. */
  readonly hierarchy: Hierarchy

  theRecord: UnitRecord
  theParent: CompiledUnit | undefined
  theChildren: CompiledUnit[] = []
  theAppointer: CompiledUnit | undefined
  theMembers: readonly (Member & { readonly unit: CompiledUnit })[] = []
  theMemberOf: CompiledUnit[] = []
  theScopes: Scope[] = noScopes
  thePosts: Post[] = noPosts
  theLinks: Link[] = noLinks
  theEscalations: Link[] = noLinks
  theGrants: CompiledGrant[] = noGrants
  theContracts: Contract[] = noContracts
  theDecisions: Contract[] = noContracts
  private readonly all: AssignmentRows
  private listed: CompiledAssignment[] | undefined
  theEngagements = 0
  theLayers: Unit['layers']
  isExecutiveNow = false
  theSubsidiary: CompiledUnit | undefined
  theAffiliate: CompiledUnit | undefined
  theDivision: CompiledUnit | undefined

  constructor(record: UnitRecord, slot: number, hierarchy: Hierarchy, all: AssignmentRows, tracker: Tracker) {
    this.id = record.id
    this.all = all
    this.slot = slot
    this.tracker = tracker
    this.cells = tracker.newCells(countOfAspects)
    this.hierarchy = hierarchy
    this.theRecord = record
    this.theLayers = layersOf(record)
    this.hierarchy.traits[this.slot] = traitsOf(record, this.theLayers)
  }

  /** Takes another record for its own; what else follows from it is for the organisation to see to. */
  take(record: UnitRecord): void {
    this.theRecord = record
    this.theLayers = layersOf(record)
    this.hierarchy.traits[this.slot] = traitsOf(record, this.theLayers)
  }

  /** In order; listed when somebody asks, and then kept as it is. */
  get theAssignments(): CompiledAssignment[] {
    return (this.listed ??= this.all.inOrder(this.all.ofUnit(this.slot)))
  }

  cell(aspect: keyof typeof unitAspects): Cell {
    return this.cells + unitAspects[aspect]
  }

  /** Its grants of a kind, and whether they are grounded. */
  grantsCell(kind: AuthorityKind): Cell {
    return this.cells + unitAspects.grants + 1 + kindPlaces[kind]
  }

  touch(aspect: keyof typeof unitAspects): void {
    this.tracker.touch(this.cells + unitAspects[aspect])
  }

  /** In the walk from the roots down; everything under it is from its place to its last place. Not noted. */
  get place(): number {
    return this.hierarchy.places[this.slot] ?? 0
  }
  get lastPlace(): number {
    return this.hierarchy.lastPlaces[this.slot] ?? 0
  }

  /** Its record, noted. */
  private get own(): UnitRecord {
    this.tracker.read(this.cells + unitAspects.own)
    return this.theRecord
  }

  get record(): UnitRecord {
    this.tracker.read(this.cells + unitAspects.name)
    return this.own
  }
  get name(): UnitRecord['name'] {
    this.tracker.read(this.cells + unitAspects.name)
    return this.theRecord.name
  }
  get kind(): UnitRecord['kind'] {
    return this.own.kind
  }
  get functions(): Unit['functions'] {
    return this.own.functions ?? noFunctions
  }
  get layers(): Unit['layers'] {
    this.tracker.read(this.cells + unitAspects.own)
    return this.theLayers
  }
  get offices(): Unit['offices'] {
    return this.own.offices ?? noOffices
  }
  get appointedBy(): CompiledUnit | undefined {
    this.tracker.read(this.cells + unitAspects.own)
    return this.theAppointer
  }
  get ownership(): UnitRecord['ownership'] {
    return this.own.ownership
  }
  get services(): Unit['services'] {
    return this.own.services ?? noServices
  }
  private has(sought: number): boolean {
    this.tracker.read(this.cells + unitAspects.own)
    return this.hierarchy.has(this.slot, sought)
  }
  get isProvider(): boolean {
    return this.has(trait.provider)
  }
  get isCollegial(): boolean {
    return this.has(trait.collegial)
  }
  get isSupervision(): boolean {
    return this.has(trait.supervision)
  }
  get isSirt(): boolean {
    return this.has(trait.sirt)
  }
  get isCiso(): boolean {
    return this.has(trait.ciso)
  }
  get isPractitionerOnly(): boolean {
    return this.has(trait.practitionerOnly)
  }
  get isExecutive(): boolean {
    this.tracker.read(this.cells + unitAspects.executive)
    return this.isExecutiveNow
  }

  get parent(): CompiledUnit | undefined {
    this.tracker.read(this.cells + unitAspects.position)
    return this.theParent
  }
  get subsidiary(): CompiledUnit | undefined {
    this.tracker.read(this.cells + unitAspects.position)
    return this.theSubsidiary
  }
  get affiliate(): CompiledUnit | undefined {
    this.tracker.read(this.cells + unitAspects.position)
    return this.theAffiliate
  }
  get division(): CompiledUnit | undefined {
    this.tracker.read(this.cells + unitAspects.position)
    return this.theDivision
  }
  isUnder(above: Unit): boolean {
    this.tracker.read(this.cells + unitAspects.position)
    return above instanceof CompiledUnit && this.hierarchy.isUnder(this.slot, above.slot)
  }

  get children(): readonly CompiledUnit[] {
    this.tracker.read(this.cells + unitAspects.children)
    return this.theChildren
  }
  get members(): readonly Member[] {
    this.tracker.read(this.cells + unitAspects.members)
    return this.theMembers
  }
  get memberOf(): readonly CompiledUnit[] {
    this.tracker.read(this.cells + unitAspects.memberOf)
    return this.theMemberOf
  }
  get ownedScopes(): readonly Scope[] {
    this.tracker.read(this.cells + unitAspects.ownedScopes)
    return this.theScopes
  }
  get posts(): readonly Post[] {
    this.tracker.read(this.cells + unitAspects.posts)
    return this.thePosts
  }
  get links(): readonly Link[] {
    this.tracker.read(this.cells + unitAspects.links)
    return this.theLinks
  }
  get escalations(): readonly Link[] {
    this.tracker.read(this.cells + unitAspects.escalations)
    return this.theEscalations
  }
  get grants(): readonly Grant[] {
    this.tracker.read(this.cells + unitAspects.grants)
    return this.theGrants
  }
  get contracts(): readonly Contract[] {
    this.tracker.read(this.cells + unitAspects.contracts)
    return this.theContracts
  }
  get decisions(): readonly Contract[] {
    this.tracker.read(this.cells + unitAspects.decisions)
    return this.theDecisions
  }
  get isEngaged(): boolean {
    this.tracker.read(this.cells + unitAspects.engagements)
    return this.theEngagements > 0
  }
  get assignments(): readonly CompiledAssignment[] {
    this.tracker.read(this.cells + unitAspects.assignments)
    return this.theAssignments
  }
  assignmentsWith(...roles: readonly Role[]): readonly CompiledAssignment[] {
    this.tracker.read(this.cells + unitAspects.assignments)
    if (this.listed !== undefined) return this.listed.filter(({ role }) => roles.includes(role))
    return this.all.inOrder(this.all.ofUnit(this.slot).filter((row) => roles.includes(this.all.roleOf(row))))
  }
  someAssignment(is: (assignment: CompiledAssignment) => boolean): boolean {
    this.tracker.read(this.cells + unitAspects.assignments)
    return this.listed?.some(is) ?? this.all.some(this.all.ofUnit(this.slot), is)
  }
}

export const isCollegial = ({ kind }: Pick<UnitRecord, 'kind'>): boolean => kind === 'committee' || kind === 'team'

function traitsOf(record: UnitRecord, layers: Unit['layers']): number {
  const { kind, functions = noFunctions, offices = noOffices } = record
  return (
    (kind === 'provider' ? trait.provider : 0) |
    (isCollegial(record) ? trait.collegial : 0) |
    (functions.includes('supervision') ? trait.supervision : 0) |
    (sirtFunctions.some((name) => functions.includes(name)) ? trait.sirt : 0) |
    (kind === 'officer' && offices.includes('ciso') ? trait.ciso : 0) |
    (layers.length === 1 && layers[0] === 'practitioner' ? trait.practitionerOnly : 0)
  )
}

// Shared by all that have none: most units own no scope, hold no grant and have no post. They are replaced, never written to.
const noFunctions: Unit['functions'] = []
const noOffices: Unit['offices'] = []
const noServices: Unit['services'] = []
const noScopes: Scope[] = []
const noPosts: Post[] = []
const noLinks: Link[] = []
const noGrants: CompiledGrant[] = []
const noContracts: Contract[] = []
