/** A key as the browser tells it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether the keys pressed are a shortcut. A sign counts as it is typed, with Shift or without; a digit by its key, whatever Alt makes of it. */
export function keyFits(shortcut: string, pressed: Pressed): boolean {
  const parts = shortcut.split('+')
  const name = parts.at(-1) ?? ''
  const has = (modifier: string) => parts.includes(modifier)
  const isSign = /^[^a-z0-9]$/u.test(name)
  return (
    (pressed.ctrlKey || pressed.metaKey) === has('mod') &&
    (isSign || pressed.shiftKey === has('shift')) &&
    pressed.altKey === has('alt') &&
    (pressed.key.toLowerCase() === name || (/^\d$/u.test(name) && pressed.code === `Digit${name}`))
  )
}
