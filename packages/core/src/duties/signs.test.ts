import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Design, designOf } from '../design'
import type { Assignment, Duty, Scope, Unit } from '../organisation/records'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { orderedBy } from '../workspace/order'
import { type AssignmentSign, type DutySign, assignmentSigns, dutySigns } from './signs'
import { type UnitSign, unitSigns } from './unit-signs'

const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)

/** What each sign says, asked of those who hold roles one by one. */
const ofDuty: Readonly<Record<DutySign, (duty: Duty) => boolean>> = {
  unperformed: (duty) => duty.holding('R').length === 0,
  unanswered: (duty) => duty.holding('A').length === 0,
  inNoHands: (duty) => duty.holding('R').length === 0 && duty.holding('A').length === 0,
  contested: (duty) => duty.holding('A').length > 1,
  leftToOutsiders: (duty) => duty.holding('R').length > 0 && !duty.holding('R').some(isInside),
  untendedInside: (duty) =>
    duty.holding('R').length > 0 && ![...duty.holding('R'), ...duty.holding('S')].some(isInside),
  answeredCollegially: (duty) => duty.holding('A').some(({ unit }) => unit.isCollegial),
  performedCollegially: (duty) => duty.holding('R').some(({ unit }) => unit.isCollegial),
}

const isInside = ({ isInside: is }: Assignment): boolean => is

/** What each sign says of assignments, the least that it must be borne for: it may be borne for more. */
const ofAssignment: Readonly<Record<AssignmentSign, (assignment: Assignment, design: Design) => boolean>> = {
  uncontracted: ({ role, mode, contract }) =>
    (role === 'R' || role === 'S') && mode === 'outsourced' && contract === undefined,
  idle: (assignment, design) => !design.holdings.meantBy(assignment).some((duty) => duty.isOpen),
}

const guards = ['supervision', 'soc', 'internal-audit'] as const

const ofUnit: Readonly<Record<UnitSign, (unit: Design['units'][number], design: Design) => boolean>> = {
  provider: (unit) => unit.isProvider,
  collegial: (unit) => unit.isCollegial,
  subsidiary: (unit) => unit.kind === 'subsidiary',
  supervision: (unit) => unit.isSupervision,
  sirt: (unit) => unit.isSirt,
  ciso: (unit) => unit.isCiso,
  csirt: (unit) => unit.functions.includes('csirt'),
  psirt: (unit) => unit.functions.includes('psirt'),
  internalAudit: (unit) => unit.functions.includes('internal-audit'),
  guarding: (unit) => unit.isProvider || unit.isSirt || guards.some((name) => unit.functions.includes(name)),
  withoutParent: (unit) => unit.parent === undefined,
  ownsScopes: (unit) => unit.ownedScopes.length > 0,
  hasPosts: (unit) => unit.posts.length > 0,
  answers: (unit, design) => design.dutiesWith(unit, 'A').length > 0,
  decides: (unit) => unit.decisions.length > 0,
  layersGiven: (unit) => unit.record.layers !== undefined,
}

const entriesOf = <Name extends string, Value>(record: Readonly<Record<Name, Value>>): readonly [Name, Value][] =>
  Object.entries(record) as [Name, Value][]

const all = () => true
const byId = orderedBy((unit: Unit) => unit.id)

/** Long enough for a busy machine. */
const patience = 60_000

const inEvery = (law: (design: Design) => void) =>
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      for (const { id } of workspace.variants) law(designOf(workspace, id))
    }),
    { seed, numRuns: 60 },
  )

const openIn = (scope: Scope): readonly Duty[] => scope.duties.filter((duty) => duty.isOpen)

test(
  `a duty bears what can be said of those who hold roles in it, and nothing else (seed ${seed})`,
  { timeout: patience },
  () => {
    inEvery((design) => {
      for (const scope of design.scopes)
        for (const [name, holds] of entriesOf(ofDuty)) {
          const bearing = openIn(scope).filter(holds)
          expect(design.signs.dutiesBearing(dutySigns[name], scope, all), name).toEqual(bearing)
          expect((design.signs.ofDutiesIn(scope) & dutySigns[name]) !== 0, name).toBe(bearing.length > 0)
        }
    })
  },
)

test(`a scope bears whatever any of its assignments does (seed ${seed})`, { timeout: patience }, () => {
  inEvery((design) => {
    for (const scope of design.scopes)
      for (const [name, holds] of entriesOf(ofAssignment))
        if (scope.assignments.some((assignment) => holds(assignment, design)))
          expect(design.signs.ofAssignmentsIn(scope) & assignmentSigns[name], name).not.toBe(0)
  })
})

test(`a unit bears what its record, its posts, scopes and duties say (seed ${seed})`, { timeout: patience }, () => {
  inEvery((design) => {
    for (const unit of design.units)
      for (const [name, holds] of entriesOf(ofUnit))
        expect((design.signs.ofUnit(unit) & unitSigns[name]) !== 0, name).toBe(holds(unit, design))
  })
})

test(`what is asked of the columns is what those who hold roles say (seed ${seed})`, { timeout: patience }, () => {
  inEvery((design) => {
    for (const scope of design.scopes) {
      const inside = openIn(scope).flatMap((duty) => duty.holding('R').filter(isInside))
      const performers = new Set(inside.map(({ unit }) => unit))
      expect(new Set(design.signs.insidePerformers(scope, all))).toEqual(performers)
      const performing = openIn(scope).flatMap((duty) => duty.holding('R').map(({ unit }) => unit))
      expect(design.signs.performersIn(scope, all).toSorted(byId)).toEqual([...new Set(performing)].toSorted(byId))
      for (const roles of [['R'], ['A'], ['S'], ['A', 'S']] as const)
        for (const unit of design.units)
          expect(design.signs.someUnitIn(scope, all, roles, (one) => one === unit)).toBe(
            openIn(scope).some((duty) => design.unitsWith(duty, ...roles).includes(unit)),
          )
      for (const duty of scope.duties)
        for (const role of ['R', 'A', 'S', 'C', 'I'] as const) {
          const units = duty.holding(role).map(({ unit }) => unit)
          expect(new Set(design.unitsWith(duty, role))).toEqual(new Set(units))
          expect(design.someUnitWith(duty, [role], all)).toBe(units.length > 0)
        }
      for (const unit of design.units) {
        const work = openIn(scope).filter((duty) => design.unitsWith(duty, 'R', 'A').includes(unit))
        expect(design.signs.workIn(scope, unit, all)).toEqual(work)
      }
    }
  })
})

test(`who lacks authority in a scope is told as it is duty by duty (seed ${seed})`, { timeout: patience }, () => {
  inEvery((design) => {
    for (const scope of design.scopes) {
      const byDuty = openIn(scope).flatMap((duty) =>
        design.coverage.matchOf(duty).lacks.map(({ unit, kinds }) => ({ unit: unit.id, duty: duty.id, kinds })),
      )
      const byUnit = design.coverage
        .shortfallsIn(scope)
        .flatMap(({ unit, lacking }) => lacking.map(({ duty, kinds }) => ({ unit: unit.id, duty: duty.id, kinds })))
      expect(new Set(byUnit)).toEqual(new Set(byDuty))
    }
  })
})

test(`a way by steps is there where the shortest is (seed ${seed})`, { timeout: patience }, () => {
  inEvery(({ units, relations }) => {
    for (const unit of units)
      for (const most of [0, 1, 2, 3])
        for (const sought of units)
          expect(relations.reaches(unit, (one) => one === sought, most)).toBe(
            relations.wayTo(unit, (one) => one === sought, most) !== undefined,
          )
  })
})
