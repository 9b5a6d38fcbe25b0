import type { TabMessage, Tabs } from './platform'

const name = 'taiseizu-writer'

/** Web Locks say who writes, a channel what was written. Without them every tab may write, and versions tell. */
export function browserTabs(): Tabs {
  // Names this tab among those that are open: no more is needed of it.
  const id = `${performance.timeOrigin}-${Math.random()}`
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('taiseizu')
  const locks = (navigator as { readonly locks?: LockManager }).locks
  let free: (() => void) | null = null
  let stopWaiting: AbortController | null = null
  return {
    id,
    claim: (how, lost) =>
      new Promise((resolve) => {
        if (locks === undefined) return resolve(true)
        stopWaiting?.abort()
        stopWaiting = how === 'wait' ? new AbortController() : null
        const options: LockOptions =
          stopWaiting !== null
            ? { signal: stopWaiting.signal }
            : how === 'take'
              ? { steal: true }
              : { ifAvailable: true }
        let hasIt = false
        locks
          .request(name, options, async (lock) => {
            if (lock === null) return resolve(false)
            hasIt = true
            resolve(true)
            // The lock is held until this is fulfilled.
            await new Promise<void>((done) => (free = done))
          })
          .catch(() => {
            if (hasIt) lost()
            else resolve(false)
          })
      }),
    release() {
      free?.()
      free = null
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin only
    tell: (message) => channel?.postMessage({ ...message, from: id }),
    onTold(call) {
      const told = (event: MessageEvent<TabMessage>) => call(event.data)
      channel?.addEventListener('message', told)
      return () => channel?.removeEventListener('message', told)
    },
  }
}
