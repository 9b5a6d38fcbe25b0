import { Suspense } from 'react'
import { useEditorState, useMessages } from '../state/context'
import { useCameAndWent } from '../views/findings/use-came-and-went'
import { Sidebar } from './Sidebar'
import { SkipLinks } from './SkipLinks'
import { ContextMenu } from './menu/ContextMenu'
import { FindingsPane, InspectorPane } from './panes'
import { TopBar } from './TopBar'
import { Tour } from './tour/Tour'
import { views } from './views'
import './workbench.css'

/** Variants and views on the left, the canvas in the middle, the inspector on the right, findings below. */
export function Workbench() {
  const t = useMessages()
  const view = useEditorState((state) => state.view)
  const inspectorOpen = useEditorState((state) => state.inspectorOpen && state.view !== 'exercises')
  const findingsOpen = useEditorState(
    (state) => state.findingsOpen && state.view !== 'findings' && state.view !== 'exercises',
  )
  const narrow = useEditorState((state) => state.sidebarNarrow)
  const { Canvas } = views[view]
  useCameAndWent()
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
      <main
        className="workbench-canvas"
        id="canvas"
        aria-label={t('shell.canvas')}
        tabIndex={-1}
        data-region
        data-tour="canvas"
      >
        <Suspense fallback={<p className="workbench-loading">{t('shell.loading')}</p>}>
          <Canvas />
        </Suspense>
      </main>
      {inspectorOpen && <InspectorPane />}
      {findingsOpen && <FindingsPane />}
      <ContextMenu />
      <Tour />
    </div>
  )
}
