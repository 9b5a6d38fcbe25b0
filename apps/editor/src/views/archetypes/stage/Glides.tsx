import type { CSSProperties } from 'react'
import { BoxShape } from '../../../picture/drawing/BoxShape'
import { ChipShape } from '../../../picture/drawing/ChipShape'
import type { Drawing } from '../../../picture/drawing/drawing'
import type { Places } from '../../../picture/layout/find'
import type { Rect } from '../../../picture/layout/placed'
import type { Glide } from './transition'

/** What moves, above everything else: from where it was to where it is to be. */
export function GlideShapes({
  glides,
  places,
  drawing,
}: {
  readonly glides: readonly Glide[]
  readonly places: Places
  readonly drawing: Drawing
}) {
  // It can be reached where it is to be.
  const seen: Drawing = { ...drawing, act: undefined }
  const { playing: _, ...still } = seen
  return (
    <g aria-hidden className="stage-glides">
      {glides.map((glide) => (
        <g key={glide.key} className="stage-glide" style={wayOf(glide)}>
          <GlideShape glide={glide} places={places} drawing={glide.is === 'box' ? seen : still} />
        </g>
      ))}
    </g>
  )
}

function GlideShape({
  glide: { place },
  places,
  drawing,
}: {
  readonly glide: Glide
  readonly places: Places
  readonly drawing: Drawing
}) {
  if (place.box !== undefined)
    return (
      <g transform={`translate(${place.rect.x} ${place.rect.y})`}>
        <BoxShape placed={place.box} level={1} drawing={drawing} />
      </g>
    )
  const home = place.within === undefined ? undefined : places.byKey.get(place.within)
  const placed = home?.box?.content.chips.find(({ chip }) => chip.key === place.chip?.key)
  if (home === undefined || placed === undefined) return null
  return (
    <g transform={`translate(${home.rect.x} ${home.rect.y})`}>
      <ChipShape placed={placed} level={1} drawing={drawing} />
    </g>
  )
}

/** Told to the style sheet as lengths of the picture. */
const wayOf = ({ from, place: { rect } }: Glide): CSSProperties & Record<'--stage-dx' | '--stage-dy', string> => ({
  '--stage-dx': `${from.x - rect.x}px`,
  '--stage-dy': `${from.y - rect.y}px`,
})

/** Where something stood that has moved or gone. */
export const GhostShapes = ({ ghosts, zoom }: { readonly ghosts: readonly Rect[]; readonly zoom: number }) => (
  <g aria-hidden className="stage-ghosts">
    {ghosts.map((rect) => (
      <rect
        key={`${rect.x}/${rect.y}`}
        className="stage-ghost"
        {...rect}
        rx={6}
        strokeWidth={2 / zoom}
        strokeDasharray={`${6 / zoom} ${5 / zoom}`}
      />
    ))}
  </g>
)

/** The room that is kept for what other scenes show. */
export const RoomShapes = ({ rooms }: { readonly rooms: readonly Rect[] }) => (
  <g aria-hidden>
    {rooms.map((rect) => (
      <rect key={`${rect.x}/${rect.y}`} className="stage-room" {...rect} rx={6} />
    ))}
  </g>
)

/** A plus on each box that is new: at the right, since its name and what is written above it begin at the left. */
export const NewShapes = ({ boxes, zoom }: { readonly boxes: readonly Rect[]; readonly zoom: number }) => (
  <g aria-hidden>
    {boxes.map(({ x, y, width }) => (
      <g key={`${x}/${y}`} className="stage-plus" transform={`translate(${x + width} ${y}) scale(${1 / zoom})`}>
        <circle r={9} />
        <path d="M-4.5 0h9M0-4.5v9" />
      </g>
    ))}
  </g>
)
