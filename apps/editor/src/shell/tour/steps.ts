import type { MessageKey } from '../../messages'

/** Where the card stands beside what it speaks of. */
export type Side = 'inside' | 'above' | 'below' | 'left' | 'right'

export interface TourStep {
  /** The `data-tour` of what it speaks of. */
  readonly anchor: string
  readonly side: Side
  readonly title: MessageKey
  readonly text: MessageKey
}

/** From the picture outwards: what one sees, what was found, where one edits, and where all else is. */
export const tourSteps: readonly TourStep[] = [
  { anchor: 'canvas', side: 'inside', title: 'tour.canvasTitle', text: 'tour.canvas' },
  { anchor: 'findings', side: 'above', title: 'tour.findingsTitle', text: 'tour.findings' },
  { anchor: 'inspector', side: 'left', title: 'tour.inspectorTitle', text: 'tour.inspector' },
  { anchor: 'figures', side: 'below', title: 'tour.figuresTitle', text: 'tour.figures' },
  { anchor: 'sidebar', side: 'right', title: 'tour.sidebarTitle', text: 'tour.sidebar' },
  { anchor: 'search', side: 'below', title: 'tour.searchTitle', text: 'tour.search' },
  { anchor: 'help', side: 'below', title: 'tour.helpTitle', text: 'tour.help' },
]
