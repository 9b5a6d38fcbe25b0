import { browserFiles } from './files'
import type { Platform } from './platform'
import { browserStorage } from './storage'
import { browserTabs } from './tabs'

/** The browser as it is. */
export const browserPlatform = (): Platform => ({
  files: browserFiles(),
  storage: browserStorage(),
  tabs: browserTabs(),
  today: () => {
    const now = new Date()
    const two = (number: number) => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  preferredLanguage: () => (navigator.languages.find((tag) => /^(ja|en)\b/u.test(tag))?.startsWith('en') ? 'en' : 'ja'),
  onLeaving: (call) => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') call()
    }
    addEventListener('pagehide', call)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', call)
      document.removeEventListener('visibilitychange', hidden)
    }
  },
  // A page that is hidden draws nothing, and is not waited for.
  drawn: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 200)
      requestAnimationFrame(() => setTimeout(resolve))
    }),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    }),
  askBeforeLeaving: (wouldLose) => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault()
    }
    addEventListener('beforeunload', leaving)
    return () => removeEventListener('beforeunload', leaving)
  },
  onReturning: (call) => {
    const returned = () => {
      if (document.visibilityState === 'visible') call()
    }
    addEventListener('focus', returned)
    document.addEventListener('visibilitychange', returned)
    return () => {
      removeEventListener('focus', returned)
      document.removeEventListener('visibilitychange', returned)
    }
  },
})
