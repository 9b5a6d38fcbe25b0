import type { Role } from '@taiseizu/catalogue'
import {
  type Piece,
  assign,
  board,
  committee,
  department,
  design as designFrom,
  grant,
  officer,
  provider,
  scope,
  section,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { firstFew, mayHold } from './candidates'

const units = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('it', { parent: 'ceo' }),
  section('net', { parent: 'it' }),
  department('audit', { parent: 'ceo' }),
  committee('council', { parent: 'ceo' }),
  provider('firm'),
  scope('office', 'it', 'net'),
  scope('tower', 'it', 'ceo'),
]
const operation = 'digital-product-operation.user-permission-management'

function may(id: string, role: Role, duty: string, ...more: readonly Piece[]): boolean {
  const design = designFrom(...units, ...more)
  const unit = design.unitById.get(id)
  const found = design.duties.find((one) => one.id === duty)
  if (unit === undefined || found === undefined) throw new Error('not in this design')
  return mayHold(unit, role, [found], design)
}

test('a provider may take nothing over', () => {
  for (const role of ['R', 'A', 'S'] as const) expect(may('firm', role, `${operation}@office`)).toBe(false)
})

test('answering needs the authority that the task asks for; performing and supporting do not', () => {
  expect(may('it', 'A', `${operation}@office`)).toBe(true)
  expect(may('audit', 'A', `${operation}@office`)).toBe(false)
  expect(may('audit', 'A', `${operation}@office`, grant('audit', 'direct', 'office'))).toBe(true)
  for (const role of ['R', 'S'] as const) expect(may('audit', role, `${operation}@office`)).toBe(true)
})

test("only executives answer in the executives' fields", () => {
  expect(may('it', 'A', 'security-executive.awareness@enterprise')).toBe(false)
  expect(may('ceo', 'A', 'security-executive.awareness@enterprise')).toBe(true)
})

test('a board or committee does not do the work, but may support it', () => {
  for (const id of ['board', 'council']) {
    expect(may(id, 'R', `${operation}@office`)).toBe(false)
    expect(may(id, 'S', `${operation}@office`)).toBe(true)
  }
})

test("nobody in the owner's division audits its scope; where the owner leads all, only the owner may not", () => {
  expect(may('net', 'R', 'system-audit.audit@office')).toBe(false)
  expect(may('it', 'R', 'system-audit.audit@office')).toBe(false)
  expect(may('audit', 'R', 'system-audit.audit@office')).toBe(true)
  expect(may('ceo', 'R', 'system-audit.audit@tower')).toBe(false)
  expect(may('it', 'R', 'system-audit.audit@tower')).toBe(true)
})

test('who works on a scope does not audit it, nor the other way round', () => {
  const works = assign('audit', 'R', operation, { scope: 'office' })
  expect(may('audit', 'R', 'system-audit.audit@office', works)).toBe(false)
  expect(may('audit', 'R', 'system-audit.audit@tower', works)).toBe(true)
  const audits = assign('audit', 'A', 'system-audit.audit', { scope: 'office' })
  expect(may('audit', 'R', `${operation}@office`, audits)).toBe(false)
  expect(may('audit', 'R', `${operation}@tower`, audits)).toBe(true)
  expect(may('audit', 'R', 'security-audit.audit@office', audits)).toBe(true)
})

test('reporting on audits is no work that an audit would look at', () => {
  const reports = assign('audit', 'R', 'security-audit.report-advise')
  expect(may('audit', 'R', 'security-audit.audit@office', reports)).toBe(true)
})

test('a few are offered, each once, those that do not suit left out', () => {
  expect(firstFew([1, 2, 1, 3, 4, 5, 6, 7], (number) => number !== 3)).toEqual([1, 2, 4, 5])
})
