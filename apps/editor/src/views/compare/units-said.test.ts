import { assign, department, entry, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { compareVariants, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { namesApart } from '../names-apart'
import { unitsShown } from './unit-filter'
import { dutiesById, unitSheetsSaid } from './units-said'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const workspace = workspaceOf(
  [
    officer('ceo'),
    department('it', { parent: 'ceo', name: { ja: '情シス *1*', en: 'IT *1*' } }),
    department('plant', { parent: 'ceo', name: '第一工場' }),
    scope('line', 'ot', 'plant'),
    assign('it', 'R', watch, { scope: 'line' }),
    assign('it', 'A', watch, { scope: 'line' }),
  ],
  {
    variants: [
      {
        id: 'to-be',
        basedOn: 'as-is',
        pieces: [
          assign('plant', 'R', watch, { scope: 'line' }),
          entry('units', { id: 'it', parent: 'plant' }),
          entry('scopes', { id: 'line', owner: 'it' }),
        ],
      },
    ],
  },
)
const difference = compareVariants(workspace, ['as-is', 'to-be'], { rules }).differences[0]!
const duties = dutiesById(difference)
const names = namesApart(
  difference.units.map(({ unit }) => unit),
  'ja',
)
const shown = (change: Parameters<typeof unitsShown>[2]['change'], text = '') =>
  unitsShown(difference.units, duties, { change, text }, names).map(({ unit }) => unit.id)

test('a sheet says what a unit takes on, and how the duty then stands', () => {
  const plant = difference.units.filter(({ unit }) => unit.id === 'plant')
  expect(unitSheetsSaid(difference, plant, 'en', 'text').split('\n')).toEqual(
    expect.arrayContaining([
      '第一工場',
      expect.stringContaining('Takes on (R)'),
      '[Duty by duty]',
      expect.stringContaining('R comes to: 第一工場'),
    ]),
  )
})

test('in Markdown a name is text, never markup', () => {
  const said = unitSheetsSaid(difference, difference.units, 'en', 'markdown')
  expect(said).toContain(String.raw`## IT \*1\*`)
  expect(said).toMatch(/^# From/u)
})

test('units are found by the kind of change and by name in any spelling, who is concerned most first', () => {
  expect(shown('all')).toEqual(['plant', 'it'])
  expect(shown('gains')).toEqual(['plant'])
  expect(shown('loses')).toEqual([])
  expect(shown('place')).toEqual(['it'])
  expect(shown('authority')).toEqual(['plant', 'it'])
  expect(shown('all', '第一')).toEqual(['plant'])
})
