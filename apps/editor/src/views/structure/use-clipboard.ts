import { useEffect } from 'react'
import { copySelected, pasteUnderSelected } from '../../commands/clipboard'
import { useEditor } from '../../state/context'

/** Copy, cut and paste as the browser tells of them, while the picture has the focus or nothing has. */
export function useClipboard(isOn: boolean): void {
  const editor = useEditor()
  useEffect(() => {
    if (!isOn) return undefined
    const isMeant = ({ target }: Event) =>
      target === document.body ||
      (target instanceof Element && target.closest('.structure-window') !== null && !target.matches('input'))
    const take = (event: ClipboardEvent) => {
      if (!isMeant(event) || !(getSelection()?.isCollapsed ?? true)) return
      const outline = copySelected(editor, event.type === 'cut' ? 'cut' : 'copy')
      if (outline === undefined) return
      event.clipboardData?.setData('text/plain', outline)
      event.preventDefault()
    }
    const put = (event: ClipboardEvent) => {
      if (!isMeant(event)) return
      if (pasteUnderSelected(editor, event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
    }
    document.addEventListener('copy', take)
    document.addEventListener('cut', take)
    document.addEventListener('paste', put)
    return () => {
      document.removeEventListener('copy', take)
      document.removeEventListener('cut', take)
      document.removeEventListener('paste', put)
    }
  }, [editor, isOn])
}
