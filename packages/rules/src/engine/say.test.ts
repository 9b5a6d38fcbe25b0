import { authorityKinds } from '@taiseizu/catalogue'
import { department, design, grant, officer, section, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { fill, named, say, sayChain, subjectsIn } from './say'

const { unitById, scopeById, authority } = design(
  officer('ceo', { name: { ja: '社長', en: 'President' } }),
  department('it', { parent: 'ceo', name: { ja: '情報システム部', en: 'IT' } }),
  section('soc', { parent: 'it', name: '監視室' }),
  scope('office', 'it', 'it', { name: { ja: 'OA環境', en: 'Office' } }),
  grant('soc', 'halt', 'office', { grantedBy: 'it' }),
)
const unit = (id: string) => {
  const found = unitById.get(id)
  if (found === undefined) throw new Error(`no unit ${id}`)
  return found
}
const office = () => scopeById.get('office') ?? unit('office')

test('a name is said in the language, and in the other where it is given in that alone', () => {
  expect(say(unit('it'), 'ja')).toBe('情報システム部')
  expect(say(unit('it'), 'en')).toBe('IT')
  expect(say(unit('soc'), 'en')).toBe('監視室')
  expect(say({ ja: '全対象' }, 'en')).toBe('全対象')
})

test('a number is said as it is, nought too', () => {
  expect(say(0, 'ja')).toBe('0')
  expect(say(1.5, 'en')).toBe('1.5')
})

test('a list is joined as the language does', () => {
  expect(say([unit('it'), unit('ceo')], 'ja')).toBe('情報システム部、社長')
  expect(say([unit('it'), unit('ceo')], 'en')).toBe('IT, President')
  expect(say([], 'en')).toBe('')
})

test('every placeholder is filled, also one that comes twice', () => {
  const template = { ja: '{unit}と{unit}（{count}件）', en: '{unit} and {unit} ({count})' }
  expect(fill(template, { unit: unit('it'), count: 2 }, 'en')).toBe('IT and IT (2)')
  expect(fill(template, { unit: unit('it'), count: 2 }, 'ja')).toBe('情報システム部と情報システム部（2件）')
})

test('what a name says is no template', () => {
  expect(fill({ ja: '{name}', en: '{name}' }, { name: '{count} $& $1', count: 3 }, 'en')).toBe('{count} $& $1')
})

test('a placeholder without a fact is a mistake of the rule’s', () => {
  expect(() => fill({ ja: '{unit}', en: '{unit}' }, { scope: 'x' }, 'en')).toThrow('nothing is said for {unit}')
})

test('values of an enumeration are named as the catalogue does', () => {
  expect(say(named(authorityKinds, ['halt', 'direct']), 'ja')).toBe('停止・遮断、指示')
  expect(say(named(authorityKinds, ['halt']), 'en')).toBe('Halt')
})

test('the subjects that facts speak of are those among names and numbers, lists included', () => {
  const facts = { unit: unit('it'), others: [unit('ceo'), 'somebody'], count: 2, name: { ja: '名' } }
  expect(subjectsIn(facts)).toEqual([unit('it'), unit('ceo')])
})

test('a chain of authority is told from the holder down to the line that grounds it', () => {
  const chain = authority.chainOf(unit('soc'), 'halt', office())
  expect(chain && sayChain(chain, 'en')).toBe('監視室 (granted over Office) ← IT (by line: IT)')
  expect(chain && sayChain(chain, 'ja')).toBe('監視室（OA環境への付与） ← 情報システム部（職制: 情報システム部）')
})

test('a line is told with every unit on the way down', () => {
  const chain = authority.chainOf(unit('ceo'), 'halt', unit('soc'))
  expect(chain && sayChain(chain, 'en')).toBe('President (by line: President → IT → 監視室)')
})
