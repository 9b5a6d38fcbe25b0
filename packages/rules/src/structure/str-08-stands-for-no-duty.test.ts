import { assign, department, exclude, officer, ownTask, scope, site } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str08 } from './str-08-stands-for-no-duty'
import { example } from './str-08-stands-for-no-duty.example'

const helpdesk = 'digital-product-operation.support-helpdesk'
const settings = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
]
const office = scope('office', 'it', 'it')
const because = { note: 'none here' }

test('a task assigned in a scope to which it does not apply is found', () => {
  expect(keysOf(str08, example.bad)).toEqual([`STR-08:assignment/${helpdesk}@line-1:it:R`])
  expect(messageIn(str08, example.bad, 'en')).toMatch(
    /^The assignment "it R — .+ \(line-1\)" stands for no duty: nothing of it applies there\.$/u,
  )
  expect(messageIn(str08, example.bad, 'ja')).toMatch(/^分担「it R — .+（line-1）」に当てはまる職務がありません。$/u)
  expect(evidenceIn(str08, example.bad, 'en')).toEqual([
    expect.stringMatching(/^".+" applies to scopes of the kinds Internal IT, IoT, Product, Digital service$/u),
    '"line-1" is of the kind OT',
  ])
})

test('so is one for every scope, where there is none of these kinds', () => {
  expect(keysOf(str08, [...company, assign('it', 'R', helpdesk)])).toHaveLength(1)
  expect(evidenceIn(str08, [...company, assign('it', 'R', helpdesk)], 'en').at(-1)).toBe('There is no such scope')
  expect(keysOf(str08, [...company, office, assign('it', 'R', helpdesk)])).toEqual([])
})

test('a task of the enterprise in a scope, and the reverse', () => {
  const inLine = assign('it', 'A', 'legal.digital-law', { scope: 'line' })
  expect(evidenceIn(str08, [...company, inLine], 'en')).toEqual([
    expect.stringMatching(/^".+" is one duty, of the enterprise$/u),
    '"line" is of the kind OT',
  ])
  const inAll = assign('it', 'A', settings, { scope: 'enterprise' })
  expect(evidenceIn(str08, [...company, inAll], 'en').at(-1)).toBe(
    '"Enterprise" is the organisation as a whole and has no kind',
  )
  expect(keysOf(str08, [...company, assign('it', 'A', 'legal.digital-law', { scope: 'enterprise' })])).toEqual([])
})

test('a field stands for no duty only if none of its tasks applies; own tasks are among them', () => {
  expect(keysOf(str08, [...company, assign('it', 'R', 'digital-product-operation', { scope: 'line' })])).toEqual([])
  const legal = assign('it', 'R', 'legal', { scope: 'line' })
  expect(keysOf(str08, [...company, legal])).toEqual(['STR-08:assignment/legal@line:it:R'])
  expect(
    keysOf(str08, [
      ...company,
      legal,
      ownTask('export-control', { field: 'legal', name: 'Export control', applies: ['ot'] }),
    ]),
  ).toEqual([])
})

test('an assignment of which all is excluded is found, and told so', () => {
  const excluded = [...company, assign('plant', 'R', settings), exclude(settings, 'not-applicable', because)]
  expect(keysOf(str08, excluded)).toEqual([`STR-08:assignment/${settings}@*:plant:R`])
  expect(messageIn(str08, excluded, 'en')).toMatch(/^All that the assignment "plant R — .+" stands for is excluded\.$/u)
  expect(messageIn(str08, excluded, 'ja')).toMatch(/^分担「plant R — .+」の職務は、すべて対象外になっています。$/u)
  expect(evidenceIn(str08, excluded, 'en')).toEqual([
    'Duties that it stands for: 1',
    expect.stringMatching(/^Excluded: ".+"$/u),
  ])
})

test('what somebody took over is excluded all the same', () => {
  const relieved = exclude('security-analysis-research', 'specialist-contracted-when-needed', { takenOverBy: 'it' })
  expect(keysOf(str08, [...company, assign('it', 'R', 'security-analysis-research'), relieved])).toHaveLength(1)
})

test('one duty left open is enough', () => {
  const partly = exclude(settings, 'not-applicable', { ...because, scope: 'line' })
  expect(keysOf(str08, [...company, office, assign('it', 'R', settings), partly])).toEqual([])
  expect(keysOf(str08, [...company, assign('it', 'R', 'digital-product-operation'), partly])).toEqual([])
})

test('one that a more specific assignment takes the place of still stands for its duties', () => {
  expect(
    keysOf(str08, [...company, assign('it', 'R', settings), assign('plant', 'R', settings, { scope: 'line' })]),
  ).toEqual([])
})

test('an exclusion of what does not apply is found; one of another exclusion’s duties is not', () => {
  const idle = [...company, exclude(helpdesk, 'not-applicable', { ...because, scope: 'line' })]
  expect(keysOf(str08, idle)).toEqual([`STR-08:exclusion/${helpdesk}@line`])
  expect(messageIn(str08, idle, 'en')).toMatch(
    /^The exclusion of ".+ \(line\)" stands for no duty: nothing of it applies there\.$/u,
  )
  expect(messageIn(str08, idle, 'ja')).toMatch(/^対象外「.+（line）」に当てはまる職務がありません。$/u)
  expect(evidenceIn(str08, idle, 'en').at(-1)).toBe('"line" is of the kind OT')
  const twice = [
    exclude(settings, 'not-applicable', because),
    exclude(settings, 'not-applicable', { ...because, scope: 'line' }),
  ]
  expect(keysOf(str08, [...company, ...twice])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str08, example)
})
