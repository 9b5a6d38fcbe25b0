import { expect, test } from 'vitest'
import { assign, board, department, officer, scope, section, site, variant } from '../testing'
import { type ArchetypeChoice, applyArchetype } from './apply'

const maker = variant(
  board('board'),
  officer('ceo', { parent: 'board' }),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('administration', { parent: 'ceo' }),
  section('legal', { parent: 'administration', functions: ['legal'] }),
  site('plant', { parent: 'ceo', functions: ['business'] }),
  scope('line', 'ot', 'plant'),
  assign('plant', 'A', 'security-supervision', { scope: 'line' }),
  assign('plant', 'R', 'security-monitoring-operation', { scope: 'line' }),
  assign('plant', 'A', 'security-monitoring-operation', { scope: 'line' }),
)
const applied = (choice: ArchetypeChoice, to = maker) =>
  applyArchetype(to, 'as-is', choice, { id: 'to-be', name: 'To be' })

test('centralised: a new office answers for the plant too; the plant goes on performing', () => {
  const { variant: made, limits } = applied({ form: 'dedicated', scope: 'centralised' })
  const office = 'security-supervision-office'
  expect(limits).toEqual([])
  expect(made.units).toMatchObject([{ id: office, parent: 'ceo', kind: 'section' }])
  expect(made.assignments).toEqual([
    { field: 'security-supervision', scope: 'line', unit: 'plant', role: 'A', remove: true },
    { field: 'security-monitoring-operation', scope: 'line', unit: 'plant', role: 'A', remove: true },
    { field: 'security-supervision', unit: office, role: 'A' },
    { field: 'security-monitoring-operation', scope: 'line', unit: office, role: 'A' },
    { field: 'security-supervision', unit: office, role: 'R' },
    { field: 'security-supervision', scope: 'line', unit: 'plant', role: 'S' },
  ])
})

test('who is to answer is given the authority for it, by who has it', () => {
  const { variant: made } = applied({ form: 'dedicated', scope: 'centralised' })
  const kinds = made.authority?.map(({ kind, over, grantedBy }) => [kind, over, grantedBy])
  expect(kinds?.toSorted()).toEqual(['budget', 'direct', 'halt', 'inspect', 'policy'].map((kind) => [kind, '*', 'ceo']))
})

test('federated: what the plant answers for stays as it is', () => {
  const { variant: made } = applied({ form: 'dedicated', scope: 'federated' })
  expect(made.assignments).toEqual([
    { field: 'security-supervision', unit: 'security-supervision-office', role: 'A' },
    { field: 'security-supervision', unit: 'security-supervision-office', role: 'R' },
  ])
})

test('a committee is of the departments under the CISO; IT carries out what it decides', () => {
  const { variant: made } = applied({ form: 'committee', scope: 'centralised' })
  expect(made.units).toMatchObject([
    {
      kind: 'committee',
      members: [{ unit: 'ciso', chair: true }, { unit: 'it' }, { unit: 'legal' }, { unit: 'plant' }],
    },
  ])
  expect(made.assignments).toContainEqual({ field: 'security-supervision', unit: 'it', role: 'R' })
})

test('committee and federated: the plant gets a committee of its own', () => {
  const { variant: made, limits } = applied({ form: 'committee', scope: 'federated' })
  expect(limits).toEqual([])
  expect(made.units?.map(({ id, parent }) => [id, parent])).toEqual([
    ['security-committee', 'ceo'],
    ['plant-security-committee', 'plant'],
  ])
})

test.each([
  ['ceo-direct', 'ceo', 'section'],
  ['it-function', 'it', 'section'],
  ['administrative-peer', 'administration', 'department'],
] as const)('%s: the office stands under %s', (placement, parent, kind) => {
  const { variant: made, limits } = applied({ form: 'dedicated', scope: 'federated', placement })
  expect(made.units).toMatchObject([{ parent, kind }])
  expect(limits).toEqual([])
})

test('an organisation too small for the place or the scope gets the least, and is told why', () => {
  const small = variant(officer('ceo'), scope('office', 'it', 'ceo'))
  const { variant: made, limits } = applied(
    { form: 'dedicated', scope: 'centralised', placement: 'administrative-peer' },
    small,
  )
  expect(made.units).toMatchObject([{ parent: 'ceo' }])
  expect(limits[0]?.text.en).toBe(
    'There is no administrative department for the place "Peer of the administrative departments".',
  )
  expect(limits.map(({ text }) => text.en).join(' ')).toContain('cannot be decided outside')
})

test('without anybody who could give authority nothing is changed', () => {
  const { variant: made, limits, isPossible } = applied({ form: 'committee', scope: 'federated' }, variant())
  expect(made).toEqual({ id: 'to-be', name: 'To be', basedOn: 'as-is' })
  expect(limits).toHaveLength(1)
  expect(isPossible).toBe(false)
})
