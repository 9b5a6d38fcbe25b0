import { type DutyState, StateSign } from '../../ui/signs'
import type { Sourcing } from '../../picture/duty-state'

/** How a duty stands: solid, hatched, half hatched or empty; and the sign of what is wrong. */
export function StateChip({
  state,
  sourcing,
  isAccepted = false,
}: {
  readonly state: DutyState
  readonly sourcing: Sourcing | null
  readonly isAccepted?: boolean
}) {
  return (
    <span aria-hidden className="matrix-chip" data-state={state} data-sourcing={sourcing ?? 'none'}>
      {(state !== 'covered' || isAccepted) && (
        <svg width="16" height="16" viewBox="-8 -8 16 16">
          <StateSign state={state} accepted={isAccepted} x={0} y={0} />
        </svg>
      )}
    </span>
  )
}
