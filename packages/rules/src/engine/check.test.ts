import { practice } from '@taiseizu/catalogue'
import { designOf } from '@taiseizu/core'
import {
  type Around,
  type Piece,
  assign,
  contract,
  department,
  entry,
  exclude,
  grant,
  link,
  officer,
  provider,
  scope,
  workspaceOf,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { finder } from '../testing/invented'
import { type Report, check, limitedTo } from './check'
import { type Each, type Rule, defineRule } from './rule'
import type { Subject } from './subjects'

const design = (pieces: readonly Piece[], around: Around = {}, variant = 'as-is') =>
  designOf(workspaceOf(pieces, around), variant)
const keysOf = ({ findings }: Report) => findings.map(({ key }) => key)

const words = { ja: '作例', en: 'Made up' }
/** A rule that finds whatever it is handed. */
const seeing = <Of extends Each>(
  each: Of,
  subjectsOf: (subject: Parameters<Rule<Of>['check']>[0]) => readonly Subject[],
) =>
  defineRule({
    id: 'SEE-01',
    severity: 'advice',
    source: practice,
    each,
    per: [],
    title: words,
    why: words,
    text: words,
    *check(subject) {
      yield { subjects: subjectsOf(subject), evidence: () => [] }
    },
  })

const frame = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  contract('soc-2026', { provider: 'soc-co' }),
  grant('it', 'halt', 'office'),
  link('escalates-to', 'it', 'ceo'),
  assign('it', 'R', 'legal.digital-law'),
  exclude('security-audit', 'not-applicable'),
]

test('a rule is handed everything of the kind that it looks at', () => {
  const seen = (rule: Rule) => keysOf(check(design(frame), { rules: [rule] })).map((key) => key.replace('SEE-01:', ''))
  expect(seen(seeing('unit', (unit) => [unit]))).toEqual(['unit/ceo', 'unit/it', 'unit/soc-co'])
  expect(seen(seeing('scope', (one) => [one]))).toEqual(['scope/enterprise', 'scope/office'])
  expect(seen(seeing('contract', (one) => [one]))).toEqual(['contract/soc-2026'])
  expect(seen(seeing('grant', (one) => [one]))).toEqual(['grant/it:halt:office'])
  expect(seen(seeing('link', (one) => [one]))).toEqual(['link/escalates-to:it:ceo'])
  expect(seen(seeing('assignment', (one) => [one]))).toEqual(['assignment/legal.digital-law@*:it:R'])
  expect(seen(seeing('exclusion', (one) => [one]))).toEqual(['exclusion/security-audit@*'])
  expect(seen(seeing('field', (one) => [one]))).toHaveLength(17)
})

test('a rule that looks at the variant is run once, and its key is its id alone', () => {
  expect(keysOf(check(design(frame), { rules: [seeing('variant', () => [])] }))).toEqual(['SEE-01'])
})

test('a rule about duties sees the open ones only', () => {
  const one = design(frame)
  const seen = keysOf(check(one, { rules: [seeing('duty', (duty) => [duty])] }))
  expect(seen).toHaveLength(one.openDuties.length)
  expect(seen.some((key) => key.startsWith('SEE-01:duty/legal.digital-law@'))).toBe(true)
  expect(seen.some((key) => key.startsWith('SEE-01:duty/security-audit.'))).toBe(false)
})

test('a rule about records sees those of the checked variant that are aimed at nothing', () => {
  const around = {
    variants: [
      { id: 'next', basedOn: 'as-is', pieces: [entry('units', { id: 'gone', name: 'Gone' })] },
      {
        id: 'last',
        basedOn: 'next',
        pieces: [entry('authority', { holder: 'it', kind: 'halt', over: '*', remove: true })],
      },
    ],
  }
  const seen = (variant: string) =>
    keysOf(check(design(frame, around, variant), { rules: [seeing('record', (record) => [record])] }))
  expect(seen('as-is')).toEqual([])
  expect(seen('next')).toEqual(['SEE-01:unit/gone'])
  expect(seen('last')).toEqual(['SEE-01:grant/it:halt:*'])
})

test('a rule about exceptions sees those that apply to the checked variant', () => {
  const around = {
    variants: [{ id: 'next', basedOn: 'as-is', pieces: [] }],
    exceptions: [
      { rule: 'TST-01', key: 'TST-01:unit/it', reason: 'Known' },
      { rule: 'TST-01', key: 'TST-01:unit/it', reason: 'Known', variant: 'next' },
    ],
  }
  const seen = (variant: string) =>
    keysOf(check(design(frame, around, variant), { rules: [seeing('exception', (exception) => [exception])] }))
  expect(seen('as-is')).toEqual(['SEE-01:exception/TST-01:unit/it@*'])
  expect(seen('next')).toEqual(['SEE-01:exception/TST-01:unit/it@*', 'SEE-01:exception/TST-01:unit/it@next'])
})

test('the settings change a rule’s severity', () => {
  const rules = [finder('TST-01', { severity: 'warning' })]
  const severityWith = (around: Around) => check(design([officer('ceo')], around), { rules }).findings[0]?.severity
  expect(severityWith({})).toBe('warning')
  expect(severityWith({ settings: { rules: { 'TST-01': 'error' } } })).toBe('error')
  expect(severityWith({ settings: { rules: { 'TST-02': 'error' } } })).toBe('warning')
})

