import type { Editor } from '../../state/context'

/** Long enough for a slow machine. */
const patience = 3_000

/** Lets what is selected be edited where all of it is: its name is there to be typed, else the first of what can be changed. */
export function editSelected({ store }: Editor, name: string): void {
  store.getState().look({ inspectorOpen: true })
  const until = performance.now() + patience
  const follow = () => {
    const pane = document.querySelector('#inspector-pane')
    // What was selected is told there a moment later.
    if (pane?.querySelector('.inspector-head h2')?.textContent?.includes(name) !== true) {
      if (performance.now() < until) requestAnimationFrame(follow)
      return
    }
    const names = pane.querySelector('.field-pair')?.querySelectorAll('input')
    const own = names?.[store.getState().language === 'ja' ? 0 : 1]
    const first = own ?? pane.querySelector<HTMLElement>('.inspector-head ~ * :is(input, select, textarea, button)')
    first?.focus()
    own?.select()
  }
  follow()
}
