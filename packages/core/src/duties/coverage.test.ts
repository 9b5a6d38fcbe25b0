import { expect, test } from 'vitest'
import type { Duty } from '../organisation/records'
import {
  type Piece,
  assign,
  board,
  committee,
  department,
  design,
  exclude,
  grant,
  officer,
  ownTask,
  provider,
  scope,
  section,
} from '../testing'

const task = 'security-monitoring-operation.incident-response'
const field = 'security-monitoring-operation'
const frame = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  department('plant', { parent: 'ceo' }),
  committee('com', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
]
const about = (pieces: readonly Piece[], id = `${task}@office`) => {
  const one = design(...frame, ...pieces)
  const duty = one.duties.find((known) => known.id === id) as Duty
  return { one, duty, coverage: one.coverage }
}
const status = (...pieces: readonly Piece[]) => {
  const { coverage, duty } = about(pieces)
  return coverage.statusOf(duty)
}
const R = assign('soc', 'R', task)
const A = assign('it', 'A', task)
const also = assign('plant', 'A', task)

test('a duty without R and A is a gap, whatever other roles there are', () => {
  expect(status()).toBe('gap')
  expect(status(assign('it', 'S', task), assign('it', 'C', task), assign('it', 'I', task))).toBe('gap')
})

test('a duty with A and without R is unperformed, also with several A', () => {
  expect(status(A)).toBe('unperformed')
  expect(status(A, also)).toBe('unperformed')
})

test('a duty with R and without A is unanswered', () => {
  expect(status(R)).toBe('unanswered')
})

test('a duty with R and several A is contested', () => {
  expect(status(R, A, also)).toBe('contested')
})

test('a duty with R and one A is covered, also with several R or with both in one hand', () => {
  expect(status(R, A)).toBe('covered')
  expect(status(R, A, assign('plant', 'R', task))).toBe('covered')
  expect(status(A, assign('it', 'R', task))).toBe('covered')
})

test('A of a less specific kind does not contest', () => {
  expect(status(R, A, assign('plant', 'A', field), assign('com', 'A', field, { scope: 'office' }))).toBe('covered')
})

test('an exclusion comes before all else', () => {
  for (const pieces of [[], [R], [A], [R, A], [R, A, also]])
    expect(status(...pieces, exclude(field, 'packages-only'))).toBe('excluded')
})

test.each([
  ['the task', exclude(task, 'packages-only')],
  ['the task in the scope', exclude(task, 'packages-only', { scope: 'office' })],
  ['the field', exclude(field, 'packages-only')],
  ['the field in the scope', exclude(field, 'packages-only', { scope: 'office' })],
])('a duty is excluded by an exclusion of %s', (_, exclusion) => {
  const { coverage, duty, one } = about([exclusion])
  expect(coverage.statusOf(duty)).toBe('excluded')
  expect(coverage.isOpen(duty)).toBe(false)
  expect(coverage.exclusionsOf(duty).map(({ id }) => id)).toEqual(one.exclusions.map(({ id }) => id))
})

test('an exclusion of another task, field or scope excludes nothing here', () => {
  expect(status(R, A, exclude(`${field}.contact-point`, 'packages-only'))).toBe('covered')
  expect(status(R, A, exclude('legal', 'packages-only'))).toBe('covered')
  expect(status(R, A, exclude(task, 'packages-only', { scope: 'enterprise' }))).toBe('covered')
})

test('a duty is relieved where one of its exclusions is taken over', () => {
  const plain = exclude(field, 'packages-only')
  const taken = exclude(task, 'packages-only', { scope: 'office', takenOverBy: 'com' })
  expect(status(taken)).toBe('relieved')
  expect(status(plain, taken)).toBe('relieved')
  expect(status(plain, exclude(task, 'packages-only', { scope: 'enterprise', takenOverBy: 'com' }))).toBe('excluded')
})

test('all exclusions of a duty are told, by id', () => {
  const { coverage, duty } = about([
    exclude(task, 'packages-only', { scope: 'office' }),
    exclude(task, 'packages-only'),
    exclude(field, 'packages-only', { scope: 'office' }),
    exclude(field, 'packages-only'),
  ])
  expect(coverage.exclusionsOf(duty).map(({ id }) => id)).toEqual([
    `${task}@*`,
    `${task}@office`,
    `${field}@*`,
    `${field}@office`,
  ])
})

