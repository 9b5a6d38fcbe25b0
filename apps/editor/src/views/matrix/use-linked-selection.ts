/** The one selection of the workbench and the cell one is in: each follows the other. */
import type { Design } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useEditorState } from '../../state/context'
import type { Cursor, Place } from './cursor'
import type { GridHandle } from './grid/Grid'

/** So long one may go on moving before the rest of the workbench follows. */
const settling = 100

const isSame = (one: SubjectReference | null, other: SubjectReference | null): boolean =>
  one?.type === other?.type && one?.id === other?.id

interface Linked {
  readonly design: Design
  readonly cursor: Cursor
  readonly move: (cursor: Cursor) => void
  readonly subjectAt: (place: Place) => SubjectReference | null
  /** Where a subject is in the table; `null` for a row or column that does not matter. */
  readonly placeOf: (
    subject: SubjectReference,
  ) => { readonly row: number | null; readonly column: number | null } | null
  readonly grid: RefObject<GridHandle | null>
}

/** @returns how the user moves: the selection follows a moment later, or at once. */
export function useLinkedSelection({ design, cursor, move, subjectAt, placeOf, grid }: Linked) {
  const selection = useEditorState((state) => state.selection)
  const select = useEditorState((state) => state.select)
  const own = useRef<SubjectReference | null>(null)
  const seen = useRef<SubjectReference | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const choose = useCallback(
    (subject: SubjectReference | null) => {
      clearTimeout(timer.current)
      if (subject === null) return
      own.current = subject
      select(subject)
    },
    [select],
  )

  // What was selected here is something else after an edit (the assignment of a cell that was empty); what was selected elsewhere
  // is gone to, once.
  useEffect(() => {
    if (selection !== null && isSame(selection, own.current)) {
      const now = subjectAt(cursor.at)
      if (now !== null && !isSame(now, selection)) choose(now)
      return
    }
    own.current = null
    if (isSame(selection, seen.current)) return
    seen.current = selection
    const place = selection && placeOf(selection)
    if (place === null) return
    const at = { row: place.row ?? cursor.at.row, column: place.column ?? cursor.at.column }
    move({ at, to: at })
    grid.current?.reveal(place.row ?? -1, place.column ?? -1)
    // oxlint-disable-next-line react/exhaustive-deps -- where one is does not matter until something else is selected or edited
  }, [selection, design])

  return useCallback(
    (to: Cursor, isSettled = false) => {
      move(to)
      clearTimeout(timer.current)
      const subject = subjectAt(to.at)
      seen.current = subject
      if (isSettled) choose(subject)
      else timer.current = setTimeout(() => choose(subject), settling)
    },
    [move, subjectAt, choose],
  )
}
