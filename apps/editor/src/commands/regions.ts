import type { MessageKey } from '../messages'
import type { Command } from './command'

/** The parts of the workbench, in the order of the document. Each marks itself with `data-region`. */
const regions = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-region]')]

const wanted =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/** Puts the focus on what the keyboard reaches first in a part, else on the part itself; what is current there before all else. */
export function enterRegion(region: HTMLElement): void {
  const first =
    region.querySelector<HTMLElement>('[aria-current]:not([disabled])') ??
    [...region.querySelectorAll<HTMLElement>(wanted)].find((element) => element.getClientRects().length > 0)
  if (first === undefined || first === null) region.tabIndex = -1
  const target = first ?? region
  target.focus()
}

const stepBy = (step: 1 | -1, id: string, label: MessageKey, shortcut: string): Command => ({
  id,
  label,
  group: 'go',
  shortcuts: [shortcut],
  keysIn: 'anywhere',
  enabled: ({ store }) => store.getState().workspace !== null,
  run() {
    const all = regions()
    const at = all.findIndex((region) => region.contains(document.activeElement))
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length
    const region = all[next]
    if (region !== undefined) enterRegion(region)
  },
})

export const nextRegion = stepBy(1, 'next-region', 'palette.nextRegion', 'f6')
export const previousRegion = stepBy(-1, 'previous-region', 'palette.previousRegion', 'shift+f6')