const matchOf = (...pieces: readonly Piece[]) => {
  const { coverage, duty } = about(pieces)
  const { state, missing, lacks } = coverage.matchOf(duty)
  return { state, missing, lacks: lacks.map(({ unit, kinds }) => [unit.id, kinds]) }
}

test('a duty is matched where its A has by line or by grant what the task requires over the scope', () => {
  expect(matchOf(A)).toEqual({ state: 'matched', missing: [], lacks: [] })
  expect(matchOf(assign('soc', 'A', task), grant('soc', 'halt', 'office')).state).toBe('matched')
})

test('a duty is mismatched where its A lacks a kind, or has only another', () => {
  const lacking = { state: 'mismatched', missing: ['halt'], lacks: [['soc', ['halt']]] }
  expect(matchOf(assign('soc', 'A', task))).toEqual(lacking)
  expect(matchOf(assign('soc', 'A', task), grant('soc', 'direct', 'office'))).toEqual(lacking)
})

test('a grant that is not grounded does not match', () => {
  expect(matchOf(assign('soc', 'A', task), grant('soc', 'halt', 'office', { grantedBy: 'plant' })).state).toBe(
    'mismatched',
  )
})

test('of several A each needs the authority', () => {
  expect(matchOf(A, also)).toEqual({ state: 'mismatched', missing: ['halt'], lacks: [['plant', ['halt']]] })
})

test('a duty that nobody performs is matched all the same', () => {
  expect(status(A)).toBe('unperformed')
  expect(matchOf(A).state).toBe('matched')
})

test('a task that requires nothing is matched by any A', () => {
  const { coverage, duty } = about([assign('com', 'A', field)], `${field}.contact-point@enterprise`)
  expect(coverage.matchOf(duty).state).toBe('matched')
})

test('without A, and where it is excluded or relieved, a duty has no match', () => {
  const none = { state: null, missing: [], lacks: [] }
  expect(matchOf()).toEqual(none)
  expect(matchOf(R)).toEqual(none)
  expect(matchOf(R, A, exclude(task, 'packages-only'))).toEqual(none)
  expect(matchOf(R, A, exclude(task, 'packages-only', { takenOverBy: 'com' }))).toEqual(none)
})

test('missing kinds are told over all A, in the order of the enumeration, and those who lack them by unit id', () => {
  const own = ownTask('own.task', {
    field: 'legal',
    name: 'Own',
    applies: 'all',
    requires: ['halt', 'policy', 'direct'],
  })
  const { coverage, duty } = about(
    [
      own,
      department('a', { parent: 'ceo' }),
      department('a-1', { parent: 'ceo' }),
      assign('a', 'A', 'own.task'),
      assign('a-1', 'A', 'own.task'),
      assign('it', 'A', 'own.task'),
      grant('a', 'halt', 'office'),
      grant('a', 'direct', 'office'),
      grant('a-1', 'policy', 'office'),
    ],
    'own.task@office',
  )
  const match = coverage.matchOf(duty)
  expect(match.missing).toEqual(['direct', 'policy', 'halt'])
  expect(match.lacks.map(({ unit, kinds }) => [unit.id, kinds])).toEqual([
    ['a', ['policy']],
    ['a-1', ['direct', 'halt']],
  ])
})

test('over enterprise the owner of enterprise matches', () => {
  const headed = [
    board('board'),
    officer('president', { parent: 'board', offices: ['ceo'] }),
    officer('cfo', { parent: 'president' }),
  ]
  const erm = (unit: string) => {
    const one = design(...headed, assign(unit, 'A', 'enterprise-risk-management.erm'))
    const duty = one.duties.find(({ id }) => id === 'enterprise-risk-management.erm@enterprise')
    return duty && one.coverage.matchOf(duty).state
  }
  expect(erm('president')).toBe('matched')
  expect(erm('board')).toBe('matched')
  expect(erm('cfo')).toBe('mismatched')
})

test('where the enterprise has no owner nobody has authority by line, and who answers lacks it', () => {
  const one = design(provider('soc-co'), assign('soc-co', 'A', 'security-supervision'))
  const lacking = one.coverage.shortfallsIn(one.enterprise).map(({ unit }) => unit.id)
  expect(one.enterprise.owner).toBeUndefined()
  expect(lacking).toEqual(['soc-co'])
})
