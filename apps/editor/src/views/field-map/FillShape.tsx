import type { Fill } from './lens'
import type { Rect } from './geometry'

const round = 6

/** A filled form: solid, half hatched, hatched, crossed, empty, or dotted the denser the more; told without colour too. */
export function FillShape({
  fill,
  rect,
  r = round,
}: {
  readonly fill: Fill
  readonly rect: Rect
  readonly r?: number
}) {
  const half = { ...rect, y: rect.y + rect.height / 2, height: rect.height / 2 }
  return (
    <>
      <rect className={`fm-ground fm-${fill}`} {...rect} rx={r} />
      {fill === 'shared' && <rect {...half} rx={r} fill="url(#fm-hatch)" />}
      {fill === 'hatched' && <rect {...rect} rx={r} fill="url(#fm-hatch)" />}
      {fill === 'trouble' && <rect {...rect} rx={r} fill="url(#fm-trouble)" />}
      {(fill === 'some' || fill === 'much' || fill === 'heavy') && (
        <rect {...rect} rx={r} fill={`url(#fm-dots-${fill})`} />
      )}
    </>
  )
}

const dots = { some: 12, much: 8, heavy: 5 } as const

export const FillPatterns = () => (
  <defs>
    <pattern id="fm-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="fm-hatch" x1="0" y1="0" x2="0" y2="6" />
    </pattern>
    <pattern id="fm-trouble" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <line className="fm-trouble-line" x1="0" y1="0" x2="0" y2="7" />
    </pattern>
    {(['some', 'much', 'heavy'] as const).map((fill) => (
      <pattern key={fill} id={`fm-dots-${fill}`} width={dots[fill]} height={dots[fill]} patternUnits="userSpaceOnUse">
        <circle className="fm-dot" cx={dots[fill] / 2} cy={dots[fill] / 2} r={1} />
      </pattern>
    ))}
  </defs>
)
