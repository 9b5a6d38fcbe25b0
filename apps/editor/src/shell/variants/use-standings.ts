import { useEffect, useState } from 'react'
import type { Standing } from '../../commands/variants/base-then'
import { useEditor, useEditorState } from '../../state/context'

const pause = 250
const nothing: ReadonlyMap<string, Standing> = new Map()

/** How each variant stands to its base: told a moment after an edit, so that nobody waits for it. */
export function useStandings(): ReadonlyMap<string, Standing> {
  const { store } = useEditor()
  const workspace = useEditorState((state) => state.workspace)
  const [standings, setStandings] = useState(nothing)
  useEffect(() => {
    if (workspace === null) return undefined
    let isWanted = true
    const tell = async () => {
      const { standingOf } = await import('../../commands/variants/base-then')
      if (!isWanted) return
      const { past } = store.getState()
      const derived = workspace.variants.filter(({ basedOn }) => basedOn !== undefined)
      setStandings(new Map(derived.map(({ id }) => [id, standingOf(workspace, past, id)])))
    }
    const timer = setTimeout(() => void tell(), pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [store, workspace])
  return standings
}
