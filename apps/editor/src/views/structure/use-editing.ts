/** What a person does to the picture by pointer or key, and what is under way: a name being edited, a link being drawn. */
import type { LinkKind } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { useEffect, useState } from 'react'
import { useEditor, useEditorState } from '../../state/context'
import type { Grip, Point } from './gestures/grip'
import type * as edits from './edits'
import { boxKey } from '../../picture/drawing/drawing'
import type { Place } from '../../picture/layout/find'

/** The end of a link that is drawn, where its kind is asked for. */
export interface LinkEnd {
  readonly from: string
  readonly to: string
  /** In pixels of the window. */
  readonly at: Point
}

type Edits = typeof edits

/** The picture is there before what edits it. */
const load = () => import('./edits').then((module) => (loaded = module))
let loaded: Edits | undefined

/** Once it is there, an edit is made in the very event that asked for it, and seen in the next frame. */
function withEdits(run: (module: Edits) => void): void {
  if (loaded === undefined) void load().then(run, () => undefined)
  else run(loaded)
}

export function useEditing(design: Design) {
  const editor = useEditor()
  const [named, setNamed] = useState<string | null>(null)
  const [linkFrom, setLinkFrom] = useState<string | null>(null)
  const [linkEnd, setLinkEnd] = useState<LinkEnd | null>(null)
  const { store } = editor
  const newUnit = useEditorState((state) => state.newUnit)
  const naming = newUnit === null ? named : boxKey(newUnit)
  const setNaming = (key: string | null) => {
    setNamed(key)
    if (newUnit !== null) store.getState().look({ newUnit: null })
  }
  // Who leaves the picture leaves the name as it is.
  useEffect(() => () => store.getState().look({ newUnit: null }), [store])
  // There before it is wanted: also when the server is gone by then.
  useEffect(() => void load().catch(() => undefined), [])
  return {
    /** Whether a key meant something here; before what edits is there, it is done once that is. */
    pressed: (...key: Parameters<Edits['pressed']>): boolean => {
      if (loaded !== undefined) return loaded.pressed(...key)
      withEdits(({ pressed }) => void pressed(...key))
      return false
    },
    naming,
    setNaming,
    linkFrom,
    setLinkFrom,
    linkEnd,
    setLinkEnd,
    /** Adds a unit below another, and lets its name be typed where it stands. */
    add: (unit: string) =>
      withEdits(({ addUnit }) => {
        const added = design.unitById.get(unit)?.isProvider === false ? addUnit(editor, unit) : undefined
        if (added !== undefined) setNaming(boxKey(added))
      }),
    rename: (place: Place, text: string) => withEdits(({ rename }) => rename(editor, design, place, text)),
    drop: (grip: Grip, target: string | undefined, copy: boolean) =>
      withEdits(({ drop }) => drop(editor, design, grip, target, copy)),
    takeOff: (place: Place) => withEdits(({ takeOff }) => takeOff(editor, design, place)),
    link: (kind: LinkKind) => {
      setLinkEnd(null)
      if (linkEnd !== null) withEdits(({ link }) => link(editor, design, linkEnd, kind))
    },
    shift: (way: 'up' | 'down', before: string | undefined) =>
      withEdits(({ shift }) => shift(editor, design, way, before)),
  }
}
