import { useEffect } from 'react'
import { useEditorState } from '../state/context'
import './notice.css'

/** Says for a while what was just done; screen readers hear it too. */
export function Notice() {
  const notice = useEditorState((state) => state.notice)
  const notify = useEditorState((state) => state.notify)
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => notify(null), 6_000)
    return () => clearTimeout(timer)
  }, [notice, notify])
  return (
    <output className="notice" aria-live="polite">
      {notice !== null && <span>{notice}</span>}
    </output>
  )
}
