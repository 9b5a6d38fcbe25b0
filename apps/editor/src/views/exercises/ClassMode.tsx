import type { Language } from '@taiseizu/catalogue'
import { Presentation } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState } from '../../state/context'
import { wordsIn } from './words'

interface ClassMode {
  readonly isOn: boolean
  toggle(): void
}

/** Large, and over the whole screen where the browser lets it be. Leaving the full screen leaves it too. */
export function useClassMode(root: RefObject<HTMLElement | null>): ClassMode {
  const letterKeys = useEditorState((state) => state.letterKeys)
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    const changed = () => {
      if (document.fullscreenElement === null) setOn(false)
    }
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  const toggle = useCallback(() => {
    setOn(!isOn)
    // Where the browser refuses the full screen the large type remains.
    if (!isOn) void root.current?.requestFullscreen().catch(() => undefined)
    else if (document.fullscreenElement !== null) void document.exitFullscreen()
  }, [isOn, root])
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const mod = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      const inField = event.target instanceof Element && event.target.matches('select, input, textarea')
      // There is nothing to be undone here: the key must not reach the workspace that lies behind.
      if (mod && (key === 'z' || key === 'y')) event.preventDefault()
      if (key !== 'f' || !letterKeys || mod || event.altKey || inField || event.isComposing) return
      event.preventDefault()
      toggle()
    }
    addEventListener('keydown', pressed, { capture: true })
    return () => removeEventListener('keydown', pressed, { capture: true })
  }, [toggle, letterKeys])
  return { isOn, toggle }
}

export function ClassSwitch({ mode, language }: { readonly mode: ClassMode; readonly language: Language }) {
  const words = wordsIn(language)
  return (
    <Button className="button button-quiet button-small" aria-keyshortcuts="F" onPress={mode.toggle}>
      <Presentation aria-hidden size={16} />
      {words(mode.isOn ? 'leaveClassMode' : 'classMode')}
    </Button>
  )
}
