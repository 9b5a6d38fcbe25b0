import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type RefObject, useEffect, useState } from 'react'
import { type Camera, inPicture } from '../../picture/camera/camera'
import type { Spot } from '../../picture/layout/spots'
import type { Point } from './gestures/grip'
import { spotAt } from './gestures/targets'

/** From far the boxes inside are drawn without a name each: the one at the pointer says it, after those that it belongs to. */
export function FarHover({
  svg,
  spots,
  camera,
  language,
}: {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly spots: readonly Spot[]
  readonly camera: Camera
  readonly language: Language
}) {
  const [at, setAt] = useState<Point | null>(null)
  useEffect(() => {
    const canvas = svg.current
    if (canvas === null) return undefined
    const follow = (event: PointerEvent) => {
      const { x, y } = canvas.getBoundingClientRect()
      setAt(
        event.buttons === 0 && event.pointerType === 'mouse' ? { x: event.clientX - x, y: event.clientY - y } : null,
      )
    }
    const leave = () => setAt(null)
    canvas.addEventListener('pointermove', follow)
    canvas.addEventListener('pointerdown', leave)
    canvas.addEventListener('pointerleave', leave)
    return () => {
      canvas.removeEventListener('pointermove', follow)
      canvas.removeEventListener('pointerdown', leave)
      canvas.removeEventListener('pointerleave', leave)
    }
  }, [svg])
  const spot = at === null ? undefined : spotAt(spots, inPicture(at, camera))
  if (at === null || spot === undefined) return null
  const around: string[] = []
  for (let { parent } = spot.placed.box.unit; parent !== undefined && around.length < 4; { parent } = parent)
    around.unshift(textIn(parent.name, language))
  const isLeft = at.x > (svg.current?.clientWidth ?? 0) * 0.7
  return (
    <div
      aria-hidden
      className="structure-drag structure-hover"
      style={{
        transform: `translate(${at.x + (isLeft ? -12 : 14)}px, ${at.y + 16}px)${isLeft ? ' translateX(-100%)' : ''}`,
      }}
    >
      {around.length > 0 && <span>{around.join(' › ')}</span>}
      <strong>{textIn(spot.placed.box.unit.name, language)}</strong>
    </div>
  )
}
