import { assign, department, grant, officer, provider, scope, workspaceOf } from '@taiseizu/core/testing'
import { designOf } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { type Filter, groupsOf, listed, rowsOf } from './rows'

const design = designOf(
  workspaceOf(
    [
      officer('ceo'),
      department('it', { parent: 'ceo' }),
      department('plant', { parent: 'ceo' }),
      provider('soc-co', { name: { ja: 'ネットワーク監視', en: 'Watch' } }),
      scope('office', 'it', 'it'),
      scope('line', 'ot', 'plant'),
      assign('soc-co', 'R', 'security-monitoring-operation', { scope: 'office', mode: 'outsourced' }),
      grant('soc-co', 'policy', 'it', { grantedBy: 'ceo' }),
    ],
    {
      exceptions: [{ rule: 'AUT-07', key: 'AUT-07', reason: 'next year', approvedBy: 'ceo' }],
    },
  ),
  'as-is',
)
const { findings } = check(design, { rules, today: '2026-11-21' })
const everything: Filter = { hidden: [], standing: 'all', rule: '', text: '', about: [] }
const keys = (filter: Partial<Filter>, kept: string | null = null) =>
  listed(findings, { ...everything, ...filter }, 'ja', kept).shown.map(({ key }) => key)

test('an accepted finding is listed where accepted ones are asked for, and not among the open ones', () => {
  expect(keys({ standing: 'accepted' })).toEqual(['AUT-07'])
  expect(keys({ standing: 'open' })).not.toContain('AUT-07')
  expect(keys({ standing: 'open' })).toHaveLength(findings.length - 1)
})

test('a family names all its rules, a rule itself alone', () => {
  expect(new Set(keys({ rule: 'AUT' }).map((key) => key.slice(0, 3)))).toEqual(new Set(['AUT']))
  expect(keys({ rule: 'AUT-03' })).toEqual(['AUT-03:grant/soc-co:policy:it'])
})

test('words are found whatever kana, width and case they are written in', () => {
  const found = keys({ text: 'ねっとわーく' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThan(findings.length)
  expect(keys({ text: 'ＡＵＴ-０３' })).toEqual(keys({ rule: 'AUT-03' }))
})

test('what is selected is spoken of by its own findings and by those of what is of it', () => {
  const about = keys({ about: [{ type: 'scope', id: 'line' }] })
  expect(about).toContain('COV-03:field/security-monitoring-operation:scope/line')
  expect(about.some((key) => key.includes('office'))).toBe(false)
  expect(keys({ about: [{ type: 'unit', id: 'soc-co' }] })).toContain('AUT-03:grant/soc-co:policy:it')
})

test('a hidden severity is counted still, and what is looked at stays in sight', () => {
  const hidden = listed(findings, { ...everything, hidden: ['error'] }, 'ja', 'AUT-04')
  expect(hidden.severities.error).toBe(findings.filter(({ severity }) => severity === 'error').length)
  expect(hidden.shown.some(({ severity }) => severity === 'error')).toBe(false)
  expect(keys({ hidden: ['error'] }, 'AUT-03:grant/soc-co:policy:it')).toContain('AUT-03:grant/soc-co:policy:it')
})

test.each(['severity', 'rule', 'family', 'unit', 'scope', 'field'] as const)(
  'grouped by %s, every finding is in one group and none is lost',
  (grouping) => {
    const inGroups = groupsOf(findings, grouping).flatMap((group) => group.findings.map(({ key }) => key))
    expect(inGroups.toSorted()).toEqual(findings.map(({ key }) => key).toSorted())
  },
)

test('what speaks of no scope comes last', () => {
  expect(groupsOf(findings, 'scope').at(-1)).toMatchObject({ key: '', name: null })
})

test('of a closed group its head alone is a line', () => {
  const open = rowsOf(findings, 'severity', new Set())
  const severities = new Set(findings.map(({ severity }) => severity))
  expect(open).toHaveLength(findings.length + severities.size)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  expect(rowsOf(findings, 'severity', new Set(['severity/error']))).toHaveLength(open.length - errors)
})
