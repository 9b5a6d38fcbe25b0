import type { LayerId } from '@taiseizu/catalogue'
import { committee, department, officer, section, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str02 } from './str-02-above-its-superior'
import { example } from './str-02-above-its-superior.example'

const under = (above: readonly LayerId[], below: readonly LayerId[]) =>
  keysOf(str02, [
    officer('ceo'),
    department('it', { parent: 'ceo', layers: [...above] }),
    section('ops', { parent: 'it', layers: [...below] }),
  ])

test('a unit in a higher layer than its superior is found', () => {
  expect(keysOf(str02, example.bad)).toEqual(['STR-02:unit/security'])
  expect(messageIn(str02, example.bad, 'en')).toBe(
    '"security" is said to work in a higher layer than its superior "it".',
  )
  expect(messageIn(str02, example.bad, 'ja')).toBe('「security」の層が、上位の「it」の層より高くなっています。')
  expect(evidenceIn(str02, example.bad, 'en')).toEqual([
    '"security" stands under it',
    'Layers of "security": Executive layer',
    'Layers of "it": Strategic management layer, Practitioner and engineer layer',
  ])
})

test('the highest layers of both are compared, whatever order they are written in', () => {
  expect(under(['practitioner'], ['strategic-management'])).toEqual(['STR-02:unit/ops'])
  expect(under(['practitioner'], ['practitioner', 'strategic-management'])).toEqual(['STR-02:unit/ops'])
  expect(under(['practitioner', 'strategic-management'], ['strategic-management'])).toEqual([])
  expect(under(['strategic-management'], ['practitioner'])).toEqual([])
})

test('layers that follow from kind and functions are not held against it', () => {
  const organisation = [officer('ceo'), section('crew', { parent: 'ceo' })]
  expect(keysOf(str02, [...organisation, department('it', { parent: 'crew' })])).toEqual([])
  expect(
    keysOf(str02, [...organisation, department('it', { parent: 'crew', layers: ['strategic-management'] })]),
  ).toHaveLength(1)
})

test('a group company has its own executives', () => {
  expect(
    keysOf(str02, [
      officer('ceo'),
      department('sales', { parent: 'ceo' }),
      subsidiary('sub', { parent: 'sales', layers: ['executive'] }),
    ]),
  ).toEqual([])
})

test('without superior there is nothing to compare', () => {
  expect(keysOf(str02, [officer('ceo'), committee('council', { layers: ['executive'] })])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str02, example)
})
