import { variant } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { keyOf, suggestionFor } from './choices'

const choice = { form: 'dedicated', scope: 'centralised', placement: 'it-function' } as const

test('a place says something only where it is chosen', () => {
  expect(keyOf(choice)).toBe('dedicated-centralised-it-function')
  expect(keyOf({ form: 'committee', scope: 'federated' })).toBe('committee-federated')
})

test('a variant is called after its archetype and place, in both languages', () => {
  expect(suggestionFor(variant(), choice)).toEqual({
    id: 'dedicated-centralised-it-function',
    name: {
      ja: '専門組織・集権型（情報システム部門の１機能）',
      en: 'Dedicated organisation, centralised (A function of the IT department)',
    },
  })
})

test('one that is called so already is told from it by a number', () => {
  const { id, name } = suggestionFor(variant(), choice)
  const workspace = variant()
  const again = { ...workspace, variants: [...workspace.variants, { id, name, basedOn: 'as-is' }] }
  expect(suggestionFor(again, choice)).toMatchObject({
    id: 'dedicated-centralised-it-function-2',
    name: { ja: '専門組織・集権型（情報システム部門の１機能）（2）' },
  })
})
