import { expect, test } from 'vitest'
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
  post,
  provider,
  scope,
  section,
  subsidiary,
  variant,
} from '../testing'
import { organisationOf } from './compile'

const grantorOf = (...pieces: readonly Piece[]) => design(...pieces).grants[0]?.grantedBy?.id

const line = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  department('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
]

test('whoever is named grants', () => {
  expect(grantorOf(...line, grant('soc', 'halt', 'line-1', { grantedBy: 'plant' }))).toBe('plant')
})

test('by default the nearest unit above both holder and target grants, for a scope above its owner', () => {
  expect(grantorOf(...line, grant('soc', 'halt', 'plant'))).toBe('ceo')
  expect(grantorOf(...line, grant('soc', 'halt', 'line-1'))).toBe('ceo')
  expect(grantorOf(...line, scope('office', 'it', 'it'), grant('soc', 'halt', 'office'))).toBe('it')
})

test('a holder that stands above the target, or the target that stands above the holder, is itself the nearest', () => {
  expect(grantorOf(...line, grant('it', 'halt', 'soc'))).toBe('it')
  expect(grantorOf(...line, grant('soc', 'halt', 'it'))).toBe('it')
})

test('by default the unit above holder and owner of enterprise grants over everything and over enterprise', () => {
  expect(grantorOf(...line, grant('soc', 'policy', '*'))).toBe('ceo')
  expect(grantorOf(...line, grant('soc', 'policy', 'enterprise'))).toBe('ceo')
  const headed = [board('board'), officer('ceo', { parent: 'board' }), department('audit', { parent: 'board' })]
  expect(grantorOf(...headed, grant('audit', 'inspect', '*'))).toBe('board')
})

test('a committee or team is passed over as grantor', () => {
  const both = [section('a', { parent: 'com' }), section('b', { parent: 'com' })]
  expect(grantorOf(officer('ceo'), committee('com', { parent: 'ceo' }), ...both, grant('a', 'direct', 'b'))).toBe('ceo')
  expect(grantorOf(committee('com'), ...both, grant('a', 'direct', 'b'))).toBeUndefined()
})

test('where nothing stands above both there is no grantor', () => {
  expect(grantorOf(officer('ceo'), department('other'), grant('other', 'direct', 'ceo'))).toBeUndefined()
})

test("a provider's grant has no default grantor, but may name one", () => {
  expect(grantorOf(...line, provider('soc-co'), grant('soc-co', 'halt', 'line-1'))).toBeUndefined()
  expect(grantorOf(...line, provider('soc-co'), grant('soc-co', 'halt', 'soc-co'))).toBeUndefined()
  expect(grantorOf(...line, provider('soc-co'), grant('soc-co', 'halt', 'line-1', { grantedBy: 'plant' }))).toBe(
    'plant',
  )
})

test('an assignment is in-house where nothing is said, and always outsourced for a provider', () => {
  const { assignments } = design(
    ...line,
    provider('soc-co'),
    assign('it', 'R', 'legal'),
    assign('plant', 'R', 'legal', { mode: 'outsourced' }),
    assign('soc-co', 'R', 'legal'),
  )
  expect(assignments.map(({ unit, mode, isInside }) => [unit.id, mode, isInside])).toEqual([
    ['it', 'in-house', true],
    ['plant', 'outsourced', false],
    ['soc-co', 'outsourced', false],
  ])
})

test('group companies are in-house', () => {
  const { assignments } = design(subsidiary('sub', { ownership: 'affiliate' }), assign('sub', 'R', 'legal'))
  expect(assignments[0]).toMatchObject({ mode: 'in-house', isInside: true })
})

test("an assignment of a task is of the task's field", () => {
  const { assignments, exclusions } = design(
    officer('ceo'),
    assign('ceo', 'A', 'legal.compliance'),
    exclude('security-audit.audit', 'not-applicable', { note: 'none' }),
  )
  expect(assignments[0]).toMatchObject({ field: 'legal', task: { id: 'legal.compliance' } })
  expect(exclusions[0]).toMatchObject({
    field: 'security-audit',
    task: { id: 'security-audit.audit' },
    scope: undefined,
  })
})

test('records refer to each other both ways', () => {
  const { contractById, unitById } = design(
    ...line,
    provider('soc-co'),
    contract('soc-2026', { provider: 'soc-co', manager: 'it' }),
    assign('soc-co', 'R', 'legal', { contract: 'soc-2026' }),
    post('lead', 'soc', { concurrentWith: ['it', 'soc'] }),
    post('analyst', 'soc'),
  )
  expect(contractById.get('soc-2026')?.assignments.map(({ id }) => id)).toEqual(['legal@*:soc-co:R'])
  expect(unitById.get('soc')?.posts.map(({ id }) => id)).toEqual(['analyst', 'lead'])
  expect(unitById.get('it')?.posts.map(({ id }) => id)).toEqual(['lead'])
  expect(unitById.get('plant')?.ownedScopes.map(({ id }) => id)).toEqual(['line-1'])
})

test('a post is one full-time equivalent and filled where nothing is said', () => {
  const { posts } = design(officer('ceo'), post('p', 'ceo'), post('q', 'ceo', { fte: 0.5, vacant: true }))
  expect(posts.map(({ fte, vacant }) => [fte, vacant])).toEqual([
    [1, false],
    [0.5, true],
  ])
})

test('everything that is listed is in the order of ids by code units', () => {
  const { units, links, assignments } = design(
    ...['b', 'a.b', 'a-1', 'a1', 'a', 'b10', 'b2'].map((id) => section(id)),
    link('advises', 'b', 'a'),
    link('advises', 'a', 'b'),
    assign('b', 'R', 'legal'),
    assign('a', 'R', 'legal'),
  )
  expect(units.map(({ id }) => id)).toEqual(['a', 'a-1', 'a.b', 'a1', 'b', 'b10', 'b2'])
  expect(links.map(({ id }) => id)).toEqual(['advises:a:b', 'advises:b:a'])
  expect(assignments.map(({ unit }) => unit.id)).toEqual(['a', 'b'])
})

test('duties are listed by task, then by scope, and found by both', () => {
  const { duties, duty, taskById, scopeById } = design(officer('ceo'), scope('b', 'it', 'ceo'), scope('a', 'it', 'ceo'))
  const places = duties.map(({ task, scope: where }) => `${String(task.index).padStart(3, '0')} ${where.id}`)
  expect(places).toEqual(places.toSorted())
  const [task, office] = [taskById.get('security-audit.audit')!, scopeById.get('a')!]
  expect(duty(task, office)?.id).toBe('security-audit.audit@a')
  expect(duty(task, scopeById.get('enterprise')!)).toBeUndefined()
})

test('a reference that leads nowhere is a mistake of the reader, and names what is missing', () => {
  expect(() => organisationOf(variant(scope('office', 'it', 'nobody')), 'as-is')).toThrow('"nobody"')
  expect(() => organisationOf(variant(), 'to-be')).toThrow('"to-be"')
})
