/** Where the keyboard goes on when something was chosen in the search: to that thing, where the view shows it. */
import type { SubjectReference } from '@taiseizu/rules'
import { enterRegion } from '../../commands/regions'

/** So many frames one waits for a view that is there to show it: it may have to scroll, or to open what it is in. */
const patience = 20
/** So many frames after the search is gone it gives the focus back to where that was; whoever goes elsewhere has to be later. */
const settling = 2

type Place = HTMLElement | SVGElement
type Find = () => Place | null

const inCanvas = (selector: string): Place | null => document.querySelector<Place>(`#canvas ${selector}`)

/** Where a subject is in the view that is shown; `null` where it is not, or not yet. */
function placeOf({ type, id }: SubjectReference): Place | null {
  const itself =
    inCanvas(`[role="treeitem"][data-subject-type="${type}"][data-subject-id="${CSS.escape(id)}"]`) ??
    (type === 'field' ? inCanvas(`[data-field="${CSS.escape(id)}"]`) : null)
  if (itself !== null) return itself
  // A duty lies in chips, a contract with its provider: what is marked as selected stands for it.
  const marked = inCanvas('[role="treeitem"][aria-selected="true"]')
  if (marked !== null) return marked
  // A table and a graph have the focus themselves, and stand where the selection is.
  const isInTable = inCanvas('[role="grid"] :is([data-marked], .grid-marked-column)') !== null
  return isInTable ? inCanvas('[role="grid"]') : inCanvas('.graph [role="application"]')
}

const lineOf = (finding: string): Place | null =>
  document.querySelector<Place>(`.finding[data-subject-id="${CSS.escape(finding)}"] .finding-head`)

const isOpen = (selector: string): boolean => document.querySelector(selector) !== null

/** Tries until it is there, or somebody goes elsewhere; after a while it is left to what tells of it beside the view. */
function goOnAt(find: Find, otherwise: () => void): void {
  const over = new AbortController()
  // The choice itself is still being made.
  requestAnimationFrame(() => {
    for (const type of ['keydown', 'pointerdown'])
      addEventListener(type, () => over.abort(), { capture: true, once: true, signal: over.signal })
  })
  let frames = 0
  const look = () => {
    if (over.signal.aborted) return
    if (isOpen('.palette') || isOpen('#canvas .workbench-loading')) {
      requestAnimationFrame(look)
      return
    }
    frames += 1
    // Something else was opened meanwhile: it has the keyboard.
    const isElsewhere = isOpen('[role="dialog"], dialog[open]')
    const place = frames > settling && !isElsewhere ? find() : null
    if (place === null && !isElsewhere && frames < patience) {
      requestAnimationFrame(look)
      return
    }
    over.abort()
    if (place !== null) place.focus({ preventScroll: true })
    else if (!isElsewhere) otherwise()
  }
  requestAnimationFrame(look)
}

const enter = (selector: string): void => {
  const region = document.querySelector<HTMLElement>(selector)
  if (region !== null) enterRegion(region)
}

/** A view that does not show it leaves it to the inspector, which tells of it. */
export const goOnAtSubject = (subject: SubjectReference): void =>
  goOnAt(
    () => placeOf(subject),
    () => enter('#inspector-pane'),
  )

export const goOnAtFinding = (finding: string): void =>
  goOnAt(
    () => lineOf(finding),
    () => enter('#findings-pane'),
  )

/** The view itself, once it is there. */
export const goOnInView = (): void =>
  goOnAt(
    () => inCanvas(':is(button, [tabindex="0"])'),
    () => enter('#canvas'),
  )
