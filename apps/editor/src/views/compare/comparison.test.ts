import { assign, department, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { compareVariants, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { recordsIn } from '../../state/records-in'
import { comparing } from './comparison'
import { finished } from './use-in-parts'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const day = '2026-11-21'
const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' }), scope('office', 'it', 'it')], {
  variants: [
    { id: 'b', basedOn: 'as-is', pieces: [assign('it', 'A', watch, { scope: 'office' })] },
    { id: 'c', basedOn: 'as-is', pieces: [department('soc', { parent: 'it' })] },
  ],
})
const said = ({ variants, differences }: ReturnType<typeof compareVariants>) => ({
  figures: variants.map(({ figures }) => figures.map(({ value }) => value)),
  findings: differences.map(({ findings }) => [findings.come, findings.gone].map((list) => list.map(({ key }) => key))),
  records: differences.map(({ records }) => records),
})

test('in parts it comes to what the command line compares at once, and it is told how far it has come', () => {
  const ids = ['as-is', 'b', 'c']
  const parts = comparing(workspace, ids, day)
  const told: number[] = []
  let next = parts.next()
  for (; next.done !== true; next = parts.next()) told.push(next.value)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
  expect(said(next.value)).toEqual(said(compareVariants(workspace, ids, { rules, today: day })))
})

test('what was worked out is used again as long as nothing was edited', () => {
  const [one, other] = [1, 2].map(() => finished(comparing(workspace, ['as-is', 'b'], day)))
  expect(other?.variants[0]?.figures).toBe(one?.variants[0]?.figures)
  expect(other?.differences[0]).toBe(one?.differences[0])
})

test('the records of all variants tell how much there is to compare', () => {
  expect(recordsIn(workspace)).toBe(5)
})
