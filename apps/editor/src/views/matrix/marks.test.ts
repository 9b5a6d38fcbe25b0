import { department, design, officer, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { marksOfProof } from './marks'
import type { MatrixRow } from './rows'

const one = design(
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'it'),
)
const rows = one.duties.map((duty): MatrixRow => ({ type: 'duty', key: duty.id, duty, place: 0, goesOn: false }))
const field = 'security-monitoring-operation'

test('a finding that tells of duties marks these and the units that it is about, not all of their scope', () => {
  const duty = `${field}.incident-response@line`
  const { rows: lit, columns } = marksOfProof(
    one,
    rows,
    [
      { type: 'unit', id: 'it' },
      { type: 'scope', id: 'line' },
    ],
    [
      { type: 'duty', id: duty },
      { type: 'unit', id: 'ceo' },
    ],
  )
  expect([...lit]).toEqual([duty])
  expect([...columns]).toEqual(['it', 'line'])
})

test('a field in a scope marks the duties of both', () => {
  const { rows: lit } = marksOfProof(
    one,
    rows,
    [
      { type: 'field', id: field },
      { type: 'scope', id: 'line' },
    ],
    [],
  )
  expect(lit.size).toBeGreaterThan(0)
  for (const id of lit) expect(id).toMatch(/^security-monitoring-operation\..*@line$/u)
})

test('a finding of neither duties nor scopes marks no row', () => {
  expect(marksOfProof(one, rows, [{ type: 'unit', id: 'it' }], []).rows.size).toBe(0)
})
