/** The small forms that tell states, severities and kinds; each can be told from the others without colour. */
import type { ScopeKind, Severity } from '@taiseizu/catalogue'
import './signs.css'

/** How duties stand, for the eye: the coverage, and whether who answers may. */
export type DutyState =
  | 'gap'
  | 'unperformed'
  | 'unanswered'
  | 'contested'
  | 'unauthorised'
  | 'covered'
  | 'relieved'
  | 'excluded'

const severityForms: Readonly<Record<Severity, string>> = {
  error: 'M-3-6H3L6-3V3L3 6H-3L-6 3V-3Z',
  warning: 'M0-6 6.4 5.4H-6.4Z',
  advice: 'M-4.6 0A4.6 4.6 0 1 1 4.6 0 4.6 4.6 0 1 1-4.6 0Z',
}

export const SeverityForm = ({
  severity,
  x,
  y,
}: {
  readonly severity: Severity
  readonly x: number
  readonly y: number
}) => <path className={`s-mark s-mark-${severity}`} d={severityForms[severity]} transform={`translate(${x} ${y})`} />

const brokenKey = 'M-1.2-1.2a2.5 2.5 0 1 0-2.4 2.2M-1.4-.4h1.2M1.6.6H5V3M3.2.6V2.4M.4-2.6l1.2-1.4M1.8-1.4l1.8-.6'
const shield = 'M0-5.2 4.4-3.6V-.4C4.4 2.4 2.6 4.2 0 5.4-2.6 4.2-4.4 2.4-4.4-.4V-3.6Z'
const tick = 'M-2 0-.4 1.8 2.2-1.6'
const takenOver = 'M-4.4-3V.6A1.6 1.6 0 0 0-2.8 2.2H3.6M1.2-.6 4 2.2 1.2 5'

/** The sign of a state other than covered, about a middle. An accepted exception has its own, whatever the state. */
export function StateSign({
  state,
  accepted,
  x,
  y,
}: {
  readonly state: DutyState
  readonly accepted: boolean
  readonly x: number
  readonly y: number
}) {
  return (
    <g aria-hidden transform={`translate(${x} ${y})`}>
      {accepted ? (
        <>
          <path className="s-sign-line s-sign-quiet" d={shield} />
          <path className="s-sign-line s-sign-quiet" d={tick} />
        </>
      ) : (
        signOf(state)
      )}
    </g>
  )
}

function signOf(state: DutyState) {
  switch (state) {
    case 'gap':
      return <circle className="s-sign-line" r={4.2} />
    case 'unperformed':
      return (
        <>
          <circle className="s-sign-line" r={4.2} />
          <circle className="s-sign-fill" r={1.3} />
        </>
      )
    case 'unanswered':
      return letter('?')
    case 'contested':
      return letter('!!')
    case 'unauthorised':
      return <path className="s-sign-line" d={brokenKey} />
    case 'relieved':
      return <path className="s-sign-line s-sign-quiet" d={takenOver} />
    case 'excluded':
      return <path className="s-sign-line s-sign-quiet" d="M-4 0H4" />
    case 'covered':
      return null
  }
}

const letter = (text: string) => (
  <>
    <circle className="s-sign-fill" r={5.6} />
    <text className="s-sign-letter" textAnchor="middle" fontSize={9}>
      {text}
    </text>
  </>
)

const scopeForms: Readonly<Record<ScopeKind, string>> = {
  it: 'M-6-5H6V3H-6ZM-3 6H3M0 3V6',
  ot: 'M-6 6V-1L-2-3.5V-1L2-3.5V-1L6-3.5V6ZM-6 6H6',
  iot: 'M-1.5 4.5a2 2 0 0 1 3 0M-3.8 2a5.4 5.4 0 0 1 7.6 0M-6-.6a8.6 8.6 0 0 1 12 0M0 6.2h.01',
  product: 'M0-6 6-3V3L0 6-6 3V-3ZM-6-3 0 0 6-3M0 0V6',
  'digital-service': 'M-6-5H6V5H-6ZM-6-2H6M-4-3.5h.01M-2-3.5h.01',
  site: 'M0 6C-3.5 2-5 .2-5-1.6a5 5 0 0 1 10 0C5 .2 3.5 2 0 6ZM0-3.2a1.7 1.7 0 1 0 .01 0',
}

export const ScopeIcon = ({
  kind,
  x,
  y,
}: {
  readonly kind: ScopeKind | undefined
  readonly x: number
  readonly y: number
}) =>
  kind === undefined ? null : (
    <path aria-hidden className="s-scope-icon" d={scopeForms[kind]} transform={`translate(${x} ${y})`} />
  )
