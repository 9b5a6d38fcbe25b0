import { expect, test } from 'vitest'
import { piecesIn, typesetter } from './lines'
import { canvasMeasure, tableMeasure } from './measure'

const { set } = typesetter(tableMeasure)
const linesOf = (text: string, room: number) => set(text, 10, 'regular', room).lines

test('a text that fits stays in one line', () => {
  expect(linesOf('情報システム部門', 80)).toEqual(['情報システム部門'])
})

test('Japanese breaks between words, not inside them', () => {
  expect(linesOf('情報システム部門', 70)).toEqual(['情報システム', '部門'])
})

test('lines are about equally long, rather than the last one short', () => {
  expect(linesOf('Vulnerability assessment and testing', 190)).toEqual(['Vulnerability', 'assessment and testing'])
})

test('no line begins with a closing bracket, a comma or a middle dot', () => {
  for (let room = 120; room < 300; room += 10)
    for (const line of linesOf('脆弱性診断・ペネトレーションテスト（外部）、監査', room))
      expect(line).not.toMatch(/^[・）、]/u)
})

test('no line ends with an opening bracket', () => {
  for (let room = 60; room < 200; room += 10)
    for (const line of linesOf('事業部門（研究開発系）', room)) expect(line).not.toMatch(/（$/u)
})

test('a particle stays with its word', () => {
  expect(piecesIn('権限の連鎖')).toEqual(['権限の', '連鎖'])
})

test('a sign that says what kind of thing it is stays with its word', () => {
  expect(piecesIn('専門事業者')).toEqual(['専門', '事業者'])
  expect(piecesIn('研究開発系')).toEqual(['研究', '開発系'])
  expect(piecesIn('情報システム部')).toEqual(['情報', 'システム部'])
})

test('what stands in brackets begins a line of its own, where that takes no more lines', () => {
  expect(linesOf('PSIRT（顧客窓口）', 75)).toEqual(['PSIRT', '（顧客窓口）'])
  expect(linesOf('IT vendor (design and development)', 150)).toEqual(['IT vendor', '(design and development)'])
  expect(linesOf('総務部門（リスク管理部門を含む）', 110)).toHaveLength(2)
})

test('also where a word is torn no line begins with a small sign or ー', () => {
  for (const room of [20, 30, 40, 50, 60, 70])
    for (const line of set('ペネトレーションテスト', 10, 'regular', room).lines)
      expect(line, `${room}`).not.toMatch(/^[ョー]/u)
})

test('a word wider than the room is torn, told so, and nothing of it is lost', () => {
  const { lines, torn } = set('ペネトレーションテスト', 10, 'regular', 40)
  expect(torn).toBe(true)
  expect(lines.join('')).toBe('ペネトレーションテスト')
})

test('no line is wider than the room', () => {
  for (let room = 30; room < 300; room += 7)
    expect(set('Security monitoring and operation', 10, 'bold', room).width).toBeLessThanOrEqual(room)
})

test('an empty text has no lines', () => {
  expect(linesOf('', 100)).toEqual([])
})

test('a full-width character is as wide as the size, half-width kana and letters are narrower', () => {
  expect(tableMeasure.widthOf('図', 'regular')).toBe(1)
  expect(tableMeasure.widthOf('ｱA', 'regular')).toBeCloseTo(1.1)
})

test('a canvas is asked once for each text and weight', () => {
  const asked: string[] = []
  const context = { font: '', measureText: (text: string) => (asked.push(context.font), { width: text.length * 100 }) }
  const measure = canvasMeasure(context, 'serif')
  expect([measure.widthOf('ab', 'bold'), measure.widthOf('ab', 'bold'), measure.widthOf('ab', 'regular')]).toEqual([
    2, 2, 2,
  ])
  expect(asked).toEqual(['600 100px serif', '400 100px serif'])
})
