import { describe, expect, test } from 'vitest'
import {
  type Piece,
  assign,
  committee,
  department,
  design,
  exclude,
  officer,
  provider,
  scope,
  section,
  subsidiary,
} from '../testing'
import { centralisationOf, committeeShareOf } from './supervision-measures'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const analyse = 'security-monitoring-operation.incident-response'
const head = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })]
const plant = [department('plant', { parent: 'ceo' }), section('line', { parent: 'plant' }), scope('ot', 'ot', 'line')]

describe('centralisation', () => {
  const share = (...pieces: readonly Piece[]) => centralisationOf(design(...head, ...pieces)).share

  test("is the share of a business's security duties that are answered for outside its division", () => {
    const half = design(
      ...head,
      ...plant,
      assign('plant', 'A', watch, { scope: 'ot' }),
      assign('it', 'A', analyse, { scope: 'ot' }),
    )
    const { share: measured, scopes } = centralisationOf(half)
    expect(measured).toBe(0.5)
    expect(scopes).toMatchObject([{ scope: { id: 'ot' }, home: { id: 'plant' }, share: 0.5 }])
    expect(scopes[0]?.outside.map((duty) => duty.id)).toEqual([`${analyse}@ot`])
  })

  test('is nothing where no business has a scope with such duties', () => {
    expect(share()).toBeNull()
    expect(share(...plant)).toBeNull()
    expect(share(scope('office', 'it', 'it'), assign('ceo', 'A', watch, { scope: 'office' }))).toBeNull()
  })

  test('leaves out what a provider alone answers for, what executives and auditors do, and what is excluded', () => {
    const co = provider('co')
    expect(share(...plant, co, assign('co', 'A', watch, { scope: 'ot' }))).toBeNull()
    expect(share(...plant, assign('it', 'A', 'security-audit', { scope: 'ot' }))).toBeNull()
    const excluded = exclude(watch, 'not-applicable', { note: 'why' })
    expect(share(...plant, assign('it', 'A', watch, { scope: 'ot' }), excluded)).toBeNull()
  })

  test('counts one A in the division as own, whoever else answers too', () => {
    const both = ['line', 'it'].map((unit) => assign(unit, 'A', watch, { scope: 'ot' }))
    expect(share(...plant, ...both)).toBe(0)
  })

  test("of a subsidiary's scope looks at the subsidiary, even where its own IT department is the owner", () => {
    const company = [subsidiary('sub', { parent: 'ceo' }), department('sub-it', { parent: 'sub', functions: ['it'] })]
    const own = [...company, scope('sub-office', 'it', 'sub-it')]
    expect(share(...own, assign('sub', 'A', watch, { scope: 'sub-office' }))).toBe(0)
    expect(share(...own, assign('it', 'A', watch, { scope: 'sub-office' }))).toBe(1)
  })

  test('of a scope whose owner is in no division looks at the owner', () => {
    const direct = [officer('coo', { parent: 'ceo' }), section('helper', { parent: 'coo' }), scope('shop', 'it', 'coo')]
    expect(share(...direct, assign('ceo', 'A', watch, { scope: 'shop' }))).toBe(1)
    expect(share(...direct, assign('helper', 'A', watch, { scope: 'shop' }))).toBe(0)
  })

  test('is the mean over the scopes, not over the duties', () => {
    const two = [...plant, scope('ot-2', 'ot', 'line')]
    const answers = [
      assign('it', 'A', watch, { scope: 'ot' }),
      assign('plant', 'A', watch, { scope: 'ot-2' }),
      assign('plant', 'A', analyse, { scope: 'ot-2' }),
    ]
    expect(share(...two, ...answers)).toBe(0.5)
  })
})

describe('the share of committees', () => {
  const board = committee('com', { parent: 'ceo' })

  test('is the mean over the supervision tasks that somebody answers for, of each the share of its duties', () => {
    const organisation = design(
      ...head,
      board,
      scope('office', 'it', 'it'),
      scope('cloud', 'digital-service', 'it'),
      assign('com', 'A', 'security-supervision.policy-guidelines'),
      assign('it', 'A', 'security-supervision.authorities'),
      assign('com', 'A', 'security-supervision.risk-assessment', { scope: 'office' }),
      assign('it', 'A', 'security-supervision.risk-assessment', { scope: 'cloud' }),
    )
    const { share, tasks } = committeeShareOf(organisation)
    expect(tasks.map(({ task, share: own }) => [task.id, own])).toEqual([
      ['security-supervision.authorities', 0],
      ['security-supervision.policy-guidelines', 1],
      ['security-supervision.risk-assessment', 0.5],
    ])
    expect(share).toBe(0.5)
  })

  test('is nothing where nobody answers, and zero where only offices do', () => {
    expect(committeeShareOf(design(...head, board)).share).toBeNull()
    expect(committeeShareOf(design(...head, assign('it', 'A', 'security-supervision'))).share).toBe(0)
    expect(committeeShareOf(design(...head, board, assign('com', 'A', 'security-supervision'))).share).toBe(1)
  })
})
