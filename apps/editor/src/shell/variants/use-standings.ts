import { useEffect, useState } from 'react'
import { type Standing, standingOf } from '../../commands/variants/base-then'
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
    const timer = setTimeout(() => {
      const { past } = store.getState()
      setStandings(
        new Map(
          workspace.variants.flatMap(({ id, basedOn }) =>
            basedOn === undefined ? [] : [[id, standingOf(workspace, past, id)] as const],
          ),
        ),
      )
    }, pause)
    return () => clearTimeout(timer)
  }, [store, workspace])
  return standings
}
