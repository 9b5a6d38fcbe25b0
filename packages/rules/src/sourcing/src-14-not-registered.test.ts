import { provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { src14 } from './src-14-not-registered'
import { example } from './src-14-not-registered.example'

test('a provider of a service that can be registered, and is not, is found', () => {
  expect(keysOf(src14, example.bad)).toEqual(['SRC-14:unit/soc-co'])
  expect(messageIn(src14, example.bad, 'en')).toMatch(/for what it offers: Monitoring\.$/u)
  for (const service of ['audit', 'monitoring', 'assessment', 'forensics'] as const)
    expect(keysOf(src14, [provider('firm', { services: ['training', service] })])).toHaveLength(1)
})

test('other services know no register', () => {
  expect(
    keysOf(src14, [provider('firm', { services: ['development', 'operation', 'consulting', 'legal', 'training'] })]),
  ).toEqual([])
  expect(keysOf(src14, [provider('firm')])).toEqual([])
})

test('saying that it is not registered is told apart from saying nothing', () => {
  const firm = (registered?: boolean) => [
    provider('firm', { services: ['audit'], ...(registered === undefined ? {} : { registered }) }),
  ]
  expect(evidenceIn(src14, firm(false), 'ja')[1]).toBe('「firm」は登録なしとされている')
  expect(evidenceIn(src14, firm(), 'ja')[1]).toBe('「firm」の登録の有無は示されていない')
  expect(keysOf(src14, firm(true))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src14, example)
})