test('a rule that is off is not run', () => {
  const asked: string[] = []
  const rule = finder('TST-01', {
    finds: ({ id }) => {
      asked.push(id)
      return true
    },
  })
  const off = check(design([officer('ceo')], { settings: { rules: { 'TST-01': 'off' } } }), { rules: [rule] })
  expect(off.findings).toEqual([])
  expect(asked).toEqual([])
})

test('findings come by severity, then by rule', () => {
  const rules = [
    finder('TST-03', { severity: 'advice' }),
    finder('TST-04', { severity: 'error' }),
    finder('TST-01', { severity: 'warning' }),
    finder('TST-02', { severity: 'error' }),
  ]
  const report = check(design([officer('ceo')]), { rules })
  expect(report.findings.map(({ severity, rule }) => `${severity} ${rule.id}`)).toEqual([
    'error TST-02',
    'error TST-04',
    'warning TST-01',
    'advice TST-03',
  ])
})

test('findings of a rule come by key, in the order of code units and not of a dictionary', () => {
  const inScope = seeing('unit', (unit) => [unit, unit.ownedScopes[0] ?? unit])
  const pieces = [
    officer('a'),
    officer('a.b'),
    officer('b10'),
    officer('b2'),
    scope('x', 'it', 'a'),
    scope('y', 'it', 'a.b'),
  ]
  expect(keysOf(check(design(pieces), { rules: [inScope] }))).toEqual([
    'SEE-01:unit/a.b:scope/y',
    'SEE-01:unit/a:scope/x',
    'SEE-01:unit/b10:unit/b10',
    'SEE-01:unit/b2:unit/b2',
  ])
})

test('the summary counts findings by severity, and the duties as they stand', () => {
  const rules = [
    finder('TST-01', { severity: 'error' }),
    finder('TST-02', { severity: 'advice', finds: ({ id }) => id === 'it' }),
  ]
  const one = design(frame)
  expect(check(one, { rules }).summary).toEqual({ error: 3, warning: 0, advice: 1, ...one.counts })
  expect(one.counts.excluded).toBeGreaterThan(0)
})

test('a finding under an exception that holds is kept, marked, and not counted', () => {
  const accepted = { rule: 'TST-01', key: 'TST-01:unit/it', reason: 'Known', approvedBy: 'CISO' }
  const report = check(design(frame, { exceptions: [accepted] }), { rules: [finder('TST-01')] })
  expect(keysOf(report)).toEqual(['TST-01:unit/ceo', 'TST-01:unit/it', 'TST-01:unit/soc-co'])
  expect(report.findings.map(({ exception }) => exception)).toEqual([null, accepted, null])
  expect(report.summary.warning).toBe(2)
})

test('an exception holds until its last day is over, and without a day of the check for ever', () => {
  const accepted = { rule: 'TST-01', key: 'TST-01:unit/ceo', reason: 'Known', approvedBy: 'CISO', until: '2026-11-30' }
  const one = design([officer('ceo')], { exceptions: [accepted] })
  const countedOn = (today?: string) => check(one, { rules: [finder('TST-01')], today }).summary.warning
  expect(countedOn('2026-11-30')).toBe(0)
  expect(countedOn('2026-12-01')).toBe(1)
  expect(countedOn()).toBe(0)
})

test('a report limited to a rule lists and counts that rule alone', () => {
  const accepted = { rule: 'TST-02', key: 'TST-02:unit/it', reason: 'Known', approvedBy: 'CISO' }
  const report = check(design(frame, { exceptions: [accepted] }), {
    rules: [finder('TST-01', { severity: 'error' }), finder('TST-02')],
  })
  const limited = limitedTo(report, ['TST-02'])
  expect(keysOf(limited)).toEqual(['TST-02:unit/ceo', 'TST-02:unit/it', 'TST-02:unit/soc-co'])
  expect(limited.summary).toEqual({ ...report.summary, error: 0, warning: 2 })
  expect(report.summary.error).toBe(3)
})

test('a rule is told whether an accepted finding is made in any variant to which the exception applies', () => {
  const review = defineRule({
    id: 'REV-01',
    severity: 'warning',
    source: practice,
    each: 'exception',
    per: ['exception'],
    title: words,
    why: words,
    text: words,
    *check(exception, _design, context) {
      if (!context.findingExists(exception)) yield { subjects: [exception], evidence: () => [] }
    },
  })
  const key = 'TST-01:unit/branch'
  const reviewed = (variant?: string) => {
    const exception = { rule: 'TST-01', key, reason: 'Known', ...(variant === undefined ? {} : { variant }) }
    const around = {
      exceptions: [exception],
      variants: [{ id: 'next', basedOn: 'as-is', pieces: [department('branch', { parent: 'ceo' })] }],
    }
    return keysOf(check(design([officer('ceo')], around), { rules: [finder('TST-01'), review] })).filter((one) =>
      one.startsWith('REV-01'),
    )
  }
  expect(reviewed(), 'made in the other variant').toEqual([])
  expect(reviewed('as-is'), 'not made in this one').toEqual([`REV-01:exception/${key}@as-is`])
})

test('a rule is not asked to check what its `when` says no to', () => {
  const asked: string[] = []
  const rule: Rule<'unit'> = {
    ...seeing('unit', (unit) => [unit]),
    when: (unit) => unit.isProvider,
    check(unit) {
      asked.push(unit.id)
      return []
    },
  }
  check(design(frame), { rules: [rule] })
  expect(asked).toEqual(['soc-co'])
})
