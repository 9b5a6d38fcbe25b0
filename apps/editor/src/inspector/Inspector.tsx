import type { Design } from '@taiseizu/core'
import type { Subject, SubjectReference } from '@taiseizu/rules'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactNode, memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import { FollowingProvider, useEditorState, useMessages, useReport } from '../state/context'
import { OrganisationInspector } from './OrganisationInspector'
import { SeveralInspector } from './SeveralInspector'
import { SubjectInspector } from './SubjectInspector'
import { subjectIn } from '../state/subject-in'
import { type Trail, backOn, emptyTrail, forwardOn, wentTo } from './trail'
import '../messages/inspector'
import './inspector.css'

/** What is selected, to be seen and changed. */
export function Inspector() {
  const t = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  // What is done elsewhere is seen there first; whoever is at work in here sees it at once, and goes on from it.
  const now = useReport()
  const later = useDeferredValue(now)
  const [isAtWork, setAtWork] = useState(false)
  const report = isAtWork ? now : later
  const { design } = report
  // What was selected is marked where it was selected, and told here a moment later.
  const chosen = useEditorState((state) => state.selection)
  const selection = useDeferredValue(chosen)
  const others = useDeferredValue(useEditorState((state) => state.others))
  const select = useEditorState((state) => state.select)
  const [known, setTrail] = useState(emptyTrail)
  const trail = wentTo(known, chosen)
  if (trail !== known) setTrail(trail)
  const subject = selection === null ? undefined : subjectIn(design, selection)
  const [before, after] = useMemo(() => {
    const isThere = (reference: SubjectReference) => subjectIn(design, reference) !== undefined
    return [backOn(trail, isThere), forwardOn(trail, isThere)]
  }, [trail, design])
  const go = (to: Trail | undefined) => {
    if (to === undefined) return
    setTrail(to)
    select(to.here)
  }
  const several = useMemo(
    () => (others.length === 0 ? [] : [...others, ...(selection === null ? [] : [selection])]),
    [others, selection],
  )
  const shown = several.length > 1 ? 'several' : subject === undefined ? '' : keyOf(subject)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of whatever has the focus within; buttons do the same
    <div
      className="inspector-frame"
      ref={frame}
      onFocus={() => setAtWork(true)}
      onBlur={({ relatedTarget }) => setAtWork(frame.current?.contains(relatedTarget) === true)}
      onKeyDown={(event) => {
        if (!event.altKey || event.ctrlKey || event.metaKey) return
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
        event.preventDefault()
        go(event.key === 'ArrowLeft' ? before : after)
      }}
    >
      <div className="inspector-ways">
        <Way label={t('inspector.back')} to={before} onGo={go}>
          <ArrowLeft aria-hidden size={15} />
        </Way>
        <Way label={t('inspector.forward')} to={after} onGo={go}>
          <ArrowRight aria-hidden size={15} />
        </Way>
      </div>
      <div key={shown} ref={fromItsBeginning}>
        <FollowingProvider value={report}>
          <Shown several={several} subject={subject} design={design} />
        </FollowingProvider>
      </div>
    </div>
  )
}

/** Drawn anew when something else is to be shown, or the design is another. */
const Shown = memo(function Shown({
  several,
  subject,
}: {
  readonly several: readonly SubjectReference[]
  readonly subject: Subject | undefined
  readonly design: Design
}) {
  if (several.length > 1) return <SeveralInspector references={several} />
  return subject === undefined ? <OrganisationInspector /> : <SubjectInspector subject={subject} />
})

/** Another subject begins anew; a record that became another one by an edit goes on. */
const keyOf = ({ type, id }: Subject): string =>
  ['assignment', 'grant', 'link'].includes(type) ? type : `${type}/${id}`

/** A step on the trail. Where it ends the button stays, and with it the focus. */
function Way({
  label,
  to,
  onGo,
  children,
}: {
  readonly label: string
  readonly to: Trail | undefined
  readonly onGo: (to: Trail | undefined) => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      aria-disabled={to === undefined}
      {...(to === undefined ? { 'data-disabled': true } : {})}
      onClick={() => onGo(to)}
    >
      {children}
    </button>
  )
}

/** What is shown anew is read from its beginning. */
function fromItsBeginning(shown: HTMLDivElement | null): void {
  const pane = shown?.parentElement?.parentElement
  if (pane) pane.scrollTop = 0
}
