import { designOf } from '@taiseizu/core'
import {
  assign,
  committee,
  department,
  exclude,
  grant,
  officer,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut01 } from './aut-01-answers-without-authority'
import { example } from './aut-01-answers-without-authority.example'

const response = 'security-monitoring-operation.incident-response'
const monitoring = 'security-monitoring-operation.monitor-detect-respond'
const tools = 'security-monitoring-operation.products-services'

const company = [
  officer('ceo'),
  department('security', { parent: 'ceo' }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
]
const answers = (task: string, more = {}) => assign('security', 'A', task, { scope: 'line', ...more })

test('an A that may not do what its duty needs is found, once for unit and scope', () => {
  expect(keysOf(aut01, example.bad)).toEqual(['AUT-01:unit/security:scope/line-1'])
  expect(keysOf(aut01, [...company, answers(response), answers(monitoring)])).toEqual([
    'AUT-01:unit/security:scope/line',
  ])
})

test('says which kinds are missing, in their order, and for how many duties', () => {
  const several = [...company, answers(response), answers(monitoring), answers(tools)]
  expect(messageIn(aut01, several, 'en')).toBe(
    '"security" answers (A) for duties in "line" (3) without the authority that they need (Budget, Inspect, Halt).',
  )
  expect(messageIn(aut01, several, 'ja')).toBe(
    '「security」は「line」の職務3件の責任者（A）ですが、必要な権限（予算、点検・監査、停止・遮断）を持っていません。',
  )
})

test('proves it: the duties that need it, that it is lacking, and who has it by which chain', () => {
  const granted = [...company, answers(response), department('it', { parent: 'ceo' }), grant('it', 'halt', 'plant')]
  expect(evidenceIn(aut01, granted, 'en')).toEqual([
    expect.stringMatching(/^"security" is A of duties that need the authority "Halt": .+ \(line\)$/u),
    '"security" lacks the authority "Halt" over "line"',
    '"ceo" has the authority "Halt" over "line": ceo (by line: ceo → plant)',
    '"it" has the authority "Halt" over "line": it (granted over plant) ← ceo (by line: ceo → plant)',
    '"plant" has the authority "Halt" over "line": plant (by line: plant)',
  ])
  expect(evidenceIn(aut01, granted, 'ja').at(1)).toBe('「security」には「line」への「停止・遮断」の権限がない')
})

test('says so where nobody has it', () => {
  const owned = [
    officer('ceo'),
    committee('board-of-sites'),
    department('security', { parent: 'ceo' }),
    scope('line', 'ot', 'board-of-sites'),
  ]
  expect(evidenceIn(aut01, [...owned, answers(response)], 'en')).toContain(
    'Nobody has the authority "Halt" over "line"',
  )
})

test('authority by line, or by a grant that is grounded, suffices; a grant that is not does not', () => {
  expect(keysOf(aut01, [...company, assign('plant', 'A', response, { scope: 'line' })])).toEqual([])
  expect(keysOf(aut01, [...company, answers(response), grant('security', 'halt', 'plant')])).toEqual([])
  expect(
    keysOf(aut01, [...company, answers(response), grant('security', 'halt', 'plant', { grantedBy: 'security' })]),
  ).toHaveLength(1)
})

test('a duty that needs no authority, one without A, and one that is excluded ask for nothing', () => {
  expect(keysOf(aut01, [...company, answers('digital-product-operation.configuration-management')])).toEqual([])
  expect(keysOf(aut01, [...company, assign('security', 'R', response, { scope: 'line' })])).toEqual([])
  expect(keysOf(aut01, [...company, answers(response), exclude(response, 'not-applicable', { note: 'none' })])).toEqual(
    [],
  )
})

test('a provider as A is the business of the sourcing rules', () => {
  expect(keysOf(aut01, [...company, provider('soc-co'), assign('soc-co', 'A', response, { scope: 'line' })])).toEqual(
    [],
  )
})

test('the enterprise is a scope as any other', () => {
  expect(keysOf(aut01, [...company, assign('security', 'A', 'security-supervision.policy-guidelines')])).toEqual([
    'AUT-01:unit/security:scope/enterprise',
  ])
})

test('first fix: the nearest superior of both grants all that is missing', () => {
  const deep = [
    officer('ceo'),
    officer('coo', { parent: 'ceo' }),
    committee('council', { parent: 'coo' }),
    department('security', { parent: 'council' }),
    site('plant', { parent: 'coo' }),
    scope('line', 'ot', 'plant'),
    answers(response),
    answers(monitoring),
  ]
  expect(fixLabels(aut01, deep, 'en')[0]).toBe('Let "coo" grant "security" authority (Inspect, Halt) over "line"')
  expect(keysOf(aut01, afterFix(aut01, deep))).toEqual([])
})

test('a grant that was there ungrounded is grounded, and keeps its note', () => {
  const ungrounded = [
    ...company,
    answers(response),
    grant('security', 'halt', 'line', { grantedBy: 'security', note: 'since 2024' }),
  ]
  expect(recordAfterFix(aut01, ungrounded, 'authority', 'security:halt:line')).toEqual({
    holder: 'security',
    kind: 'halt',
    over: 'line',
    grantedBy: 'ceo',
    note: 'since 2024',
  })
})

test('over an affiliate, where the group has no line, the affiliate itself grants', () => {
  const group = [
    officer('ceo'),
    department('security', { parent: 'ceo' }),
    subsidiary('partner', { parent: 'ceo', ownership: 'affiliate' }),
    department('works', { parent: 'partner' }),
    scope('line', 'ot', 'works'),
    answers(response),
  ]
  expect(fixLabels(aut01, group, 'en')[0]).toBe('Let "partner" grant "security" authority (Halt) over "line"')
  expect(keysOf(aut01, afterFix(aut01, group))).toEqual([])
})

test('second fix: the owner answers for just these duties instead', () => {
  const general = [...company, answers('security-monitoring-operation')]
  const after = designOf(afterFix(aut01, general, 1), 'as-is')
  expect(fixLabels(aut01, general, 'en')[1]).toBe('Make "plant" A of these duties in "line" (3) instead of "security"')
  for (const task of [response, monitoring, tools])
    expect(after.unitsWith(dutyIn(after, `${task}@line`), 'A').map((unit) => unit.id)).toEqual(['plant'])
})

test('others who answered for the duty by a general assignment are kept', () => {
  const contested = [
    ...company,
    department('it', { parent: 'ceo' }),
    grant('it', 'halt', '*', { grantedBy: 'ceo' }),
    assign('it', 'A', response),
    assign('security', 'A', response),
  ]
  const after = designOf(afterFix(aut01, contested, 1), 'as-is')
  expect(after.unitsWith(dutyIn(after, `${response}@line`), 'A').map((unit) => unit.id)).toEqual(['it', 'plant'])
})

test('after the owner, who has it and takes part comes first, then the superiors from the nearest up', () => {
  const many = [
    ...company,
    section('sirt', { parent: 'security' }),
    grant('sirt', 'halt', 'line', { grantedBy: 'ceo' }),
    assign('sirt', 'R', response, { scope: 'line' }),
    answers(response),
  ]
  expect(fixLabels(aut01, many, 'en').slice(1)).toEqual([
    'Make "plant" A of these duties in "line" (1) instead of "security"',
    'Make "sirt" A of these duties in "line" (1) instead of "security"',
    'Make "ceo" A of these duties in "line" (1) instead of "security"',
  ])
})

test('an audit is never handed to the audited, nor an executive field to others than executives', () => {
  const audit = [
    ...company,
    department('audit', { parent: 'ceo' }),
    assign('audit', 'A', 'security-audit.audit', { scope: 'line' }),
  ]
  expect(fixLabels(aut01, audit, 'en')).toEqual([
    'Let "ceo" grant "audit" authority (Inspect) over "line"',
    'Make "ceo" A of these duties in "line" (1) instead of "audit"',
  ])
  const executive = [
    ...company,
    department('policy-office', { parent: 'ceo' }),
    grant('policy-office', 'policy', '*', { grantedBy: 'ceo' }),
    assign('security', 'A', 'security-executive.direct-policy'),
  ]
  expect(fixLabels(aut01, executive, 'en').slice(1)).toEqual([
    'Make "ceo" A of these duties in "Enterprise" (1) instead of "security"',
  ])
})

test('an audit and what is audited are not handed over together', () => {
  const both = [...company, answers('security-audit.audit'), answers(response)]
  expect(fixLabels(aut01, both, 'en')).toEqual(['Let "ceo" grant "security" authority (Inspect, Halt) over "line"'])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut01, example)
})

function dutyIn(design: ReturnType<typeof designOf>, id: string) {
  const duty = design.duties.find((one) => one.id === id)
  if (duty === undefined) throw new Error(`no duty ${id}`)
  return duty
}
