/** A tab that follows another shows what is done there and edits nothing: whatever is tried, that is what it says, and not that it was done. */
import { check, fixesOf, rules } from '@taiseizu/rules'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import { createEditorStore } from '../state/store'
import { memoryBrowser } from '../state/testing/memory'
import { acceptFindings } from './accept-findings'
import { addUnit } from './add-unit'
import { applyFix } from './apply-fix'
import { copySelected, duplicateSelected, pasteUnderSelected } from './clipboard'
import { removeSubjects } from './removing'
import { setRuleSeverity } from './set-rule-severity'
import { giveName } from './variants/naming'

const workspace = workspaceOf([
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('plant', { parent: 'ceo' }),
])

function following() {
  const store = createEditorStore()
  const editor: Editor = { store, platform: memoryBrowser().tab() }
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  store.getState().look({ language: 'en' })
  store.getState().tellTab('following')
  store.getState().select({ type: 'unit', id: 'it' })
  return { editor, store }
}

const design = designOfState(following().store.getState())
if (design === null) throw new Error('nothing is open')
const { findings } = check(design, { rules, today: '2026-11-21' })
const mended = findings.find((finding) => fixesOf(finding, design, 'en').length > 0)
const [rule] = rules
if (mended === undefined || rule === undefined) throw new Error('there is nothing to mend')

const tried: Readonly<Record<string, (editor: Editor) => void>> = {
  remove: removeSubjects,
  'add a unit': (editor) => addUnit(editor, 'it'),
  duplicate: duplicateSelected,
  'cut and paste': (editor) => {
    copySelected(editor, 'cut')
    editor.store.getState().select({ type: 'unit', id: 'plant' })
    pasteUnderSelected(editor, '')
    editor.store.getState().select({ type: 'unit', id: 'it' })
  },
  'apply a fix': (editor) => applyFix(editor, mended, 0),
  'accept a finding': (editor) => acceptFindings(editor, [mended], { reason: 'next year', approvedBy: 'CEO' }),
  'turn a rule off': (editor) => setRuleSeverity(editor, rule, 'off'),
  'begin a variant': (editor) => giveName(editor, { how: 'branch', variant: 'as-is' }, { ja: '次案', en: 'Next' }),
}

for (const [what, act] of Object.entries(tried))
  test(`to ${what} is refused and told, and the selection stays`, () => {
    const { editor, store } = following()
    act(editor)
    expect(store.getState()).toMatchObject({ workspace, past: [], selection: { type: 'unit', id: 'it' } })
    expect(store.getState().notice).toContain('nothing can be changed here')
  })
