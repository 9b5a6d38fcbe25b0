const signs: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', escape: 'Esc' }
const signsOnMac: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥', escape: 'Esc' }
const arrows: Readonly<Record<string, string>> = { arrowup: '↑', arrowdown: '↓', arrowleft: '←', arrowright: '→' }

/** Whether the keyboard is a Mac's: ⌘ instead of Ctrl. */
const onMac = /Mac|iP(?:hone|ad)/u.test(globalThis.navigator?.userAgent ?? '')

/** A shortcut as it stands on the keyboard: `mod+shift+z` is Ctrl+Shift+Z, on a Mac ⌘⇧Z. */
export function shortcutText(shortcut: string, isMac: boolean = onMac): string {
  if (shortcut === '+') return shortcut
  const parts = shortcut
    .split('+')
    .map((part) => (isMac ? signsOnMac : signs)[part] ?? arrows[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
  return parts.join(isMac ? '' : '+')
}
