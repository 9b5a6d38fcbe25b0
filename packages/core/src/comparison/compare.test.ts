import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { designOf } from '../design'
import {
  type Piece,
  assign,
  department,
  entry,
  exclude,
  grant,
  officer,
  ownTask,
  provider,
  scope,
  workspaceOf,
} from '../testing'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { differenceBetween, differenceInParts } from './compare'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const pieces = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('plant', { parent: 'ceo' }),
  provider('co'),
  scope('line', 'ot', 'plant'),
  assign('it', 'A', watch, { scope: 'line' }),
  assign('it', 'R', watch, { scope: 'line' }),
]

function compared(...own: readonly Piece[]) {
  const workspace = workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] })
  const difference = differenceBetween(designOf(workspace, 'as-is'), designOf(workspace, 'to-be'))
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  return {
    records: difference.records.map(({ collection, identity, kind, isMoved }) => [collection, identity, kind, isMoved]),
    duties: difference.duties.map(({ duty, before, after, roles }) => ({
      duty: duty.id,
      before,
      after,
      roles: roles.map(({ role, gained, lost }) => [role, ids(gained), ids(lost)]),
    })),
    units: Object.fromEntries(
      difference.units.map(({ unit, kind, gains, loses, keeps, ...more }) => [
        unit.id,
        {
          kind,
          gains: gains.map(({ role, duty }) => `${role} ${duty.id}`),
          loses: loses.map(({ role, duty }) => `${role} ${duty.id}`),
          keeps: keeps.map(({ role, duty }) => `${role} ${duty.id}`),
          superior: [more.superior.before?.id, more.superior.after?.id],
          authority: [ids(more.authorityGained), ids(more.authorityLost)],
          scopes: [ids(more.scopesGained), ids(more.scopesLost)],
        },
      ]),
    ),
  }
}
const line = { task: watch, scope: 'line' } as const
const duty = `${watch}@line`

test('a design compared with itself differs in nothing', () => {
  expect(compared()).toEqual({ records: [], duties: [], units: {} })
})

describe('a duty differs', () => {
  test('where somebody else takes part: each unit is told what it gains, loses and keeps', () => {
    const { duties, units } = compared(
      entry('assignments', { ...line, unit: 'it', role: 'R', remove: true }),
      assign('plant', 'R', watch, { scope: 'line' }),
    )
    expect(duties.map(({ duty: id, roles }) => [id, roles])).toEqual([[duty, [['R', ['plant'], ['it']]]]])
    expect(units['plant']?.gains).toEqual([`R ${duty}`])
    expect(units['it']).toMatchObject({ loses: [`R ${duty}`], keeps: [`A ${duty}`] })
  })

  test('where it is left to a provider', () => {
    const { duties } = compared(
      entry('assignments', { ...line, unit: 'it', role: 'R', remove: true }),
      assign('co', 'R', watch, { scope: 'line', mode: 'outsourced' }),
    )
    expect(duties[0]?.before?.sourcing).toBe('in-house')
    expect(duties[0]?.after?.sourcing).toBe('outsourced')
    const mixed = compared(assign('co', 'R', watch, { scope: 'line', mode: 'outsourced' }))
    expect(mixed.duties[0]?.after?.sourcing).toBe('mixed')
  })

  test('where who answers comes to the authority that it needs, though nobody else takes part', () => {
    const { duties, units } = compared(grant('it', 'inspect', 'line'))
    expect(duties).toMatchObject([{ duty, before: { match: 'mismatched' }, after: { match: 'matched' }, roles: [] }])
    expect(units['it']?.authority).toEqual([['it:inspect:line'], []])
    expect(units['it']?.keeps).toEqual([`R ${duty}`, `A ${duty}`])
  })

  test('where it counts no more: then nobody does it', () => {
    const { duties } = compared(exclude(watch, 'not-applicable', { scope: 'line', note: 'why' }))
    expect(duties).toEqual([
      {
        duty,
        before: { status: 'covered', match: 'mismatched', sourcing: 'in-house' },
        after: { status: 'excluded', match: null, sourcing: null },
        roles: [
          ['R', [], ['it']],
          ['A', [], ['it']],
        ],
      },
    ])
  })

  test('where its scope comes', () => {
    const { duties } = compared(scope('office', 'it', 'it'))
    expect(duties.length).toBeGreaterThan(10)
    expect(duties.every((one) => one.before === null && one.after?.status === 'gap')).toBe(true)
  })
})

test('structure is told record by record; what moves is told as moved', () => {
  const { records, units } = compared(
    entry('units', { id: 'plant', parent: 'it' }),
    entry('scopes', { id: 'line', owner: 'it' }),
    department('new', { parent: 'ceo' }),
    entry('units', { id: 'co', registered: true }),
  )
  expect(records).toEqual([
    ['units', 'co', 'changed', false],
    ['units', 'new', 'added', false],
    ['units', 'plant', 'changed', true],
    ['scopes', 'line', 'changed', true],
  ])
  expect(units['plant']).toMatchObject({ kind: 'kept', superior: ['ceo', 'it'], scopes: [[], ['line']] })
  expect(units['it']?.scopes).toEqual([['line'], []])
  expect(units['new']?.kind).toBe('added')
})

test('a task that only one of the two has is a duty of that one alone', () => {
  const { duties } = compared(
    ownTask('own.task', { name: 'own', field: 'security-supervision', applies: 'enterprise' }),
  )
  expect(duties.map(({ duty: id, before, after }) => [id, before, after?.status])).toEqual([
    ['own.task@enterprise', null, 'gap'],
  ])
})

test('in parts it is told how far it has come', () => {
  const workspace = workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: [] }] })
  const parts = differenceInParts(designOf(workspace, 'as-is'), designOf(workspace, 'to-be'))
  const told: number[] = []
  for (let next = parts.next(); next.done !== true; next = parts.next()) told.push(next.value)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
})

test('the other way round what was gained is lost', () => {
  fc.assert(
    fc.property(
      arbitraryWorkspace().filter(({ variants }) => variants.length > 1),
      (workspace) => {
        const [one, other] = ['as-is', 'to-be'].map((id) => designOf(workspace, id))
        const [there, back] = [differenceBetween(one!, other!), differenceBetween(other!, one!)]
        expect(back.duties.map(({ duty: { id }, before, after }) => [id, after, before])).toEqual(
          there.duties.map(({ duty: { id }, before, after }) => [id, before, after]),
        )
        const told = (list: typeof there.units, key: 'gains' | 'loses') =>
          list.flatMap((unit) => unit[key].map(({ role, duty: { id } }) => `${unit.unit.id} ${role} ${id}`))
        expect(told(back.units, 'loses')).toEqual(told(there.units, 'gains'))
        expect(back.records.length).toBe(there.records.length)
      },
    ),
  )
})
