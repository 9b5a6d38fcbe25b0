import { boxKey } from './drawing'
import type { Places } from '../layout/find'
import type { Rect } from '../layout/placed'

/** Ties from a selected committee or team to its members. */
export function TieShape({
  unit,
  places,
  zoom,
  xOf = middleOf,
}: {
  readonly unit: string
  readonly places: Places
  readonly zoom: number
  /** How far across a member its tie arrives, given from which height to which it goes. */
  readonly xOf?: (member: Rect, from: number, to: number) => number
}) {
  const band = places.byKey.get(boxKey(unit))
  if (band?.box === undefined || !band.box.box.unit.isCollegial) return null
  const scale = Math.max(1, 0.8 / zoom)
  return (
    <g className="s-ties" aria-hidden>
      {band.box.box.unit.members.map(({ unit: member, chair }) => {
        const [key] = places.keysOf({ type: 'unit', id: member.id })
        const rect = key === undefined ? undefined : places.byKey.get(key)?.rect
        if (rect === undefined) return null
        const isBelow = rect.y > band.rect.y
        const from = isBelow ? band.rect.y + band.rect.height : band.rect.y
        const to = isBelow ? rect.y : rect.y + rect.height
        const x = xOf(rect, from, to)
        const start = Math.min(Math.max(x, band.rect.x + 12), band.rect.x + band.rect.width - 12)
        return (
          <g key={member.id}>
            <path className="s-tie" d={`M${start} ${from}L${x} ${to}`} strokeWidth={(chair ? 3.5 : 2) * scale} />
            <circle className="s-tie-end" cx={x} cy={to} r={4 * scale} />
            <rect className="s-tie-frame" {...rect} rx={5} strokeWidth={2 * scale} />
          </g>
        )
      })}
    </g>
  )
}

const middleOf = ({ x, width }: Rect): number => x + width / 2
