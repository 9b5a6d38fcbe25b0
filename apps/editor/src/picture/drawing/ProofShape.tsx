import type { Places } from '../layout/find'
import type { Highlight } from '../highlight'

interface Point {
  readonly x: number
  readonly y: number
}

/** Above the boxes: chains of authority, ways by steps, and the ghost of the link that is missing. */
export function ProofShape({
  highlight,
  places,
  zoom,
}: {
  readonly highlight: Highlight
  readonly places: Places
  readonly zoom: number
}) {
  // Lines keep a visible strength, however far away one looks.
  const scale = Math.max(1, 0.8 / zoom)
  const point = (unit: string): Point | undefined => {
    const [key] = places.keysOf({ type: 'unit', id: unit })
    const place = key === undefined ? undefined : places.byKey.get(key)
    if (place?.box === undefined) return undefined
    const { rect } = place
    // On the upper edge, where no name and no mark stands.
    return { x: rect.x + rect.width * 0.7, y: rect.y }
  }
  const ghost = highlight.missing && { from: point(highlight.missing.from), to: point(highlight.missing.to) }
  return (
    <g className="s-proof" aria-hidden>
      {highlight.paths.map((path) => {
        // A path within one box proves what the box itself shows: lit up, it needs no line.
        const points = path.units.map(point).filter((one) => one !== undefined)
        if (points.length < 2) return null
        return <PathShape key={`${path.kind}/${path.units.join('/')}`} kind={path.kind} points={points} scale={scale} />
      })}
      {ghost?.from && ghost.to && (
        <g className="s-missing">
          <path className="s-proof-halo" d={curve(ghost.from, ghost.to)} strokeWidth={8 * scale} />
          <path
            className="s-missing-line"
            d={curve(ghost.from, ghost.to)}
            strokeWidth={2.5 * scale}
            strokeDasharray={`${7 * scale} ${5 * scale}`}
          />
          {[ghost.from, ghost.to].map((end) => (
            <circle
              key={`${end.x}/${end.y}`}
              className="s-missing-end"
              cx={end.x}
              cy={end.y}
              r={6 * scale}
              strokeWidth={2.5 * scale}
            />
          ))}
          <Cross at={middleOf(ghost.from, ghost.to)} scale={scale} />
        </g>
      )}
    </g>
  )
}

/** Steps have a direction and show it. A chain of authority is the same proof read from either end. */
function PathShape({
  kind,
  points,
  scale,
}: {
  readonly kind: 'authority' | 'steps'
  readonly points: readonly Point[]
  readonly scale: number
}) {
  return (
    <g className={`s-path s-path-${kind}`}>
      {points.slice(1).map((to, index) => {
        const from = points[index]
        if (from === undefined || (from.x === to.x && from.y === to.y)) return null
        const middle = middleOf(from, to)
        const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
        return (
          <g key={`${from.x}/${from.y}/${to.x}/${to.y}`}>
            <path className="s-proof-halo" d={curve(from, to)} strokeWidth={8 * scale} />
            <path className="s-path-line" d={curve(from, to)} strokeWidth={2.5 * scale} />
            {kind === 'steps' && (
              <path
                className="s-path-arrow"
                d="M-5-6 7 0-5 6Z"
                transform={`translate(${middle.x} ${middle.y}) rotate(${angle}) scale(${scale})`}
              />
            )}
          </g>
        )
      })}
      {points.map(({ x, y }) => (
        <circle key={`${x}/${y}`} className="s-path-stop" cx={x} cy={y} r={5 * scale} strokeWidth={1.5 * scale} />
      ))}
    </g>
  )
}

const Cross = ({ at, scale }: { readonly at: Point; readonly scale: number }) => (
  <g className="s-missing-cross" transform={`translate(${at.x} ${at.y}) scale(${scale})`}>
    <circle r={9} />
    <path d="M-4-4 4 4M4-4-4 4" />
  </g>
)

/** The line bends upwards, away from the names below the edges that it joins, and is told from the boxes' straight sides. */
function bendOf(from: Point, to: Point): Point {
  const side = to.x >= from.x ? 1 : -1
  return {
    x: (from.x + to.x) / 2 + side * (to.y - from.y) * 0.12,
    y: (from.y + to.y) / 2 - side * (to.x - from.x) * 0.12,
  }
}

function curve(from: Point, to: Point): string {
  const bend = bendOf(from, to)
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`
}

function middleOf(from: Point, to: Point): Point {
  const bend = bendOf(from, to)
  return { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 }
}
