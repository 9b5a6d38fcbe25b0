import { FillShape } from './FillShape'
import type { Rect } from './geometry'
import type { Segment } from './lens'

/** How the duties of a field stand, as parts of a bar. */
export function Bar({ segments, rect }: { readonly segments: readonly Segment[]; readonly rect: Rect }) {
  const total = segments.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const starts = segments.map((_, index) => segments.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return (
    <g className="fm-bar">
      {segments.map(({ label, fill, count }, index) =>
        count === 0 ? null : (
          <FillShape
            key={label}
            fill={fill}
            r={1}
            rect={{
              ...rect,
              x: rect.x + (rect.width * (starts[index] ?? 0)) / total,
              width: Math.max(2, (rect.width * count) / total),
            }}
          />
        ),
      )}
      <rect className="fm-bar-edge" {...rect} rx={1} />
    </g>
  )
}
