import type { Design } from '@taiseizu/core'
import { type Subject, type SubjectReference, subjectIn } from '@taiseizu/rules'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactNode, memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import { FollowingProvider, useEditor, useEditorState, useMessages, useReport } from '../state/context'
import { referenceNow } from '../state/renamed'
import { OrganisationInspector } from './OrganisationInspector'
import { SeveralInspector } from './SeveralInspector'
import { SubjectInspector } from './SubjectInspector'
import { useBeginning } from './use-beginning'
import { type Trail, backOn, emptyTrail, forwardOn, wentTo } from './trail'
import '../messages/inspector'
import './inspector.css'

/** What is selected, to be seen and changed. */
export function Inspector() {
  const t = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  // What is done elsewhere is seen there first; whoever is at work in here sees it at once, and goes on from it.
  const latest = useReport()
  const later = useDeferredValue(latest)
  const [isAtWork, setAtWork] = useState(false)
  const report = isAtWork ? latest : later
  const { design } = report
  // What was selected is marked where it was selected, and told here a moment later; what became another record by an edit made here goes
  // on being it with the edit, or it would be gone for that moment, and the focus with it.
  const chosen = useEditorState((state) => state.selection)
  const chosenLater = useDeferredValue(chosen)
  const selection = isAtWork ? chosen : chosenLater
  const others = useDeferredValue(useEditorState((state) => state.others))
  const select = useEditorState((state) => state.select)
  const { store } = useEditor()
  const isThere = (reference: SubjectReference) => subjectIn(design, reference) !== undefined
  /** By the name that it has now; by that of before where it is there no more. */
  const now = (reference: SubjectReference) => referenceNow(store.getState(), reference, isThere) ?? reference
  const [known, setTrail] = useState(emptyTrail)
  const trail = wentTo(known, chosen, now)
  if (trail !== known) setTrail(trail)
  const subject = selection === null ? undefined : subjectIn(design, now(selection))
  const several = useMemo(
    () => (others.length === 0 ? [] : [...others, ...(selection === null ? [] : [selection])]),
    [others, selection],
  )
  const shown = several.length > 1 ? 'several' : subject === undefined ? '' : keyOf(subject)
  const [drawn, setDrawn] = useState({ shown, key: shown })
  if (drawn.shown !== shown) setDrawn({ shown, key: isRenamed(drawn.shown, subject, now) ? drawn.key : shown })
  const content = useRef<HTMLDivElement>(null)
  useBeginning(content, drawn.key, subject)
  const before = backOn(trail, (reference) => isThere(now(reference)))
  const after = forwardOn(trail, (reference) => isThere(now(reference)))
  const go = (to: Trail | undefined) => {
    if (to === undefined) return
    const here = to.here && now(to.here)
    setTrail({ ...to, here })
    select(here)
  }
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
      <div key={drawn.key} ref={content}>
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
  ['assignment', 'grant', 'link', 'exclusion'].includes(type) ? type : `${type}/${id}`

/** Whether what was drawn is what is shown now, and only called otherwise: it then keeps its place, and the focus. */
function isRenamed(
  drawn: string,
  subject: Subject | undefined,
  now: (reference: SubjectReference) => SubjectReference,
): boolean {
  if (subject === undefined) return false
  const { type, id } = subject
  return drawn.startsWith(`${type}/`) && now({ type, id: drawn.slice(type.length + 1) }).id === id
}

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
