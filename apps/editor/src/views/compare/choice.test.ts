import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { comparedIn } from './choice'

const three = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })], {
  variants: [
    { id: 'to-be', basedOn: 'as-is', pieces: [] },
    { id: 'bold', basedOn: 'to-be', pieces: [] },
  ],
})

test('a variant on the screen is compared with its base, one without base with the next', () => {
  expect(comparedIn(three, [], 'bold')).toEqual(['to-be', 'bold'])
  expect(comparedIn(three, [], 'as-is')).toEqual(['as-is', 'to-be'])
})

test('what was chosen stays in its order, without what is not there', () => {
  expect(comparedIn(three, ['bold', 'gone', 'as-is', 'bold'], 'to-be')).toEqual(['bold', 'as-is'])
})

test('one that is left alone gets another beside it', () => {
  expect(comparedIn(three, ['bold', 'gone'], 'as-is')).toEqual(['bold', 'as-is'])
})

test('a single variant is compared with nothing', () => {
  expect(comparedIn(workspaceOf([officer('ceo')]), [], 'as-is')).toEqual(['as-is'])
})
