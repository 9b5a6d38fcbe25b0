import type { Role } from '@taiseizu/catalogue'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Design, designOf } from '../design'
import type { Duty } from '../organisation/records'
import { type Piece, assign, department, design, exclude, officer, ownTask, scope } from '../testing'
import { arbitraryWorkspace } from '../testing/arbitrary'

const task = 'security-monitoring-operation.incident-response'
const field = 'security-monitoring-operation'
const units = [officer('ceo'), department('a'), department('b'), department('c'), department('d')]
const scopes = [scope('office', 'it', 'ceo'), scope('line', 'ot', 'ceo')]

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

const dutyOf = (one: Design, id: string): Duty => {
  const found = one.duties.find((duty) => duty.id === id)
  if (found === undefined) throw new Error(`no duty ${id}`)
  return found
}
const holders = (pieces: readonly Piece[], role: Role, at = `${task}@office`) => {
  const one = design(...units, ...scopes, ...pieces)
  return one.holdings.of(dutyOf(one, at), role).map(({ unit }) => unit.id)
}

test('an assignment of a field stands for all tasks of the field in every scope to which they apply', () => {
  const one = design(...units, ...scopes, assign('a', 'R', field))
  const held = one.duties.filter((duty) => one.holdings.of(duty, 'R').length > 0)
  expect(ids(held)).toEqual(ids(one.duties.filter((duty) => duty.field === field)))
  expect(new Set(held.map((duty) => duty.scope.id))).toEqual(new Set(['enterprise', 'office', 'line']))
})

test("an assignment of a field stands for the organisation's own tasks of the field too", () => {
  const own = ownTask('own.task', { field: 'security-monitoring-operation', name: 'Own', applies: 'all' })
  expect(holders([own, assign('a', 'R', field)], 'R', 'own.task@line')).toEqual(['a'])
})

test('an assignment of a task without scope stands for every scope to which the task applies', () => {
  expect(holders([assign('a', 'R', task)], 'R')).toEqual(['a'])
  expect(holders([assign('a', 'R', task)], 'R', `${task}@line`)).toEqual(['a'])
})

test('an assignment with scope stands for that scope alone', () => {
  expect(holders([assign('a', 'R', field, { scope: 'office' })], 'R', `${task}@line`)).toEqual([])
})

test('enterprise may be the scope of an assignment', () => {
  const contactPoint = `${field}.contact-point@enterprise`
  expect(holders([assign('a', 'R', field, { scope: 'enterprise' })], 'R', contactPoint)).toEqual(['a'])
  expect(holders([assign('a', 'R', field, { scope: 'enterprise' })], 'R')).toEqual([])
})

const levels = [
  assign('d', 'R', field),
  assign('c', 'R', field, { scope: 'office' }),
  assign('b', 'R', task),
  assign('a', 'R', task, { scope: 'office' }),
]

test.each([
  [4, 'a'],
  [3, 'b'],
  [2, 'c'],
  [1, 'd'],
])(
  'of the first %i kinds of assignment (field, field with scope, task, task with scope) only the most specific counts',
  (count, holder) => {
    expect(holders(levels.slice(0, count), 'R')).toEqual([holder])
    expect(holders(levels.slice(0, count).toReversed(), 'R')).toEqual([holder])
  },
)

test('of the most specific kind all count', () => {
  const more = [assign('b', 'R', task, { scope: 'office' }), assign('c', 'R', task)]
  expect(holders([...levels.slice(3), ...more], 'R')).toEqual(['a', 'b'])
})

test('each role looks for its most specific kind by itself', () => {
  const mixed = [
    assign('a', 'R', task, { scope: 'office' }),
    assign('b', 'A', field),
    assign('c', 'R', field),
    assign('d', 'S', task),
  ]
  expect(holders(mixed, 'R')).toEqual(['a'])
  expect(holders(mixed, 'A')).toEqual(['b'])
  expect(holders(mixed, 'S')).toEqual(['d'])
  expect(holders(mixed, 'I')).toEqual([])
})

test('a more specific assignment takes the place of a general one in its own duty alone', () => {
  const one = [assign('a', 'R', task, { scope: 'office' }), assign('d', 'R', field)]
  expect(holders(one, 'R')).toEqual(['a'])
  expect(holders(one, 'R', `${task}@line`)).toEqual(['d'])
  expect(holders(one, 'R', `${field}.contact-point@enterprise`)).toEqual(['d'])
})

test('a unit may hold several roles in a duty', () => {
  expect(holders([assign('a', 'R', task), assign('a', 'A', task)], 'A')).toEqual(['a'])
})

test('roles are told of excluded duties too', () => {
  expect(holders([assign('a', 'R', task), exclude(field, 'packages-only')], 'R')).toEqual(['a'])
})

test('the duties of an assignment are those in which it counts; those that it means are all it speaks of', () => {
  const one = design(...units, ...scopes, assign('a', 'R', task, { scope: 'office' }), assign('d', 'R', task))
  const general = one.assignments.find(({ unit }) => unit.id === 'd')!
  expect(one.holdings.dutiesOf(general).map(({ id }) => id)).toEqual([`${task}@line`])
  expect(one.holdings.meantBy(general).map(({ id }) => id)).toEqual([`${task}@line`, `${task}@office`])
})

test('an assignment of a task in a scope to which it does not apply means no duty', () => {
  const one = design(...units, ...scopes, assign('a', 'R', 'business-domain-site.first-response', { scope: 'office' }))
  expect(one.holdings.meantBy(one.assignments[0]!)).toEqual([])
})

test('the engine agrees with a filter over all assignments, straight from the words of the model', () => {
  const specificity = ({ task: own, scope: place }: { readonly task: unknown; readonly scope: unknown }) =>
    own !== undefined ? (place !== undefined ? 3 : 2) : place !== undefined ? 1 : 0
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      for (const { id } of workspace.variants) {
        const one = designOf(workspace, id)
        const counting = new Map(one.assignments.map((assignment) => [assignment, new Set<Duty>()]))
        for (const duty of one.duties)
          for (const role of ['R', 'A', 'S', 'C', 'I'] as const) {
            const speaking = one.assignments.filter(
              (assignment) =>
                assignment.role === role &&
                (assignment.task === undefined ? assignment.field === duty.field : assignment.task === duty.task) &&
                (assignment.scope === undefined || assignment.scope === duty.scope),
            )
            const most = Math.max(...speaking.map(specificity))
            const expected = speaking.filter((assignment) => specificity(assignment) === most)
            expect(ids(one.holdings.of(duty, role))).toEqual(ids(expected))
            for (const assignment of expected) counting.get(assignment)?.add(duty)
          }
        for (const [assignment, duties] of counting)
          expect(ids(one.holdings.dutiesOf(assignment))).toEqual(ids([...duties]))
      }
    }),
    { numRuns: 50 },
  )
})
