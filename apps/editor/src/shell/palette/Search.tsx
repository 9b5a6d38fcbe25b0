import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react'
import { useEditorState } from '../../state/context'
import { palette } from '../soon'
import { SearchToCome } from './SearchToCome'
import type { Palette } from './Palette'

/** The search and the commands; while they are being loaded (a moment, once in a visit) a plain field takes what is typed. */
export function Search() {
  const dialog = useEditorState((state) => state.dialog)
  const isOpen = dialog === 'search' || dialog === 'commands'
  const [Loaded, setLoaded] = useState<ComponentType<ComponentProps<typeof Palette>> | null>(null)
  const [isComposing, setComposing] = useState(false)
  const typed = useRef<string | null>(null)
  const isEntered = useRef(false)
  useEffect(() => {
    if (!isOpen) {
      typed.current = null
      isEntered.current = false
    } else void palette().then((module) => setLoaded(() => module.Palette))
  }, [isOpen])
  // A word that is being composed is ended where it was begun.
  if (Loaded !== null && !isComposing) return <Loaded typed={() => typed.current} isEntered={() => isEntered.current} />
  if (!isOpen) return null
  return (
    <SearchToCome
      begin={dialog === 'commands' ? '>' : ''}
      onType={(text) => (typed.current = text)}
      onEnter={() => (isEntered.current = true)}
      onCompose={setComposing}
    />
  )
}
