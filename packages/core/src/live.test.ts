import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designOf } from './design'
import { LiveDesign } from './live'
import { countBelow, inHierarchy } from './organisation/walk'
import type { Design } from './design'
import type { AssignmentRecord, UnitRecord, Workspace } from './workspace/format'
import { identityOf } from './workspace/identity'

/** A few departments and companies under two heads. */
const start = (count: number): readonly UnitRecord[] => [
  { id: 'head-a', kind: 'board', name: 'A' },
  { id: 'head-b', kind: 'officer', name: 'B' },
  ...Array.from({ length: count }, (_, at): UnitRecord => ({
    id: `u${at}`,
    kind: at % 4 === 3 ? 'subsidiary' : 'department',
    name: 'U',
    parent: at === 0 ? 'head-a' : at === 1 ? 'head-b' : `u${at >> 1}`,
  })),
]
const workspaceOf = (units: readonly UnitRecord[]): Workspace => ({
  format: 'taiseizu/1',
  organisation: { name: 'O' },
  variants: [{ id: 'v', name: 'V', units }],
})

const standing = (design: Design) => ({
  walk: design.units.toSorted(inHierarchy).map((unit) => [unit.id, countBelow(unit)]),
  under: design.units.map((unit) => design.units.filter((above) => unit.isUnder(above)).map(({ id }) => id)),
  companies: design.units.map((unit) => [unit.subsidiary?.id, unit.division?.id]),
  heads: [design.topUnit?.id, design.enterprise.owner?.id],
})

test('after any moves everybody stands where a design compiled anew has them', () => {
  const count = 20
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count + 1)), { maxLength: 12 }), (moves) => {
      const units = new Map(start(count).map((unit) => [unit.id, unit]))
      const live = new LiveDesign(workspaceOf([...units.values()]), 'v')
      for (const [which, where] of moves) {
        const id = `u${which}`
        const parent = where < count ? `u${where}` : where === count ? 'head-a' : 'head-b'
        for (let above: string | undefined = parent; above !== undefined; above = units.get(above)?.parent)
          if (above === id) return
        const record: UnitRecord = { ...units.get(id), id, kind: units.get(id)?.kind ?? 'site', name: 'U', parent }
        units.set(id, record)
        live.apply([{ change: 'record', variant: 'v', collection: 'units', identity: id, record }])
        expect(standing(live.design)).toEqual(standing(designOf(workspaceOf([...units.values()]), 'v')))
      }
    }),
    { numRuns: 200 },
  )
})

test('while assignments come and go, whether somebody answers for two fields is what a design compiled anew says', () => {
  const fields = ['legal', 'enterprise-risk-management', 'security-supervision'] as const
  const units = start(3)
  const withAssignments = (assignments: readonly AssignmentRecord[]): Workspace => ({
    ...workspaceOf(units),
    variants: [{ id: 'v', name: 'V', units, assignments }],
  })
  const pairs = fields.flatMap((one) => fields.map((other) => [one, other] as const))
  const answering = (design: Design) => pairs.map(([one, other]) => design.tally.someAnswersForBoth(one, other))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 12 }), (toggles) => {
      const held = new Map<string, AssignmentRecord>()
      const live = new LiveDesign(withAssignments([]), 'v')
      expect(answering(live.design)).toEqual(pairs.map(() => false))
      for (const [who, what] of toggles) {
        const assignment: AssignmentRecord = { field: fields[what] ?? 'legal', unit: `u${who}`, role: 'A' }
        const identity = identityOf('assignments', assignment)
        const isHeld = held.delete(identity)
        if (!isHeld) held.set(identity, assignment)
        const record = isHeld ? null : assignment
        live.apply([{ change: 'record', variant: 'v', collection: 'assignments', identity, record }])
        expect(answering(live.design)).toEqual(answering(designOf(withAssignments([...held.values()]), 'v')))
      }
    }),
    { numRuns: 100 },
  )
})
