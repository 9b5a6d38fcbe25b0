import { assign, department, entry, officer, scope, section, workspaceOf } from '@taiseizu/core/testing'
import { compareVariants, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { differenceSaid, judged } from './judged'
import { tellingFigures, tellingStructure } from './telling'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const workspace = workspaceOf(
  [
    officer('ceo'),
    department('it', { parent: 'ceo', functions: ['it'] }),
    section('ops', { parent: 'ceo' }),
    scope('office', 'it', 'it'),
    assign('it', 'A', watch, { scope: 'office' }),
  ],
  {
    variants: [
      {
        id: 'to-be',
        basedOn: 'as-is',
        pieces: [
          department('soc', { parent: 'it' }),
          entry('units', { id: 'ops', parent: 'it' }),
          assign('soc', 'R', watch, { scope: 'office' }),
        ],
      },
    ],
  },
)
const { variants, differences } = compareVariants(workspace, ['as-is', 'to-be'], { rules })
const [before, after] = variants

test('what is covered is told before how many units there are', () => {
  const ids = tellingFigures(before!, after!).map(({ kind }) => kind.id)
  expect(ids.indexOf('coverage-rate')).toBeGreaterThanOrEqual(0)
  expect(ids.indexOf('units')).toBeGreaterThan(ids.indexOf('coverage-rate'))
  expect(tellingFigures(before!, before!)).toEqual([])
})

test('who is set up, who moves, and whom it concerns', () => {
  const { added, moved, removed, duties, units } = tellingStructure(differences[0]!)
  expect([added, moved, removed].map((list) => list.map(({ identity }) => identity))).toEqual([['soc'], ['ops'], []])
  expect(duties).toBe(1)
  expect(units.map(({ unit }) => unit.id)).toEqual(['soc'])
})

test('better is up or down as the figure has it; what is said alike is the same; nothing is no number', () => {
  const rate = { better: 'higher', unit: 'share' } as const
  expect(judged(rate, 0.5, 0.75)).toBe('better')
  expect(judged({ better: 'lower', unit: 'count' }, 1, 2)).toBe('worse')
  expect(judged({ better: null, unit: 'count' }, 1, 2)).toBe('changed')
  expect(judged(rate, 0.5, 0.50001)).toBe('same')
  expect(judged(rate, null, 0.5)).toBe('unknown')
})

test('differences of shares are points, all others numbers', () => {
  const points = (number: string) => `${number} points`
  expect(differenceSaid('share', 0.974, 1, points)).toBe('+2.6 points')
  expect(differenceSaid('steps', 1.5, 1.25, points)).toBe('−0.25')
  // Of 99.3% and 99.4%, as they are said.
  expect(differenceSaid('share', 0.99349, 0.99351, points)).toBe('+0.1 points')
  expect(differenceSaid('count', null, 1, points)).toBe('')
})
