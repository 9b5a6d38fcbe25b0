/** Works archetypes out beside the page, one after the other: what has been said of the organisation holds for all of them. */
import { type Ground, groundOf, workOut } from './work-out'
import type { Answer, Task } from './tasks'
import { reasonOf } from '../../state/reason'

// The worker's own global; the types of the page know only the window's.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<Task>) => void): void
  postMessage(answer: Answer): void
}

let ground: Ground | undefined

port.addEventListener('message', ({ data }) => {
  try {
    if (data.is === 'begin') {
      port.postMessage({ is: 'phase', phase: 'ground' })
      ground = groundOf(data.workspace, data.variantId, data.today)
      return
    }
    if (ground === undefined) throw new Error('nothing was said of the organisation')
    const outcome = workOut(ground, data.choice, data.as, (phase) => port.postMessage({ is: 'phase', phase }))
    port.postMessage({ is: 'done', outcome })
  } catch (error) {
    port.postMessage({ is: 'failed', reason: reasonOf(error) })
  }
})
