const signs: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }
const signsOnMac: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' }

/** A shortcut as it stands on the keyboard: `mod+shift+z` is Ctrl+Shift+Z, on a Mac ⌘⇧Z. */
export function shortcutText(shortcut: string, isMac: boolean): string {
  const parts = shortcut
    .split('+')
    .map((part) => (isMac ? signsOnMac : signs)[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
  return parts.join(isMac ? '' : '+')
}
