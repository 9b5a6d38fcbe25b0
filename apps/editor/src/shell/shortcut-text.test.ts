import { expect, test } from 'vitest'
import { shortcutText } from './shortcut-text'

test('a shortcut is named by the keys that this keyboard has', () => {
  expect(shortcutText('mod+shift+z', false)).toBe('Ctrl+Shift+Z')
  expect(shortcutText('mod+shift+z', true)).toBe('⌘⇧Z')
  expect(shortcutText('alt+arrowup', false)).toBe('Alt+↑')
  expect(shortcutText('alt+arrowup', true)).toBe('⌥↑')
  expect(shortcutText('delete', false)).toBe('Delete')
  expect(shortcutText('f8', false)).toBe('F8')
})
