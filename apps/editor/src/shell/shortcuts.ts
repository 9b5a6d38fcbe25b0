import { useEffect } from 'react'
import { commands } from '../commands'
import type { Command } from '../commands/command'
import { useEditor } from '../state/context'

/** Runs commands by their shortcuts, but not what the browser does in a text field by itself (undo of typing). */
export function useShortcuts(): void {
  const editor = useEditor()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commands.find((one) => one.shortcut !== undefined && fits(one.shortcut, event))
      if (command === undefined || (isTextField(event.target) && isOfText(command))) return
      event.preventDefault()
      if (command.enabled?.(editor) ?? true) void command.run(editor)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [editor])
}

const isOfText = ({ id }: Command): boolean => id === 'undo' || id === 'redo'

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/u.test(target.tagName))

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
