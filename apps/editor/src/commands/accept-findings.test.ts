import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import type { Editor } from '../state/context'
import { reportOfState } from '../state/derived'
import { createEditorStore } from '../state/store'
import { acceptFindings, withdrawExceptions } from './accept-findings'
import { resetRules, setRuleSeverity } from './set-rule-severity'
import { checkBy } from '../state/following'
import { rules } from '@taiseizu/rules'
import '../messages/findings'

checkBy(rules, Infinity)

const expired = { rule: 'AUT-07', key: 'AUT-07', reason: 'old', approvedBy: 'ceo', until: '2020-01-01' }

function opened(exceptions?: readonly (typeof expired)[]) {
  const store = createEditorStore()
  const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })], exceptions && { exceptions })
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  const editor: Editor = { store, platform: {} as Editor['platform'] }
  const open = () =>
    reportOfState(store.getState(), '2026-11-21')
      ?.findings.filter(({ exception }) => exception === null)
      .map(({ rule }) => rule.id)
  return { store, editor, open }
}
const acceptance = { reason: 'next year', approvedBy: 'CEO', until: '2027-03-31' }

test('an accepted finding counts no more, and an exception taken back lets it count again', () => {
  const { store, editor, open } = opened()
  acceptFindings(editor, [{ key: 'AUT-07' }], { ...acceptance, variant: 'as-is' })
  expect(open()).not.toContain('AUT-07')
  expect(open()).not.toContain('STR-07')
  withdrawExceptions(editor, store.getState().workspace?.exceptions ?? [])
  expect(open()).toContain('AUT-07')
})

test('several are accepted in one step, each by a record of its own', () => {
  const { store, editor } = opened()
  acceptFindings(editor, [{ key: 'AUT-07' }, { key: 'COV-04' }], acceptance)
  expect(store.getState().workspace?.exceptions?.map(({ rule }) => rule)).toEqual(['AUT-07', 'COV-04'])
  expect(store.getState().past).toHaveLength(1)
  store.getState().undo()
  expect(store.getState().workspace?.exceptions).toBeUndefined()
})

test('one that had expired is replaced, so that nothing stale is left', () => {
  const { store, editor, open } = opened([expired])
  expect(open()).toContain('STR-07')
  acceptFindings(editor, [{ key: 'AUT-07' }], { ...acceptance, variant: 'as-is' })
  expect(store.getState().workspace?.exceptions).toEqual([
    { rule: 'AUT-07', key: 'AUT-07', ...acceptance, variant: 'as-is' },
  ])
  expect(open()).not.toContain('STR-07')
})

test('whoever looks at a finding goes on looking at it when its exception is changed or taken back', () => {
  const { store, editor } = opened([expired])
  store.getState().lookAt('AUT-07')
  acceptFindings(editor, [{ key: 'AUT-07' }], acceptance)
  expect(store.getState().finding).toBe('AUT-07')
  expect(store.getState().past.at(-1)?.label.en).toBe('Change the exception of AUT-07 (1)')
  withdrawExceptions(editor, store.getState().workspace?.exceptions ?? [])
  expect(store.getState().finding).toBe('AUT-07')
})

test('a rule that is not to be checked finds nothing; what it says of itself is no setting', () => {
  const { store, editor, open } = opened()
  const rule = reportOfState(store.getState(), '2026-11-21')?.findings.find((one) => one.rule.id === 'AUT-07')?.rule
  if (rule === undefined) throw new Error('AUT-07 found nothing')
  setRuleSeverity(editor, rule, 'off')
  expect(open()).not.toContain('AUT-07')
  setRuleSeverity(editor, rule, rule.severity)
  expect(store.getState().workspace?.settings).toBeUndefined()
  setRuleSeverity(editor, rule, 'advice')
  resetRules(editor)
  expect(store.getState().workspace?.settings).toBeUndefined()
})
