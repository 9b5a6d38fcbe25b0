import type { ArchetypeChoice } from '@taiseizu/core'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useEditor, useEditorState, useReport } from '../../state/context'
import type { Scene } from './scene'
import { type Progress, type Workshop, workshopOf } from './workshop'

/** Work does not begin with each letter that is typed where it takes long. */
const patience = (units: number): number => (units < 200 ? 0 : 500)

/** What archetypes come to in the variant on the screen; those that are wanted are worked out, the first first. */
export function useWorkshop(wanted: readonly ArchetypeChoice[]): Progress & { readonly workshop: Workshop } {
  const { platform } = useEditor()
  const workspace = useEditorState((state) => state.workspace)
  const variantId = useEditorState((state) => state.variantId)
  const units = useReport().design.units.length
  if (workspace === null) throw new Error('nothing is open')
  const today = platform.today()
  const workshop = useMemo(() => workshopOf(workspace, variantId, today), [workspace, variantId, today])
  useEffect(() => {
    const timer = setTimeout(() => workshop.want(wanted), patience(units))
    return () => clearTimeout(timer)
  }, [workshop, wanted, units])
  useEffect(() => () => workshop.stop(), [workshop])
  return { ...useStore(workshop.store), workshop }
}

/** So long the page is not asked what it has to do meanwhile. */
const slice = 8

/** Has scenes made of what has been worked out, one at a time, so that the page answers in between. */
export function useScenes(
  { workshop, outcomes, scenes }: Progress & { readonly workshop: Workshop },
  keys: readonly string[],
): ReadonlyMap<string, Scene> {
  const { platform } = useEditor()
  const next = keys.find((key) => outcomes.has(key) && !scenes.has(key))
  useEffect(() => {
    if (next === undefined) return undefined
    let isWanted = true
    const steps = workshop.makingScene(next)
    const make = async () => {
      await platform.drawn()
      for (let isDone = false; !isDone;) {
        await platform.pause()
        if (!isWanted) return
        for (const end = performance.now() + slice; !isDone && performance.now() < end;)
          isDone = steps.next().done === true
      }
    }
    void make()
    return () => {
      isWanted = false
    }
  }, [workshop, next, platform])
  return scenes
}
