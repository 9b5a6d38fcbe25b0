import { type DesignEdit, type RecordOf, changesFor, designOf } from '@taiseizu/core'
import { assign, department, grant, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { rules } from '../rules'
import { check } from './check'
import { messageOf } from './findings'
import { LiveCheck } from './live-check'

const task = 'security-monitoring-operation.incident-response'
const organisation = workspaceOf([
  officer('ceo'),
  officer('ciso', { parent: 'ceo', appointedBy: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('soc', { parent: 'ciso', functions: ['soc'] }),
  scope('office', 'it', 'it'),
  assign('soc', 'A', task, { scope: 'office' }),
  assign('soc', 'R', task, { scope: 'office' }),
])
const key = 'AUT-01:unit/soc:scope/office'

/** A check under way, its edits, and which rules an edit asked in which places. */
function underWay() {
  const asked: string[] = []
  const spied = rules.map((rule) => ({
    ...rule,
    *check(...handed: Parameters<typeof rule.check>) {
      const [subject] = handed
      asked.push(`${rule.id} ${'id' in subject ? subject.id : '-'}`)
      yield* rule.check(...handed)
    },
  }))
  const live = new LiveCheck(organisation, 'as-is', { rules: spied })
  return {
    live,
    asked,
    edit: (...edits: readonly DesignEdit[]) => {
      asked.length = 0
      return live.apply(changesFor(live.workspace, 'as-is', edits))
    },
  }
}

test('an edit tells which findings went and which came', () => {
  const { live, edit } = underWay()
  expect(live.findings.has(key)).toBe(true)
  const { came, gone } = edit({
    collection: 'authority',
    record: grant('soc', 'halt', 'office').record as RecordOf<'authority'>,
  })
  expect(gone.map((finding) => finding.key)).toContain(key)
  expect(came.map((finding) => finding.key)).not.toContain(key)
})

test('a rule that has nothing to do with an edit is not asked', () => {
  const { asked, edit } = underWay()
  edit({ collection: 'authority', record: { holder: 'soc', kind: 'budget', over: 'office' } })
  expect(asked.filter((one) => one.startsWith('COV-'))).toEqual([])
})

test('a unit that is given another name is named so in what was found before', () => {
  const { live, edit } = underWay()
  edit({
    collection: 'units',
    record: { id: 'soc', kind: 'department', name: 'Watch', parent: 'ciso', functions: ['soc'] },
  })
  const finding = live.findings.get(key)
  expect(finding && messageOf(finding, 'en')).toContain('Watch')
})

test('after an edit the design is another object, and tells what is so now', () => {
  const { live, edit } = underWay()
  const before = live.design
  edit({ collection: 'units', record: { id: 'new', kind: 'department', name: 'New', parent: 'ceo' } })
  expect(live.design).not.toBe(before)
  expect(live.design.unitById.get('new')?.parent?.id).toBe('ceo')
})

test('findings are had by the page, in their order', () => {
  const { live } = underWay()
  const all = live.findings.all.map((finding) => finding.key)
  const pages = [live.findings.slice(0, 3), live.findings.slice(3, 5), live.findings.slice(5, 999)]
  expect(pages.flat().map((finding) => finding.key)).toEqual(all)
  expect(live.findings.length).toBe(all.length)
})

test('an own task changes what there is to do, and all is looked at anew', () => {
  const { live, edit } = underWay()
  const { came } = edit({
    collection: 'tasks',
    record: { id: 'own.drill', field: 'legal', name: 'Drill', applies: 'enterprise' },
  })
  expect(live.design.taskById.has('own.drill')).toBe(true)
  expect(came.map((finding) => finding.rule.id)).not.toContain('AUT-01')
})

const many = workspaceOf(
  [
    officer('ceo'),
    officer('ciso', { parent: 'ceo' }),
    ...Array.from({ length: 90 }, (_, number) => department(`d${number}`, { parent: 'ceo', functions: ['business'] })),
    ...Array.from({ length: 50 }, (_, number) => scope(`s${number}`, 'it', `d${number}`)),
    assign('d1', 'R', task, { scope: 's1' }),
  ],
  {
    exceptions: [
      { rule: 'COV-01', key: 'of nothing that is found', reason: 'x', approvedBy: 'ceo', until: '2030-01-01' },
      { rule: 'AUT-07', key: 'AUT-07', reason: 'x', approvedBy: 'ceo', until: '2030-01-01' },
    ],
  },
)
const foundIn = (findings: Iterable<{ readonly key: string; readonly exception: unknown }>) =>
  [...findings].map((finding) => `${finding.key} ${finding.exception === null}`)

test('a check in steps finds what a check finds, and tells how far it has come', () => {
  const live = new LiveCheck(many, 'as-is', { today: '2026-11-21' })
  expect(live.findings.length).toBe(0)
  expect(live.design.units.length).toBe(92)
  const told = [...live.checking(rules)]
  expect(told.length).toBeGreaterThan(5)
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(told.at(-1)?.done).toBe(told.at(-1)?.all)
  expect(foundIn(live.findings)).toEqual(
    foundIn(check(designOf(many, 'as-is'), { rules, today: '2026-11-21' }).findings),
  )
})

test.for([0, 1, 2, 3, 5, 8])('what is edited after step %i of a check is checked as edited', (at) => {
  const live = new LiveCheck(many, 'as-is', { today: '2026-11-21' })
  const edit = (...edits: readonly DesignEdit[]) => live.apply(changesFor(live.workspace, 'as-is', edits))
  const steps = live.checking(rules)
  for (let step = 0; step < at; step += 1) steps.next()
  edit({ collection: 'units', record: { id: 'd70', kind: 'officer', name: 'CISO', offices: ['ciso'], parent: 'ceo' } })
  steps.next()
  edit({ collection: 'units', record: { id: 'new', kind: 'department', name: 'New', parent: 'd70' } })
  edit({ collection: 'scopes', record: { id: 's49', name: 'Moved', kind: 'it', owner: 'd3' } })
  for (let step = steps.next(); step.done !== true;) step = steps.next()
  const whole = check(designOf(live.workspace, 'as-is'), { rules, today: '2026-11-21' })
  expect(foundIn(live.findings)).toEqual(foundIn(whole.findings))
  expect(live.summary).toEqual({ ...whole.summary })
  edit({ collection: 'units', record: { id: 'd70', kind: 'department', name: 'D70', parent: 'ceo' } })
  const again = check(designOf(live.workspace, 'as-is'), { rules, today: '2026-11-21' })
  expect(foundIn(live.findings)).toEqual(foundIn(again.findings))
})

test('an exception that no variant has a finding for is looked for in each, and the search ends', () => {
  const workspace = {
    ...workspaceOf([officer('ceo')], {
      variants: [
        { id: 'b', basedOn: 'as-is', pieces: [] },
        { id: 'c', basedOn: 'as-is', pieces: [] },
      ],
    }),
    exceptions: [{ rule: 'AUT-01', key, reason: 'known', approvedBy: 'ceo' }],
  }
  const options = { rules, today: '2026-11-21' }
  const live = new LiveCheck(workspace, 'b', options)
  expect(foundIn(live.findings)).toEqual(foundIn(check(designOf(workspace, 'b'), options).findings))
})
