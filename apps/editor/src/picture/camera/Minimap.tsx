import { type PointerEvent, memo, useDeferredValue } from 'react'
import type { Spot } from '../layout/spots'
import type { Layout } from '../layout/placed'
import type { Camera, Size } from './camera'
import './minimap.css'

const longest = 168

/** All of the picture, small, while only a part of it is in sight: shows which, and leads elsewhere. Keys pan as well. */
export function Minimap({
  layout,
  spots,
  camera,
  window,
  moveTo,
}: {
  readonly layout: Layout
  readonly spots: readonly Spot[]
  readonly camera: Camera
  readonly window: Size
  moveTo(x: number, y: number): void
}) {
  // Where one is told at once; what is there follows an edit.
  const drawn = useDeferredValue(layout)
  const drawnSpots = useDeferredValue(spots)
  const seen = { width: window.width / camera.zoom, height: window.height / camera.zoom }
  if (seen.width >= layout.width * 0.98 && seen.height >= layout.height * 0.98) return null
  const scale = longest / Math.max(layout.width, layout.height * 1.4)
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    moveTo((event.clientX - box.x) / scale - seen.width / 2, (event.clientY - box.y) / scale - seen.height / 2)
  }
  return (
    <svg
      className="structure-minimap"
      aria-hidden
      width={layout.width * scale}
      height={layout.height * scale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        look(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) look(event)
      }}
    >
      <MinimapBoxes layout={drawn} spots={drawnSpots} />
      <rect
        className="s-seen"
        x={camera.x}
        y={camera.y}
        width={seen.width}
        height={seen.height}
        strokeWidth={2 / scale}
      />
    </svg>
  )
}

const path = (spots: readonly Spot[]): string =>
  spots
    .map(({ rect: { x, y, width, height } }) => `M${x | 0} ${y | 0}h${width | 0}v${height | 0}h${-width | 0}Z`)
    .join('')

const MinimapBoxes = memo(function MinimapBoxes({
  layout,
  spots,
}: {
  readonly layout: Layout
  readonly spots: readonly Spot[]
}) {
  return (
    <>
      {layout.bands.map((band) => (
        <rect key={band.id} className="s-band-ground" {...band.rect} />
      ))}
      <path className="s-map-outer" d={path(spots.filter((spot) => spot.level === 1))} />
      <path className="s-map-inner" d={path(spots.filter((spot) => spot.level === 2))} />
      <path
        className="s-map-error"
        d={path(spots.filter(({ placed }) => (placed.collapsed ? placed.box.allMarks : placed.box.marks).error > 0))}
      />
    </>
  )
})
