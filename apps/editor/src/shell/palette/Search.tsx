import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react'
import { useEditorState, useMessages } from '../../state/context'
import { palette } from '../soon'
import { Frame } from './Frame'
import type { SearchBox } from './SearchBox'
import { SearchToCome } from './SearchToCome'

const kept = 6

/** Search everywhere and the commands; while they are being loaded (a moment, once in a visit) a plain field takes what is typed. */
export function Search() {
  const t = useMessages()
  const dialog = useEditorState((state) => state.dialog)
  const isOpen = dialog === 'search' || dialog === 'commands'
  const [Loaded, setLoaded] = useState<ComponentType<ComponentProps<typeof SearchBox>> | null>(null)
  const [isComposing, setComposing] = useState(false)
  const [recent, setRecent] = useState<readonly string[]>([])
  const typed = useRef<string | null>(null)
  const isEntered = useRef(false)
  useEffect(() => {
    if (!isOpen) {
      typed.current = null
      isEntered.current = false
    } else void palette().then((module) => setLoaded(() => module.SearchBox))
  }, [isOpen])
  if (!isOpen) return null
  const begin = dialog === 'commands' ? '>' : ''
  return (
    <Frame label={t(dialog === 'commands' ? 'palette.commands' : 'palette.search')}>
      {/* A word that is being composed is ended where it was begun. */}
      {Loaded === null || isComposing ? (
        <SearchToCome
          begin={begin}
          onType={(text) => (typed.current = text)}
          onEnter={() => (isEntered.current = true)}
          onCompose={setComposing}
        />
      ) : (
        <Loaded
          key={dialog}
          begin={begin}
          typed={() => typed.current}
          isEntered={() => isEntered.current}
          recent={recent}
          onGone={(key) => setRecent([key, ...recent.filter((one) => one !== key)].slice(0, kept))}
        />
      )}
    </Frame>
  )
}
