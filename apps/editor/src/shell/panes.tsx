import { Suspense, lazy, useDeferredValue, useEffect, useState } from 'react'
import { FollowingProvider, useEditorState, useChecking, useMessages, useReport } from '../state/context'
import { Splitter } from '../ui/Splitter'

// The picture comes first; what tells of it follows in a moment.
const Inspector = lazy(() => import('../inspector/Inspector').then((module) => ({ default: module.Inspector })))
const FindingsPanel = lazy(() =>
  import('../views/findings/FindingsPanel').then((module) => ({ default: module.FindingsPanel })),
)

const windowSize = () => ({ width: innerWidth, height: innerHeight })

/** The size of the window, for what fits it. */
function useWindowSize() {
  const [size, setSize] = useState(windowSize)
  useEffect(() => {
    const resized = () => setSize(windowSize())
    addEventListener('resize', resized)
    return () => removeEventListener('resize', resized)
  }, [])
  return size
}

const within = (least: number, size: number, most: number): number => Math.max(least, Math.min(size, most))

/** What is selected; as wide as the user draws it. */
export function InspectorPane() {
  const t = useMessages()
  const look = useEditorState((state) => state.look)
  const drawn = useEditorState((state) => state.inspectorWidth)
  const { width } = useWindowSize()
  const least = 240
  const most = Math.max(least, width * 0.5)
  const size = within(least, drawn ?? within(288, width * 0.22, 400), most)
  return (
    <aside className="workbench-inspector" aria-label={t('shell.inspector')} data-region data-tour="inspector">
      <Splitter
        between="columns"
        label={t('shell.resizeInspector')}
        part="inspector-pane"
        {...{ size, least, most }}
        onResize={(inspectorWidth) => look({ inspectorWidth })}
      />
      <div className="workbench-pane" id="inspector-pane" style={{ width: size }}>
        <Suspense>
          <Inspector />
        </Suspense>
      </div>
    </aside>
  )
}

/** The same from drawing to drawing: it draws what changes in it by itself. */
const panel = (
  <Suspense>
    <FindingsPanel />
  </Suspense>
)

/** What was found; as high as the user draws it, and no higher than its words where nothing was found. */
export function FindingsPane() {
  const t = useMessages()
  const look = useEditorState((state) => state.look)
  const drawn = useEditorState((state) => state.findingsHeight)
  const report = useReport()
  const isClean = report.findings.length === 0
  const { height } = useWindowSize()
  const least = 96
  const most = Math.max(least, height * 0.75)
  const isChecked = useChecking() === null
  const own = isClean && isChecked ? 128 : within(168, height * 0.4 - 150, 320)
  const size = within(least, drawn ?? own, most)
  return (
    <section className="workbench-findings" aria-label={t('shell.findings')} data-region data-tour="findings">
      <Splitter
        between="rows"
        label={t('shell.resizeFindings')}
        part="findings-pane"
        {...{ size, least, most }}
        onResize={(findingsHeight) => look({ findingsHeight })}
      />
      <div className="workbench-pane" id="findings-pane" style={{ height: size }}>
        {/* An edit is seen in the picture first. */}
        <FollowingProvider value={useDeferredValue(report)}>{panel}</FollowingProvider>
      </div>
    </section>
  )
}
