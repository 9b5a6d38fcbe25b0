import { type Design, type Unit, upFrom } from '@taiseizu/core'

/** More boxes than these nobody reads at a glance. */
const most = 150

const none: ReadonlySet<string> = new Set()
const known = new WeakMap<Design, ReadonlySet<string>>()

/** The boxes that a picture of a large organisation shows closed: as many levels from above are open as can be read. */
export function closedIn(design: Design): ReadonlySet<string> {
  if (design.units.length <= most) return none
  const found = known.get(design) ?? closedBelow(design)
  known.set(design, found)
  return found
}

function closedBelow({ units }: Design): ReadonlySet<string> {
  const levels = new Map<Unit, number>(units.map((unit) => [unit, [...upFrom(unit)].length]))
  const upTo = (level: number) => units.filter((unit) => (levels.get(unit) ?? 0) <= level).length
  const deepest = Math.max(...levels.values())
  let open = 1
  while (open < deepest && upTo(open + 1) <= most) open += 1
  return new Set(
    units.flatMap((unit) => (unit.children.length > 0 && (levels.get(unit) ?? 0) >= open ? [unit.id] : [])),
  )
}
