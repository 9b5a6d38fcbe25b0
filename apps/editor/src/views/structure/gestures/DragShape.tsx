import type { Rect } from '../../../picture/layout/placed'

/** On the picture while something is dragged: where it comes from, and where it would go or cannot. */
export function DragShape({
  sources,
  target,
  isRefused,
  zoom,
}: {
  readonly sources: readonly Rect[]
  readonly target: Rect | undefined
  readonly isRefused: boolean
  readonly zoom: number
}) {
  return (
    <g className="s-drag" aria-hidden>
      {sources.map((rect) => (
        <rect key={`${rect.x}/${rect.y}`} className="s-drag-source" {...rect} rx={4} strokeWidth={1.5 / zoom} />
      ))}
      {target !== undefined && (
        <rect
          className={isRefused ? 's-drag-target s-drag-refused' : 's-drag-target'}
          {...target}
          rx={4}
          strokeWidth={3.5 / zoom}
        />
      )}
    </g>
  )
}

/** From a unit towards the pointer, or the unit under it. */
export function LinkLine({
  from,
  to,
  zoom,
}: {
  readonly from: Rect
  readonly to: { readonly x: number; readonly y: number }
  readonly zoom: number
}) {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 }
  const angle = (Math.atan2(to.y - start.y, to.x - start.x) * 180) / Math.PI
  return (
    <g className="s-link-draft" aria-hidden>
      <path
        d={`M${start.x} ${start.y}L${to.x} ${to.y}`}
        strokeWidth={2.5 / zoom}
        strokeDasharray={`${7 / zoom} ${4 / zoom}`}
      />
      <path
        className="s-link-tip"
        d="M-9-5 0 0-9 5Z"
        transform={`translate(${to.x} ${to.y}) rotate(${angle}) scale(${1 / zoom})`}
      />
    </g>
  )
}

/** At the right of the selected unit: pulled to another, it draws a link. */
export function LinkHandle({
  unit,
  rect,
  zoom,
  label,
}: {
  readonly unit: string
  readonly rect: Rect
  readonly zoom: number
  readonly label: string
}) {
  return (
    <g
      className="s-link-handle"
      data-link-from={unit}
      aria-hidden
      transform={`translate(${rect.x + rect.width} ${rect.y + rect.height / 2}) scale(${1 / zoom})`}
    >
      <title>{label}</title>
      <circle className="s-link-reach" r={14} />
      <circle className="s-link-knob" r={8} />
      <path className="s-link-sign" d="M-4 0H3M0-3.5 3.5 0 0 3.5" />
    </g>
  )
}
