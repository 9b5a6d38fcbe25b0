import { Suspense, lazy, useEffect, useRef } from 'react'
import { useEditorState, useMessages } from '../state/context'
import type { ViewId } from '../state/state'
import { Checking } from './Checking'
import { Sidebar } from './Sidebar'
import { SkipLinks } from './SkipLinks'
import { ContextMenuPlace } from './menu/ContextMenuPlace'
import { FindingsPane, InspectorPane } from './panes'
import { TopBar } from './TopBar'
import { Failed } from './Failed'
import { ViewFailed } from './ViewFailed'
import { views } from './views'
import './workbench.css'

const CameAndWent = lazy(() =>
  import('../views/findings/CameAndWent').then((module) => ({ default: module.CameAndWent })),
)
const Tour = lazy(() => import('./tour/Tour').then((module) => ({ default: module.Tour })))
/** Views that show findings themselves, and need the room. */
const withOwnFindings: ReadonlySet<ViewId> = new Set(['findings', 'compare', 'archetypes', 'exercises'])

/** Variants and views on the left, the canvas in the middle, the inspector on the right, findings below. */
export function Workbench() {
  const t = useMessages()
  const view = useEditorState((state) => state.view)
  const inspectorOpen = useEditorState((state) => state.inspectorOpen && state.view !== 'exercises')
  const findingsOpen = useEditorState((state) => state.findingsOpen && !withOwnFindings.has(state.view))
  const narrow = useEditorState((state) => state.sidebarNarrow)
  const isTouring = useEditorState((state) => state.tourStep !== null)
  const { Canvas, label } = views[view]
  const shown = useRef(view)
  // What had the focus is gone with the view before: who goes by keyboard or by ear is in the new one.
  useEffect(() => {
    const place = document.activeElement
    // The view before may be there as long as the new one is loaded, but is not seen.
    const isGone = place === null || place === document.body || !place.checkVisibility()
    if (shown.current !== view && isGone) document.getElementById('canvas')?.focus()
    shown.current = view
  }, [view])
  return (
    <div
      className="workbench"
      data-inspector={inspectorOpen || undefined}
      data-findings={findingsOpen || undefined}
      data-narrow={narrow || undefined}
    >
      <SkipLinks />
      <TopBar />
      <Sidebar />
      <main className="workbench-canvas" id="canvas" aria-label={t(label)} tabIndex={-1} data-region data-tour="canvas">
        <Failed key={view} renderInstead={() => <ViewFailed />}>
          <Suspense fallback={<p className="workbench-loading">{t('shell.loading')}</p>}>
            <Canvas />
          </Suspense>
        </Failed>
        <Checking />
      </main>
      {inspectorOpen && <InspectorPane />}
      {findingsOpen && <FindingsPane />}
      <ContextMenuPlace />
      <Suspense>
        <CameAndWent />
      </Suspense>
      <Suspense>{isTouring && <Tour />}</Suspense>
    </div>
  )
}
