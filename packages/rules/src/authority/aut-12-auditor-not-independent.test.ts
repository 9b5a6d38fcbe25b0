import { designOf } from '@taiseizu/core'
import {
  type Piece,
  assign,
  board,
  department,
  exclude,
  officer,
  ownTask,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut12 } from './aut-12-auditor-not-independent'
import { example } from './aut-12-auditor-not-independent.example'

const audit = 'security-audit.audit'
const company = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('it', { parent: 'ceo' }),
  section('ops', { parent: 'it' }),
  department('checkers', { parent: 'ceo', functions: ['internal-audit'] }),
]
const office = scope('office', 'it', 'ops')
const audits = (unit: string, role: 'R' | 'A' | 'S' = 'R', place = 'office'): Piece =>
  assign(unit, role, audit, { scope: place })
const holders = (workspace: ReturnType<typeof afterFix>, role: 'R' | 'A', id: string) => {
  const after = designOf(workspace, 'as-is')
  const duty = after.duties.find((one) => one.id === id)
  return duty && after.unitsWith(duty, role).map((unit) => unit.id)
}

test('a unit inside the division that is audited does not audit it', () => {
  expect(keysOf(aut12, example.bad)).toEqual(['AUT-12:duty/system-audit.audit@office:unit/it-planning'])
  expect(messageIn(aut12, example.bad, 'en')).toMatch(
    /^"it-planning", which takes part in ".+ \(office\)", is not independent of what is audited\.$/u,
  )
  expect(messageIn(aut12, example.bad, 'ja')).toMatch(
    /（office）」を担う「it-planning」は、監査を受ける側から独立していません。$/u,
  )
  expect(evidenceIn(aut12, example.bad, 'en')).toEqual([
    expect.stringMatching(/^"it-planning" performs \(R\) /u),
    '"it-planning" is inside "it", the division that owns "office"',
  ])
})

test('it is the whole division that counts, not the owner’s branch of it', () => {
  const sibling = section('planning', { parent: 'it' })
  expect(keysOf(aut12, [...company, office, sibling, audits('planning', 'A')])).toHaveLength(1)
  expect(keysOf(aut12, [...company, office, audits('it')])).toHaveLength(1)
  expect(keysOf(aut12, [...company, office, audits('checkers'), audits('checkers', 'A')])).toEqual([])
})

test('the owner does not audit its own', () => {
  const owned = [...company, office, audits('ops')]
  expect(keysOf(aut12, owned)).toEqual([`AUT-12:duty/${audit}@office:unit/ops`])
  expect(evidenceIn(aut12, owned, 'en')[1]).toBe('"ops" owns "office"')
  expect(keysOf(aut12, [...company, scope('all', 'it', 'ceo'), audits('ceo', 'A', 'all')])).toHaveLength(1)
})

test('where the owner is an officer, units below it do not audit it', () => {
  const owned = [
    ...company,
    officer('cio', { parent: 'ceo' }),
    section('desk', { parent: 'cio' }),
    scope('office', 'it', 'cio'),
    audits('desk'),
  ]
  expect(keysOf(aut12, owned)).toHaveLength(1)
  expect(evidenceIn(aut12, owned, 'en')[1]).toBe('"desk" stands below "cio", which owns "office"')
})

test('below the board, the top unit, the head of the enterprise or a subsidiary stands everybody: that is no tie', () => {
  for (const owner of ['board', 'ceo'])
    expect(keysOf(aut12, [...company, scope('all', 'it', owner), audits('checkers', 'R', 'all')])).toEqual([])
  const group = [
    ...company,
    subsidiary('sub', { parent: 'ceo' }),
    department('sub-audit', { parent: 'sub' }),
    scope('sub-it', 'it', 'sub'),
  ]
  expect(keysOf(aut12, [...group, audits('sub-audit', 'R', 'sub-it')])).toEqual([])
  const headed = [
    officer('chief', { offices: ['other'] }),
    section('desk', { parent: 'chief' }),
    scope('all', 'it', 'chief'),
  ]
  expect(keysOf(aut12, [...headed, audits('desk', 'R', 'all')])).toEqual([])
})

