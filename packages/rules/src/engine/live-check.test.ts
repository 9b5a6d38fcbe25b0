import { type DesignEdit, type RecordOf, changesFor } from '@taiseizu/core'
import { assign, department, grant, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { rules } from '../rules'
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
