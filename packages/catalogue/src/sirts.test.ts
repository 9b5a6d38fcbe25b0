import { expect, test } from 'vitest'
import { sirtActivityModes, sirtKinds, sirtSetups } from './sirts'

test('figure 14 has four kinds of SIRT, each for incidents of its own', () => {
  expect(sirtKinds.map(({ id, scopeKind }) => [id, scopeKind])).toEqual([
    ['csirt', 'it'],
    ['ot-sirt', 'ot'],
    ['psirt', 'product'],
    ['dsirt', 'digital-service'],
  ])
})

test('a SIRT has steady work in normal times and a surge in an incident', () => {
  expect(sirtActivityModes.map(({ id, demand }) => [id, demand])).toEqual([
    ['normal-time', 'steady'],
    ['incident-time', 'surge'],
  ])
})

test('a SIRT that does not stand says who does the work of normal times', () => {
  for (const { standing, normalTime } of sirtSetups) expect(normalTime === undefined).toBe(standing)
})
