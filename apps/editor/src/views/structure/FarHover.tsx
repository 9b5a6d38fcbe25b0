import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type RefObject, useEffect, useState } from 'react'
import { type Camera, type Size, inPicture } from '../../picture/camera/camera'
import { AtPointer } from './AtPointer'
import type { Point } from './gestures/grip'
import type { Pointing } from './gestures/pointing'

/** From far the boxes inside are drawn without a name each: the one at the pointer says it, after those that it belongs to. */
export function FarHover({
  svg,
  meant,
  camera,
  window,
  language,
}: {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly meant: Pointing
  readonly camera: Camera
  readonly window: Size
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
  const spot = at === null ? undefined : meant.under(inPicture(at, camera))
  if (at === null || spot === undefined) return null
  const around: string[] = []
  for (let { parent } = spot.placed.box.unit; parent !== undefined && around.length < 4; { parent } = parent)
    around.unshift(textIn(parent.name, language))
  return (
    <AtPointer at={at} window={window} className="structure-hover">
      {around.length > 0 && <span>{around.join(' › ')}</span>}
      <strong>{textIn(spot.placed.box.unit.name, language)}</strong>
    </AtPointer>
  )
}
