import type { Workspace } from '@taiseizu/core'
import { type Piece, department, entry, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import type { Editor } from '../../state/context'
import { createEditorStore } from '../../state/store'
import { memoryBrowser } from '../../state/testing/memory'
import { possibleBases } from './bring-over'
import { bringOver, broughtOver } from './bringing'
import { compareVariant } from './compare'
import { variantNow } from '../../state/renamed'
import { describing, describe as describeVariant, giveName, nameWished, textOf } from './naming'
import { downloadOwnChanges, takeBack } from './taking-back'
import { removeVariant } from './remove'

const pieces = [officer('ceo'), department('it', { parent: 'ceo' }), department('plant', { parent: 'ceo' })]
const rename = (name: string): readonly Piece[] => [entry('units', { id: 'it', name })]

function opened(variants: Parameters<typeof workspaceOf>[1] = {}) {
  const browser = memoryBrowser()
  const store = createEditorStore()
  const editor: Editor = { store, platform: browser.tab() }
  store.getState().begin({ workspace: workspaceOf(pieces, variants), source: null, fileName: 'org.yaml' })
  store.getState().look({ language: 'en' })
  const current = (): Workspace => {
    const { workspace } = store.getState()
    if (workspace === null) throw new Error('nothing is open')
    return workspace
  }
  const shape = () => current().variants.map(({ id, basedOn }) => [id, basedOn])
  return { browser, store, editor, current, shape }
}

test('a variant that is begun is shown, and undo shows again what it was begun from', () => {
  const { editor, store, shape } = opened()
  giveName(editor, { how: 'branch', variant: 'as-is' }, { ja: '連邦型', en: 'Federated design' })
  expect(shape()).toEqual([
    ['as-is', undefined],
    ['federated-design', 'as-is'],
  ])
  expect(store.getState().variantId).toBe('federated-design')
  expect(store.getState().notice).toContain('Begin the variant "Federated design"')
  store.getState().undo()
  expect(store.getState().variantId).toBe('as-is')
})

test('a name of Japanese letters alone still makes an id, and no two are the same', () => {
  const { editor, shape } = opened()
  giveName(editor, { how: 'branch', variant: 'as-is' }, { ja: '甲案', en: '' })
  giveName(editor, { how: 'branch', variant: 'as-is' }, { ja: '乙案', en: '' })
  expect(shape().map(([id]) => id)).toEqual(['as-is', 'variant', 'variant-2'])
})

test('the name that is proposed is one that no variant has', () => {
  const { editor } = opened()
  const first = nameWished(editor)
  giveName(editor, { how: 'branch', variant: 'as-is' }, first)
  expect(nameWished(editor).en).toBe(`${first.en} 2`)
})

test('a name given in one language, or the same in both, is one text', () => {
  expect(textOf({ ja: ' 案 ', en: '' })).toBe('案')
  expect(textOf({ ja: 'A', en: 'A' })).toBe('A')
  expect(textOf({ ja: '案', en: 'Plan' })).toEqual({ ja: '案', en: 'Plan' })
  expect(textOf({ ja: ' ', en: '' })).toBeUndefined()
})

test('a deleted variant says what becomes of those based on it, and its base is shown', async () => {
  const { editor, store, shape } = opened({
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: rename('IT') },
      { id: 'later', basedOn: 'to-be', pieces: [] },
    ],
  })
  store.getState().show('to-be')
  await removeVariant.runFor(editor, 'to-be')
  expect(shape()).toEqual([
    ['as-is', undefined],
    ['later', 'as-is'],
  ])
  expect(store.getState().variantId).toBe('as-is')
  expect(store.getState().notice).toContain('"later" is now based on')
  store.getState().undo()
  expect(store.getState().variantId).toBe('to-be')
})

test('the last variant cannot be deleted', () => {
  const { editor } = opened()
  expect(removeVariant.enabled?.(editor)).toBe(false)
})

test('a name and a description are one step; the same again is none', () => {
  const { editor, store, current } = opened()
  describeVariant(editor, 'as-is', { id: 'as-is', name: 'Now', note: 'What we have' })
  expect(current().variants[0]).toMatchObject({ id: 'as-is', name: 'Now', note: 'What we have' })
  describeVariant(editor, 'as-is', { id: 'as-is', name: 'Now', note: 'What we have' })
  expect(store.getState().past).toHaveLength(1)
})

