/** The ring of its duties' states about a thing, which stands smaller in it so that both have the room of the thing alone. */
import type { DrawnThing, Ring } from './drawn'
import type { Ink } from './ink'

/** In sizes of the thing: how large it stands in a ring, and from where to where the ring reaches. */
export const ringed = { body: 0.74, inner: 0.96, outer: 1.28 } as const

/** Covered, in trouble, half done, gap. */
export const ringColours = ['--g-covered', '--g-trouble', '--g-half', '--error'] as const

export const bodyOf = ({ ring }: DrawnThing): number => (ring === null ? 1 : ringed.body)

/** As the graphics card draws it, about the origin. */
export function drawRing(pen: CanvasRenderingContext2D, ring: Ring, size: number, ink: Ink): void {
  const total = ring.reduce((sum, share) => sum + share, 0)
  const wide = (ringed.outer - ringed.inner) * size
  let from = -Math.PI / 2
  for (const [index, share] of ring.entries()) {
    const to = from + (share / total) * 2 * Math.PI
    const arc = (at: number, width: number) => {
      pen.beginPath()
      pen.arc(0, 0, (ringed.inner + (ringed.outer - ringed.inner) * at) * size, from, to)
      pen.lineWidth = width
      pen.stroke()
    }
    pen.strokeStyle = ink.colour(ringColours[index] ?? '--error')
    pen.setLineDash(index === 1 ? [size * 0.17, size * 0.12] : [])
    if (share > 0 && index < 2) arc(0.5, wide)
    else if (share > 0 && index === 2) arc(0.75, wide * 0.5)
    else if (share > 0) for (const at of [0.14, 0.86]) arc(at, wide * 0.28)
    from = to
  }
  pen.setLineDash([])
}
