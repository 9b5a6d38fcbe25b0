import { expect, test } from 'vitest'
import { type Pressed, keyFits } from './key-fits'

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

test('Control, and Command on a Mac, are the same modifier', () => {
  expect(keyFits('mod+k', pressed('k', { ctrlKey: true }))).toBe(true)
  expect(keyFits('mod+k', pressed('k', { metaKey: true }))).toBe(true)
  expect(keyFits('mod+k', pressed('k'))).toBe(false)
})

test('a shortcut is its keys and no more', () => {
  expect(keyFits('mod+z', pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe(false)
  expect(keyFits('f8', pressed('F8', { shiftKey: true }))).toBe(false)
  expect(keyFits('shift+f8', pressed('F8', { shiftKey: true }))).toBe(true)
})

test('a sign counts as it is typed: where it stands on the keyboard is not the same everywhere', () => {
  expect(keyFits('?', pressed('?', { shiftKey: true }))).toBe(true)
  expect(keyFits('?', pressed('?'))).toBe(true)
  expect(keyFits('?', pressed('?', { ctrlKey: true }))).toBe(false)
})

test('a digit counts by its key, whatever Alt types with it', () => {
  expect(keyFits('alt+1', pressed('¡', { code: 'Digit1', altKey: true }))).toBe(true)
  expect(keyFits('alt+1', pressed('1', { code: 'Digit1' }))).toBe(false)
})
