import { memo } from 'react'
import type { Layout, PlacedBox, Rect, Standing } from '../layout/placed'
import type { Spot } from '../layout/spots'
import { hasDuties } from './StateBar'

/**
 * From far the boxes inside are a texture, drawn by one path for each way their duties stand; what is touched is drawn above it. A division
 * that looks as it did is not drawn again, wherever it has moved.
 */
export function Crowd({
  layout,
  spots,
}: {
  readonly layout: Layout
  /** The boxes that are drawn. */
  readonly spots: readonly Spot[]
}) {
  return (
    <g aria-hidden className="s-crowd">
      {layout.lines !== undefined || layout.divisions.length === 0 ? (
        <Paths paths={pathsOf(spots)} />
      ) : (
        spots.map(({ placed, level, rect }) =>
          level === 1 && placed.children.length > 0 ? (
            <g key={placed.key} transform={`translate(${rect.x} ${rect.y})`}>
              <PartOfCrowd placed={placed} />
            </g>
          ) : null,
        )
      )}
    </g>
  )
}

const PartOfCrowd = memo(function PartOfCrowd({ placed }: { readonly placed: PlacedBox }) {
  return <Paths paths={pathsIn(placed)} />
})

type Paths = Readonly<Record<'quiet' | 'well' | 'trouble', string>>

const Paths = memo(function Paths({ paths: { quiet, well, trouble } }: { readonly paths: Paths }) {
  return (
    <>
      {quiet !== '' && <path className="s-crowd-quiet" d={quiet} />}
      {well !== '' && <path className="s-crowd-well" d={well} />}
      {trouble !== '' && <path className="s-crowd-trouble" d={trouble} />}
    </>
  )
})

function pathsOf(spots: readonly Spot[]): Paths {
  const paths = { quiet: '', well: '', trouble: '' }
  for (const { placed, rect } of spots) if (placed.box.rank === 'inner') paths[standOf(placed)] += rectPath(rect)
  return paths
}

const known = new WeakMap<PlacedBox, Paths>()

/** In the coordinates of the box. */
function pathsIn(placed: PlacedBox): Paths {
  const before = known.get(placed)
  if (before !== undefined) return before
  const paths = { quiet: '', well: '', trouble: '' }
  const visit = ({ x, y, placed: inner }: Standing, left: number, top: number) => {
    const rect = { ...inner.rect, x: left + x, y: top + y }
    if (inner.box.rank === 'inner') paths[standOf(inner)] += rectPath(rect)
    for (const child of inner.children) visit(child, rect.x, rect.y)
  }
  visit({ x: 0, y: 0, placed }, 0, 0)
  known.set(placed, paths)
  return paths
}

/** Of the innermost boxes; those around them are quiet. */
function standOf({ box, children }: PlacedBox): keyof Paths {
  if (children.length > 0 || !hasDuties(box.tally)) return 'quiet'
  const { gap, unperformed, unanswered, contested, unauthorised } = box.tally
  return gap + unperformed + unanswered + contested + unauthorised > 0 ? 'trouble' : 'well'
}

/** In whole units of the picture, a third of a pixel at most from there: a number with places takes several times longer to write. */
function rectPath({ x, y, width, height }: Rect): string {
  const [left, top] = [Math.round(x), Math.round(y)]
  const across = Math.round(x + width) - left
  return `M${left} ${top}h${across}v${Math.round(y + height) - top}h${-across}Z`
}