test('a variant that gets another id stays on the screen and in the comparison, and its old address leads to it', () => {
  const { editor, store, shape } = opened({ variants: [{ id: 'to-be', basedOn: 'as-is', pieces: [] }] })
  store.getState().show('to-be')
  store.getState().look({ compared: ['as-is', 'to-be'] })
  describeVariant(editor, 'to-be', { id: 'plan', name: 'Plan', note: undefined })
  expect(shape().at(-1)).toEqual(['plan', 'as-is'])
  expect(store.getState()).toMatchObject({ variantId: 'plan', compared: ['as-is', 'plan'] })
  expect(store.getState().past).toHaveLength(1)
  const isThere = (id: string) => shape().some(([one]) => one === id)
  expect(variantNow(store.getState(), 'to-be', isThere)).toBe('plan')
  store.getState().undo()
  expect(store.getState()).toMatchObject({ variantId: 'to-be', compared: ['as-is', 'to-be'] })
  expect(variantNow(store.getState(), 'plan', isThere)).toBe('to-be')
  store.getState().redo()
  expect(store.getState()).toMatchObject({ variantId: 'plan', compared: ['as-is', 'plan'] })
  store.getState().goTo(0)
  expect(store.getState().variantId).toBe('to-be')
})

test('an id that another variant has is not given', () => {
  const { editor, store } = opened({ variants: [{ id: 'to-be', basedOn: 'as-is', pieces: [] }] })
  expect(describing(editor, 'to-be', { id: 'as-is', name: 'To be', note: undefined })).toMatchObject({ why: 'taken' })
  describeVariant(editor, 'to-be', { id: 'as-is', name: 'To be', note: undefined })
  expect(store.getState().past).toEqual([])
})

test('of own changes one is taken back alone, also one that is aimed at nothing', () => {
  const { editor, store, current } = opened({
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: [...rename('IT'), entry('units', { id: 'ghost', name: 'Nobody' })] },
    ],
  })
  takeBack(editor, 'to-be', [{ collection: 'units', identity: 'ghost' }])
  expect(current().variants[1]?.units).toEqual([{ id: 'it', name: 'IT' }])
  takeBack(editor, 'to-be', [{ collection: 'units', identity: 'it' }])
  expect(store.getState().past.at(-1)?.label.en).toBe('Take back a change of "to-be": Changed: IT')
  expect(current().variants[1]?.units).toEqual([])
})

test('own changes go out as a file in which names are text', () => {
  const { editor, browser } = opened({ variants: [{ id: 'to-be', basedOn: 'as-is', pieces: rename('*I* <b>') }] })
  downloadOwnChanges(editor, 'to-be', 'markdown')
  downloadOwnChanges(editor, 'to-be', 'text')
  const [[name, markdown] = [], [, text] = []] = browser.files.downloads
  expect(name).toBe('to-be-changes.md')
  expect(markdown).toContain('## to\\-be: changes from "As is"')
  expect(markdown).toContain('\\*I\\* \\<b\\>')
  expect(text).toContain('name: it → *I* <b>')
})

test('a variant is put on any but itself and those based on it', () => {
  const { editor, current } = opened({
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: rename('Mine') },
      { id: 'later', basedOn: 'to-be', pieces: [] },
      { id: 'other', basedOn: 'as-is', pieces: rename('Theirs') },
    ],
  })
  expect(possibleBases(current(), 'to-be').map(({ id }) => id)).toEqual(['as-is', 'other'])
  const bringing = { workspace: current(), past: [], variant: 'to-be', onto: 'other' }
  const [conflict] = broughtOver(bringing).conflicts
  bringOver(editor, bringing)
  expect(current().variants[1]?.basedOn).toBe('as-is')
  bringOver(editor, { ...bringing, settlements: { [conflict?.key ?? '']: 'theirs' } })
  expect(current().variants[1]).toMatchObject({ basedOn: 'other', units: [] })
})

test('a variant is compared with its base, one without a base with what is on the screen', async () => {
  const { editor, store } = opened({
    variants: [
      { id: 'b', basedOn: 'as-is', pieces: [] },
      { id: 'c', pieces: [] },
    ],
  })
  await compareVariant.runFor(editor, 'b')
  expect(store.getState()).toMatchObject({ view: 'compare', compared: ['as-is', 'b'] })
  await compareVariant.runFor(editor, 'c')
  expect(store.getState().compared).toEqual(['as-is', 'c'])
  await compareVariant.runFor(editor, 'as-is')
  expect(store.getState().compared).toEqual(['b', 'as-is'])
})
