import type { Design } from '@taiseizu/core'
import { department, design, officer, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { blockIn, htmlOf, mergedIn, textOf } from './clipboard'
import { type Pasted, readPaste } from './paste'
import { rolesSaid } from './roles-said'

const field = 'security-monitoring-operation'
const one = design(
  officer('ceo', { name: '社長' }),
  department('it', { parent: 'ceo', name: { ja: '情報システム部', en: 'IT' } }),
  department('plant', { parent: 'ceo', name: '工場' }),
  section('it-plan', { parent: 'it', name: '企画課' }),
  section('plant-plan', { parent: 'plant', name: '企画課' }),
  scope('office', 'it', 'it', { name: 'OA環境' }),
  scope('line', 'ot', 'plant', { name: '製造ライン' }),
)
const dutyOf = (design: Design, id: string) => design.duties.filter((duty) => duty.id === id)
const duties = [...dutyOf(one, `${field}.incident-response@office`), ...dutyOf(one, `${field}.incident-response@line`)]
const units = one.units.filter(({ id }) => ['it', 'plant'].includes(id))
const cell = { rows: 1, columns: 1 }
const paste = (text: string, selected = cell) => readPaste(one, { block: blockIn(text) }, { duties, units, selected })
const wished = ({ wishes }: Pasted) =>
  wishes.map(({ duty, unit, roles }) => `${duty.scope.id} ${unit.id} ${[...roles.keys()].join('')}`)
const told = ({ problems }: Pasted) => problems.map(({ kind, text, row, column }) => `${kind} ${text} ${row}:${column}`)

test.each([
  ['R/A', 'RA'],
  ['r, a', 'RA'],
  ['AR', 'RA'],
  ['Ｒ・Ａ', 'RA'],
  ['R\nS', 'RS'],
  ['実行', 'R'],
  ['責任・決定（A）', 'A'],
  ['Consulted (C)', 'C'],
  ['責任', 'A'],
  ['実施・責任者', 'RA'],
  ['Responsible / Accountable', 'RA'],
  ['ｻﾎﾟｰﾄ', 'S'],
  ['', ''],
  ['－', ''],
  ['—', ''],
])('"%s" says %s', (text, roles) => {
  expect(rolesSaid(text)).toEqual({ roles: roles.split(''), unknown: [] })
})

test('signs of other tables are told, and read once it is said what they mean', () => {
  expect(rolesSaid('◎')).toEqual({ roles: [], unknown: ['◎'] })
  expect(rolesSaid('A○')).toEqual({ roles: ['A'], unknown: ['○'] })
  expect(rolesSaid('要確認事項あり').unknown).toEqual(['要確認事項あり'])
  expect(
    rolesSaid(
      '◎/△',
      new Map([
        ['◎', 'A'],
        ['△', null],
      ]),
    ),
  ).toEqual({ roles: ['A'], unknown: [] })
})

test('what was copied is pasted as it was, also with tabs, lines and quotes in it', () => {
  const block = [
    ['a\tb', 'c\nd', '"e"'],
    ['', 'f"g', ''],
  ]
  expect(blockIn(textOf(block))).toEqual(block)
})

test('a name that looks like a formula reaches a spreadsheet as text, and comes back', () => {
  const block = [['=1+1', '@x', '-R', '-', '＝1']]
  expect(textOf(block)).toBe("'=1+1\t'@x\t'-R\t-\t'＝1")
  expect(blockIn(textOf(block))).toEqual(block)
})

test('a quotation mark that nothing closes is a sign like any other', () => {
  expect(blockIn('"R\tA\r\nS\t\r\n')).toEqual([
    ['"R', 'A'],
    ['S', ''],
  ])
})

test('names are text in a copied table, whatever they look like', () => {
  expect(htmlOf([['<img onerror=alert(1)>']], 1, 0)).toContain('&lt;img onerror=alert(1)&gt;')
})

test('a block goes down and right from the cell', () => {
  expect(wished(paste('R\tA\r\n\tS\r\n'))).toEqual(['office it R', 'office plant A', 'line it ', 'line plant S'])
})

test('one cell fills the selection, a block that does not fit into it goes there once', () => {
  expect(wished(paste('R', { rows: 2, columns: 2 }))).toHaveLength(4)
  expect(wished(paste('R\tA', { rows: 1, columns: 3 }))).toHaveLength(2)
})

/** As Excel writes it: merged cells, and at the end a line that is not shown. */
const table = (...rows: readonly string[]) =>
  `<html><body><table border=0><!--StartFragment-->${rows.map((row) => `<tr height=20>${row}</tr>`).join('\r\n')}` +
  `<!--EndFragment--><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>`
const pasteMerged = (text: string, html: string) => {
  const block = blockIn(text)
  return readPaste(one, { block, merged: mergedIn(html, block) }, { duties, units, selected: cell })
}

test('what stands in merged cells is meant for all of them', () => {
  const html = table(`<td rowspan=2 class=xl65 style='mso-number-format:"\\@"'>R</td><td>A</td>`, '<td>S</td>')
  expect(wished(pasteMerged('R\tA\r\n\tS\r\n', html))).toEqual([
    'office it R',
    'office plant A',
    'line it R',
    'line plant S',
  ])
  expect(wished(pasteMerged('R\t\r\n', table('<td colspan="2">R</td>')))).toEqual(['office it R', 'office plant R'])
})

test('a table that is not what the text is tells nothing of merged cells', () => {
  expect(wished(pasteMerged('R\r\n\r\n', table('<td rowspan=2>R</td>')))).toEqual(['office it R', 'line it '])
})

test('what goes over the edge is told; blanks there are nothing', () => {
  expect(told(paste('R\tA\tS\t'))).toEqual(['outside S 1:3'])
})

test('all that is not understood is told at once, and its cells stay as they are', () => {
  const pasted = paste('◎\tA\n◎\t△x')
  expect(told(pasted)).toEqual(['sign ◎ 1:1', 'sign ◎ 2:1', 'sign △x 2:2'])
  expect(pasted.signs).toEqual(
    new Map([
      ['◎', 2],
      ['△x', 1],
    ]),
  )
  expect(wished(pasted)).toEqual(['office plant A'])
})

const name = one.duties.find(({ id }) => id === `${field}.incident-response@office`)?.task.name
const task = typeof name === 'object' ? (name.ja ?? '') : ''
const fieldName = one.fields.find(({ id }) => id === field)?.name.ja ?? ''

test('a block with headings goes where they say, wherever the cell is', () => {
  const pasted = paste(
    `分野\t対象環境\tタスク\t工場\t情報システム部\n${fieldName}\tOA環境\t${task}\tR\tA\n\t製造ライン\t\tS\t`,
  )
  expect(told(pasted)).toEqual([])
  expect(pasted.hasHeadings).toBe(true)
  expect(wished(pasted)).toEqual(['office plant R', 'office it A', 'line plant S', 'line it '])
})

test('headings may be ids, or name the superior of a unit where several are called the same', () => {
  const pasted = paste(`\t\tit-plan\t工場 企画課\n${field}.incident-response\toffice\tR\tA`)
  expect(told(pasted)).toEqual([])
  expect(wished(pasted)).toEqual(['office it-plan R', 'office plant-plan A'])
})

test('headings that name nothing, or several, are told', () => {
  const head = `\t\t\t工場\t総務部\t企画課`
  const row = (scope: string, name: string) => `${fieldName}\t${scope}\t${name}\tR\tR\tR`
  const pasted = paste([head, row('OA環境', task), row('OA環境', 'なにか'), row('どこか', task)].join('\n'))
  expect(told(pasted)).toEqual([
    'unit 総務部 1:5',
    'several-units 企画課 1:6',
    `duty ${fieldName} OA環境 なにか 3:1`,
    `duty ${fieldName} どこか ${task} 4:1`,
  ])
  expect(wished(pasted)).toEqual(['office plant R'])
})

test('a task of that name in several fields is told, where no field is named', () => {
  expect(told(paste(`\t\t工場\nOA環境\t${task}\tR`))).toEqual([`duty OA環境 ${task} 2:1`])
})

test('above the headings there may be a title and bands, and lines for fields over the whole row', () => {
  const text = [
    '分担表',
    '対象環境\tタスク\t情報システム部\t',
    '\t\t情報システム部\t工場',
    `${fieldName}\t\t\t`,
    `OA環境\t${field}.incident-response\tR\tA`,
    '製造ライン\t\t\tS',
  ].join('\r\n')
  const html = table(
    '<td colspan=4>分担表</td>',
    '<td rowspan=2>対象環境</td><td rowspan=2>タスク</td><td colspan=2>情報システム部</td>',
    '<td>情報システム部</td><td>工場</td>',
    `<td colspan=4>${fieldName}</td>`,
    `<td>OA環境</td><td rowspan=2>${field}.incident-response</td><td rowspan=2>R</td><td>A</td>`,
    '<td>製造ライン</td><td>S</td>',
  )
  const pasted = pasteMerged(text, html)
  expect(told(pasted)).toEqual([])
  expect(wished(pasted)).toEqual(['office it R', 'office plant A', 'line it R', 'line plant S'])
})
