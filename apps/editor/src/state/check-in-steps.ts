/** Checks what is on the screen in small steps, so that the page answers meanwhile: docs/decisions/005. */
import type { Editor } from './context'
import { checkMore, isToCheck } from './derived'
import { checkBy, slice } from './following'

/** So often it is told how far it has come, and what has been found: the picture is then drawn anew. */
const tellEvery = 100
const showEvery = 500

/** Goes on as long as the editor does. What is no longer on the screen is left where it stands. */
export function checkInSteps({ store, platform }: Editor): void {
  let isAtWork = false
  const work = async () => {
    await platform.drawn()
    const { rules } = await import('./all-rules')
    checkBy(rules, slice)
    let [told, shown] = [performance.now(), performance.now()]
    for (;;) {
      const now = performance.now()
      const isShownNow = now - shown > showEvery
      const { checked, isDone } = checkMore(store.getState(), platform.today(), slice, isShownNow)
      if (isShownNow) shown = performance.now()
      if (isDone || now - told > tellEvery) {
        told = now
        store.getState().tellChecked(checked)
      }
      if (isDone) return
      await platform.pause()
    }
  }
  const begin = async () => {
    if (isAtWork || !isToCheck(store.getState(), platform.today())) return
    isAtWork = true
    try {
      await work()
    } catch {
      // The rules could not be loaded: it is tried again when something happens.
    } finally {
      isAtWork = false
    }
  }
  store.subscribe(() => void begin())
  void begin()
}
