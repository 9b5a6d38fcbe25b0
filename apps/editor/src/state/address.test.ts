import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { addressOf, placeAt } from './address'
import { createEditorStore } from './store'

function opened() {
  const store = createEditorStore()
  const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  return store
}

test('the address names the variant, the view and what is selected', () => {
  const store = opened()
  expect(addressOf(store.getState())).toBe('#/variant/as-is/view/structure')
  store.getState().select({ type: 'unit', id: 'it' })
  store.getState().look({ view: 'graph' })
  expect(addressOf(store.getState())).toBe('#/variant/as-is/view/graph/select/unit/it')
  store.getState().lookAt('AUT-01:unit/it:scope/office')
  expect(addressOf(store.getState())).toBe('#/variant/as-is/view/graph/select/finding/AUT-01:unit%2Fit:scope%2Foffice')
})

test('the address of a comparison names what is compared, and which part of it is shown', () => {
  const store = opened()
  store.getState().look({ view: 'compare', compared: ['as-is', 'to-be.2'], comparePart: 'units' })
  const address = '#/variant/as-is/view/compare/part/units/compared/as-is~to-be.2'
  expect(addressOf(store.getState())).toBe(address)
  expect(placeAt(address)).toEqual({
    variant: 'as-is',
    view: 'compare',
    comparePart: 'units',
    compared: ['as-is', 'to-be.2'],
  })
  expect(placeAt('#/view/compare/part/nothing')).toBeNull()
})

test('where nothing is open there is no address', () => {
  expect(addressOf(createEditorStore().getState())).toBe('')
})

test.each(['監査部/第1課', '100%', 'a b?c#d', '..', '%2F', 'security-audit.audit@line-1', 'it:halt:*'])(
  'any id comes back as it was: %s',
  (id) => {
    const store = opened()
    store.getState().select({ type: 'unit', id })
    expect(placeAt(addressOf(store.getState()))).toEqual({
      variant: 'as-is',
      view: 'structure',
      select: { type: 'unit', id },
    })
  },
)

test.each(['', '#', '#canvas', '#/'])('an address that names nothing is no fault: "%s"', (address) => {
  expect(placeAt(address)).toEqual({})
})

test.each([
  '#/variant',
  '#/variant/as-is/view/kitchen',
  '#/variant/as-is/select/unit',
  '#/select/record/x',
  '#/select/__proto__/x',
  '#/%E0%A4%A',
  '#/elsewhere/x',
  '#/variant//view/graph',
])('an address that cannot be understood is none: %s', (address) => {
  expect(placeAt(address)).toBeNull()
})
