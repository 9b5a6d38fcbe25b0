import { useEffect } from 'react'
import { commands } from '../commands'
import { type Command, canRun } from '../commands/command'
import { useEditor } from '../state/context'
import { keyFits } from './key-fits'

/** Runs commands by their shortcuts, but not what a field does with the key by itself (undo of typing, Delete, Escape). */
export function useShortcuts(): void {
  const editor = useEditor()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || closesPopup(event)) return
      const { letterKeys } = editor.store.getState()
      const command = commands.find((one) =>
        one.shortcuts?.some((shortcut) => (letterKeys || shortcut.length > 1) && keyFits(shortcut, event)),
      )
      if (command === undefined || !isMeant(command, event.target)) return
      event.preventDefault()
      if (!isInDialog(event.target) && canRun(command, editor)) void command.run(editor)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [editor])
}

/** The browser closes by itself what it shows above the page, unless the key is taken from it. */
const closesPopup = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && target instanceof Element && target.closest('[popover]') !== null

const pictures = '#canvas .structure, #canvas .graph'

/** Whether a key pressed there is meant for the command: what removes wants a picture to have the focus, and no field in it, or nothing beside it. */
function isMeant({ keysIn }: Command, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true
  if (keysIn === 'canvas')
    return target === document.body || target.id === 'canvas'
      ? document.querySelector(pictures) !== null
      : target.closest(pictures) !== null && !target.matches('input, select, textarea')
  if (keysIn === 'untyped' && target.matches('[data-untyped]')) return true
  return keysIn === 'anywhere' || !isTextField(target)
}

/** What is open above the workbench has the keyboard to itself; the browser gets no key that is ours all the same. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog, [role="dialog"], [role="alertdialog"], [role="menu"]') !== null

const isTextField = (target: Element): boolean =>
  (target instanceof HTMLElement && target.isContentEditable) ||
  target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
