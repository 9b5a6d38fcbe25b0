import { applyChanges, designOf } from '@taiseizu/core'
import { assign, department, officer, provider, scope, workspaceOf } from '@taiseizu/core/testing'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { changesOfFixes, fixKindsOf } from './apply-fixes'

const field = 'security-monitoring-operation'
const workspace = workspaceOf([
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'it'),
  assign('soc-co', 'R', field, { scope: 'office', mode: 'outsourced' }),
  assign('soc-co', 'R', field, { scope: 'line', mode: 'outsourced' }),
])
const found = (current: typeof workspace) =>
  check(designOf(current, 'as-is'), { rules, today: '2026-11-21' }).findings.filter(({ rule }) => rule.id === 'SRC-05')

test('findings of one rule offer the same kind of fix, whatever it names', () => {
  const [kind, ...others] = fixKindsOf(found(workspace))
  expect(kind?.findings).toHaveLength(2)
  expect(kind?.label.en).toContain('…')
  expect(others).toEqual([])
})

test('fixes that would add the same record are made one after the other, and all findings go', () => {
  const [kind] = fixKindsOf(found(workspace))
  if (kind === undefined) throw new Error('no fix is offered')
  const changes = changesOfFixes(designOf(workspace, 'as-is'), kind, '2026-11-21')
  const mended = applyChanges(workspace, changes).workspace
  expect(found(mended)).toEqual([])
  const contracts = mended.variants[0]?.contracts ?? []
  expect(new Set(contracts.map(({ id }) => id)).size).toBe(contracts.length)
})
