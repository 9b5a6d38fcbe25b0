import type { SubjectReference } from '@taiseizu/rules'
import type { Rect } from '../../picture/layout/placed'

/** How something marked is told: by its number while the class looks, then how it stands. */
export type BadgeIs = 'mark' | 'found' | 'missed' | 'wrong' | 'near' | 'aside'

export interface Badge {
  readonly key: string
  readonly at: SubjectReference
  readonly is: BadgeIs
  readonly text: string
}

/** A form for each, so that colour is never the only sign. */
const forms: Readonly<Record<Exclude<BadgeIs, 'mark'>, string>> = {
  found: 'M-5 0-1.5 4 5-4',
  missed: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0',
  wrong: 'M-4-4 4 4M4-4-4 4',
  near: 'M0-4.5 5 4H-5Z',
  aside: 'M-4.5 0H4.5',
}

/** On the upper right corner of what it speaks of, above its name, in the window's own pixels. */
export function BadgeSign({
  badge,
  rect,
  before,
}: {
  readonly badge: Badge
  readonly rect: Rect
  /** How many lie there already: they stand side by side. */
  readonly before: number
}) {
  const x = rect.x + rect.width - 8 - before * 24
  return (
    <g className={`ex-badge ex-is-${badge.is}`} transform={`translate(${x} ${rect.y - 4})`}>
      <g className="ex-badge-form">
        <title>{badge.text}</title>
        <circle r={11} />
        {badge.is === 'mark' ? (
          <text textAnchor="middle" dominantBaseline="central">
            {badge.text}
          </text>
        ) : (
          <path d={forms[badge.is]} />
        )}
      </g>
    </g>
  )
}

/** The same sign in a list. */
export const ListSign = ({ is }: { readonly is: Exclude<BadgeIs, 'mark'> }) => (
  <svg aria-hidden className={`ex-sign ex-badge ex-is-${is}`} width={22} height={22} viewBox="-11 -11 22 22">
    <circle r={10.5} />
    <path d={forms[is]} />
  </svg>
)
