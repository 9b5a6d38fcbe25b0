/** Whether the machine keeps up while the picture moves: where it does not, the many lines are left out until it rests. */
import type { Engine } from './engine'

export interface Pace {
  /** Another picture: nothing is known of how long it takes. */
  begin(lines: number): void
  /** Things go their way. */
  moved(): void
  /** Right after something was drawn. */
  drawn(): void
  readonly isLeavingOut: boolean
  stop(): void
}

/** Fewer lines are drawn always. */
const many = 1_500
/** Two frames in a row that took longer are too long. */
const tooLong = 40
/** So long after its last move the picture rests. */
const rest = 150

export function paceOf(engine: Engine): Pace {
  let isMany = false
  let isSlow = false
  let slowInARow = 0
  let isMoving = false
  let resting: ReturnType<typeof setTimeout> | undefined
  const moved = () => {
    isMoving = true
    clearTimeout(resting)
    resting = setTimeout(() => {
      isMoving = false
      if (isMany && isSlow) engine.scheduleRender()
    }, rest)
  }
  engine.getCamera().on('updated', moved)
  return {
    moved,
    begin: (lines) => {
      isMany = lines > many
      isSlow = false
      slowInARow = 0
    },
    drawn: () => {
      if (!isMoving || !isMany || isSlow) return
      const began = performance.now()
      // The next frame comes when this one is on the screen.
      requestAnimationFrame(() => {
        slowInARow = performance.now() - began > tooLong ? slowInARow + 1 : 0
        if (slowInARow >= 2) isSlow = true
      })
    },
    get isLeavingOut() {
      return isMany && isSlow && isMoving
    },
    stop: () => clearTimeout(resting),
  }
}
