/** Where an arrow key leads on the picture. */
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import type { Place } from './place'

/** How far a thing lies in a direction; `undefined` where it lies in another. Off the straight way counts double. */
function distance(from: Place, to: Place, x: number, y: number): number | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = dx * x + dy * y
  const across = Math.abs(dx * y) + Math.abs(dy * x)
  return along > 0.5 && across <= along * 2 ? along + across * 2 : undefined
}

/** The nearest in a direction; what it is joined to before anything else that is not much nearer. */
export function beside(
  part: Part,
  at: ReadonlyMap<string, Place>,
  key: string | undefined,
  x: number,
  y: number,
): Thing | undefined {
  const from = key === undefined ? undefined : at.get(key)
  if (key === undefined || from === undefined) return part.things.values().next().value
  const joined = new Set(part.at(key).map(({ from: one, to }) => (one === key ? to : one)))
  let best: Thing | undefined
  let least = Infinity
  for (const thing of part.things.values()) {
    const place = thing.key === key ? undefined : at.get(thing.key)
    const far = place && distance(from, place, x, y)
    if (far === undefined) continue
    const weighed = joined.has(thing.key) ? far * 0.4 : far
    if (weighed >= least) continue
    least = weighed
    best = thing
  }
  return best
}
