import { expect, test } from 'vitest'
import { shortcutText } from './shortcut-text'

test('a shortcut is named by the keys that this keyboard has', () => {
  expect(shortcutText('mod+shift+z', false)).toBe('Ctrl+Shift+Z')
  expect(shortcutText('mod+shift+z', true)).toBe('⌘⇧Z')
  expect(shortcutText('delete', false)).toBe('Delete')
})
