import type { MessageKey } from '../messages'
import type { Command } from './command'

/** The parts of the workbench, in the order of the document. Each marks itself with `data-region`. */
const regions = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-region]')]

const wanted =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/** What a part is about: what is current in it, or its picture, which is not behind its tools then. */
const best =
  '[aria-current]:not([disabled]), [role="treeitem"][tabindex="0"], [role="grid"][tabindex="0"], [role="application"]'

/** Puts the focus on what a part is about, else on what the keyboard reaches first in it, else on the part itself. */
export function enterRegion(region: HTMLElement): void {
  const first =
    region.querySelector<HTMLElement>(best) ??
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
