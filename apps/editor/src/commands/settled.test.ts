/** Whatever changes a variant, those based on it can be read as before: it is seen to where every change comes in. */
import { type Change, type Workspace, applyChanges, problemsOf, resolveVariant } from '@taiseizu/core'
import {
  type Piece,
  assign,
  department,
  entry,
  officer,
  scope,
  section,
  site,
  workspaceOf,
} from '@taiseizu/core/testing'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import { createEditorStore } from '../state/store'
import { memoryBrowser } from '../state/testing/memory'
import { applyFix } from './apply-fix'
import { applyFixes, changesOfFixes, fixKindsOf } from './apply-fixes'
import { editDesign } from './edit-design'
import { takeBack } from './variants/taking-back'

const today = '2026-11-21'
const risk = 'security-supervision.risk-assessment'

/** Two supervisions below IT that had better stand under the CISO, who in a variant stands below one of them. */
const pieces: readonly Piece[] = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo', offices: ['ciso'] }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('security', { parent: 'it', functions: ['supervision'] }),
  section('products', { parent: 'it', functions: ['supervision'] }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
  scope('works', 'ot', 'plant'),
  assign('security', 'A', risk, { scope: 'line' }),
  assign('products', 'A', risk, { scope: 'works' }),
]
const variants = [
  { id: 'to-be', basedOn: 'as-is', pieces: [entry('units', { id: 'ciso', parent: 'security' })] },
  { id: 'later', basedOn: 'to-be', pieces: [entry('units', { id: 'plant', parent: 'products' })] },
]

function opened(changedBefore: readonly Change[] = []) {
  const store = createEditorStore()
  const editor: Editor = { store, platform: memoryBrowser().tab() }
  const { workspace } = applyChanges(workspaceOf(pieces, { variants }), changedBefore)
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  const current = (): Workspace => {
    const now = store.getState().workspace
    if (now === null) throw new Error('nothing is open')
    return now
  }
  const parentIn = (variant: string, unit: string) =>
    resolveVariant(current(), variant).collections.units.get(unit)?.record.parent
  /** One step was made, all variants can be read, and one undo takes all of it back. */
  const isWhole = () => {
    expect(store.getState().past).toHaveLength(1)
    expect(problemsOf(current())).toEqual([])
    store.getState().undo()
    expect(current()).toEqual(workspace)
    store.getState().redo()
    expect(problemsOf(current())).toEqual([])
  }
  const design = () => {
    const shown = designOfState(store.getState())
    if (shown === null) throw new Error('nothing is open')
    return shown
  }
  const found = () => check(design(), { rules, today }).findings.filter(({ rule }) => rule.id === 'AUT-14')
  return { store, editor, design, found, parentIn, isWhole }
}

const isMove = ({ label }: { readonly label: { readonly en: string } }) => label.en.startsWith('Move')

test('a fix that moves a unit leaves it where it was in a variant in which it would come to stand below itself', () => {
  const { editor, found, parentIn, isWhole } = opened()
  const finding = found().find(({ key }) => key.endsWith('security'))
  if (finding === undefined) throw new Error('nothing was found')
  applyFix(editor, finding, finding.found.fixes?.().findIndex(isMove) ?? -1)
  expect([parentIn('as-is', 'security'), parentIn('to-be', 'security')]).toEqual(['ciso', 'it'])
  isWhole()
})

test('of several fixes made at once those go on into a variant that it bears', () => {
  const { editor, design, found, parentIn, isWhole } = opened()
  const kind = fixKindsOf(found()).find(isMove)
  if (kind === undefined) throw new Error('no fix is offered')
  applyFixes(editor, kind, changesOfFixes(design(), kind, today))
  expect([parentIn('as-is', 'security'), parentIn('as-is', 'products')]).toEqual(['ciso', 'ciso'])
  expect([parentIn('to-be', 'security'), parentIn('to-be', 'products')]).toEqual(['it', 'ciso'])
  isWhole()
})

test('an own change that is taken back leaves a variant above as it was', () => {
  const put = (variant: string, id: string, parent: string): Change => ({
    change: 'record',
    variant,
    collection: 'units',
    identity: id,
    record: { id, parent },
  })
  const { editor, parentIn, isWhole } = opened([put('to-be', 'products', 'ceo'), put('later', 'it', 'products')])
  takeBack(editor, 'to-be', [{ collection: 'units', identity: 'products' }])
  expect([parentIn('to-be', 'products'), parentIn('later', 'products')]).toEqual(['it', 'ceo'])
  isWhole()
})

test('an edit by hand is settled once, and only once', () => {
  const { editor, store, design, parentIn, isWhole } = opened()
  const unit = design().unitById.get('security')
  if (unit === undefined) throw new Error('there is no such unit')
  editDesign(editor, { ja: '-', en: '-' }, [{ collection: 'units', record: { ...unit.record, parent: 'ciso' } }])
  expect(parentIn('to-be', 'security')).toBe('it')
  expect(store.getState().past[0]?.changes).toHaveLength(2)
  isWhole()
})
