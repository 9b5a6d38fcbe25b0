/** Whether the machine keeps up while the picture moves: where it does not, the many lines are left out until it rests. */
import type { Engine } from './engine'

export interface Pace {
  /** Another picture: nothing is known of how long it takes. */
  begin(lines: number): void
  /** Things go their way, and lines with them. */
  moved(): void
  /** Whether lines are left out: then they are worked out when the picture rests. */
  leaveOut(): boolean
  /** Right after something was drawn. */
  drawn(): void
  readonly isLeavingOut: boolean
  stop(): void
}

/** Fewer lines are drawn always. */
const many = 1_500
/** Two frames in a row that took longer are too long. */
const tooLong = 40
/** So long after its last move the picture rests; things that go their way take a step now and then. */
const rest = { camera: 150, things: 450 } as const

export function paceOf(engine: Engine): Pace {
  let isMany = false
  let isSlow = false
  let slowInARow = 0
  let isMoving = false
  let isStale = false
  let resting: ReturnType<typeof setTimeout> | undefined
  const isLeavingOut = () => isMany && isSlow && isMoving
  const moved = (pause: number) => {
    isMoving = true
    clearTimeout(resting)
    resting = setTimeout(() => {
      isMoving = false
      if (isStale) engine.refresh({ partialGraph: { nodes: [] }, skipIndexation: false, schedule: true })
      else if (isMany && isSlow) engine.scheduleRender()
      isStale = false
    }, pause)
  }
  engine.getCamera().on('updated', () => moved(isStale ? rest.things : rest.camera))
  return {
    moved: () => moved(rest.things),
    leaveOut: () => {
      isStale ||= isLeavingOut()
      return isLeavingOut()
    },
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
      return isLeavingOut()
    },
    stop: () => clearTimeout(resting),
  }
}