test('who performs or answers for other work in the scope does not audit it', () => {
  const works = [
    ...company,
    office,
    audits('checkers'),
    assign('checkers', 'A', 'digital-product-operation.operation-settings'),
  ]
  expect(keysOf(aut12, works)).toEqual([`AUT-12:duty/${audit}@office:unit/checkers`])
  expect(evidenceIn(aut12, works, 'en')[1]).toMatch(/^"checkers" is also R or A of ".+ \(office\)", which is audited$/u)
})

test('supporting, work elsewhere, and audits themselves are no such work', () => {
  const settings = 'digital-product-operation.operation-settings'
  expect(keysOf(aut12, [...company, office, audits('checkers'), assign('checkers', 'S', settings)])).toEqual([])
  const elsewhere = [
    scope('plant', 'ot', 'plant-1'),
    site('plant-1', { parent: 'ceo' }),
    assign('checkers', 'R', settings, { scope: 'plant' }),
  ]
  expect(keysOf(aut12, [...company, office, audits('checkers'), ...elsewhere])).toEqual([])
  expect(keysOf(aut12, [...company, office, audits('checkers'), assign('checkers', 'R', 'system-audit')])).toEqual([])
  const review = ownTask('review', { field: 'security-audit', name: 'Review', applies: ['it'] })
  const reviews: Piece = { in: 'assignments', record: { task: 'review', unit: 'checkers', role: 'A' } }
  expect(keysOf(aut12, [...company, office, review, audits('checkers'), reviews])).toEqual([])
})

test('only R and A of audit duties in the house are looked at, and no excluded ones', () => {
  expect(keysOf(aut12, [...company, office, audits('ops', 'S')])).toEqual([])
  expect(keysOf(aut12, [...company, office, assign('ops', 'R', 'security-supervision.risk-assessment')])).toEqual([])
  expect(
    keysOf(aut12, [
      ...company,
      office,
      provider('firm'),
      audits('firm'),
      assign('firm', 'R', 'digital-product-operation'),
    ]),
  ).toEqual([])
  expect(keysOf(aut12, [...company, office, audits('ops'), exclude(audit, 'not-applicable', { note: '-' })])).toEqual(
    [],
  )
})

test('an own task of kind audit over the enterprise is looked at as any', () => {
  const review = ownTask('review', { field: 'legal', name: 'Review', applies: 'enterprise', kind: 'audit' })
  const by = (unit: string): Piece => ({ in: 'assignments', record: { task: 'review', unit, role: 'R' } })
  expect(keysOf(aut12, [...company, review, by('ceo')])).toEqual(['AUT-12:duty/review@enterprise:unit/ceo'])
  expect(keysOf(aut12, [...company, review, by('checkers')])).toEqual([])
})

test('an internal audit unit that stands apart takes over, with the authority that it needs', () => {
  const both = [...company, office, audits('ops'), audits('ops', 'A')]
  expect(fixLabels(aut12, both, 'en')).toEqual([expect.stringMatching(/^Hand ".+" over from "ops" to "checkers"$/u)])
  const after = afterFix(aut12, both)
  expect([holders(after, 'R', `${audit}@office`), holders(after, 'A', `${audit}@office`)]).toEqual([
    ['checkers'],
    ['checkers'],
  ])
  const design = designOf(after, 'as-is')
  expect(design.grants.map((grant) => [grant.id, grant.grantedBy?.id])).toEqual([['checkers:inspect:office', 'ceo']])
})

test('or a provider of audits performs it, under its contract; answering is not handed out', () => {
  expect(fixLabels(aut12, example.bad, 'en').at(-1)).toMatch(
    /^Let the provider "auditors" perform \(R\) ".+" instead of "it-planning"$/u,
  )
  expect(holders(afterFix(aut12, example.bad, 1), 'R', 'system-audit.audit@office')).toEqual(['auditors'])
  const answering = [...company, office, provider('firm', { services: ['audit'] }), audits('it', 'A')]
  expect(fixLabels(aut12, answering, 'en')).toEqual([expect.stringMatching(/to "checkers"$/u)])
})

test('no unit that is itself tied to the scope is offered', () => {
  const inside = section('it-audit', { parent: 'it', functions: ['internal-audit'] })
  expect(fixLabels(aut12, [...company, office, inside, audits('ops')], 'en')).toEqual([
    expect.stringMatching(/to "checkers"$/u),
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut12, example)
})
