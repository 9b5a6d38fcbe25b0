import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { seenToTheEnd } from './seen-to-the-end'

function watched() {
  const said: string[] = []
  const output = new EventEmitter()
  const isSeen = seenToTheEnd(output, { err: (text) => void said.push(text), language: 'en' })
  const fail = (code: string) => output.emit('error', Object.assign(new Error(`${code}: it failed`), { code }))
  return { said, isSeen, fail }
}

test('who reads the results may leave before the end, as head does, without a word', () => {
  const { said, isSeen, fail } = watched()
  fail('EPIPE')
  expect([isSeen(), said]).toEqual([true, []])
})

test('a full disk is told once, and what was to be written was not', () => {
  const { said, isSeen, fail } = watched()
  expect(isSeen()).toBe(true)
  fail('ENOSPC')
  fail('ENOSPC')
  expect([isSeen(), said]).toEqual([false, ['Cannot write standard output: no space is left']])
})
