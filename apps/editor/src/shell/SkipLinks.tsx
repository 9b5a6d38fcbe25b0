import { enterRegion } from '../commands/regions'
import { useMessages } from '../state/context'

const places = [
  ['#canvas', 'shell.skipToCanvas'],
  ['.workbench-inspector', 'shell.skipToInspector'],
  ['.workbench-findings', 'shell.skipToFindings'],
] as const

/** Past the bar and the sidebar, for who comes by keyboard. The address is that of the place on the screen, so it is left alone. */
export function SkipLinks() {
  const t = useMessages()
  return (
    <div className="skip-links">
      {places.map(([selector, label]) => (
        <button
          key={selector}
          type="button"
          className="skip-link"
          onClick={() => {
            const region = document.querySelector<HTMLElement>(selector)
            if (region !== null) enterRegion(region)
          }}
        >
          {t(label)}
        </button>
      ))}
    </div>
  )
}
