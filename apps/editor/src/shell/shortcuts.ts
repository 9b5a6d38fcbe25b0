import { useEffect } from 'react'
import { commands } from '../commands'
import type { Command } from '../commands/command'
import { useEditor } from '../state/context'

/** Runs commands by their shortcuts, but not what a field does with the key by itself (undo of typing, Delete, Escape). */
export function useShortcuts(): void {
  const editor = useEditor()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commands.find((one) => one.shortcuts?.some((shortcut) => fits(shortcut, event)))
      if (command === undefined || !isMeant(command, event.target)) return
      event.preventDefault()
      if (command.enabled?.(editor) ?? true) void command.run(editor)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [editor])
}

const pictures = '#canvas .structure, #canvas .graph'

/** Whether a key pressed there is meant for the command: what removes wants a picture to have the focus, or nothing beside it. */
function isMeant({ keysIn }: Command, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true
  if (keysIn === 'canvas')
    return target === document.body ? document.querySelector(pictures) !== null : target.closest(pictures) !== null
  return keysIn === 'anywhere' || !isTextField(target)
}

const isTextField = (target: Element): boolean =>
  (target instanceof HTMLElement && target.isContentEditable) ||
  target.matches('textarea, input:not([type="checkbox"], [type="radio"])')

function fits(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+')
  const has = (name: string) => parts.includes(name)
  return (
    (event.ctrlKey || event.metaKey) === has('mod') &&
    event.shiftKey === has('shift') &&
    event.altKey === has('alt') &&
    event.key.toLowerCase() === parts.at(-1)
  )
}
