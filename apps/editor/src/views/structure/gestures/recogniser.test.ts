import type { PointerEvent } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { recogniser } from './recogniser'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('Element', Map)
})

/** What comes of pressing a mouse on something that is taken hold of only after a rest. */
function pressed() {
  const done: string[] = []
  const { handlers, serve } = recogniser<string>({
    drag: (drag) => drag !== null && done.push(`drag ${drag.held} to ${drag.at.x}`),
    frame: () => undefined,
  })
  serve(
    {
      panBy: (dx) => done.push(`pan ${dx}`),
      scrollBy: () => undefined,
      zoomBy: () => undefined,
      hold: () => ({ held: 'unit', rests: true }),
      drop: ({ held, at }) => done.push(`drop ${held} at ${at.x}`),
      frame: () => undefined,
    },
    () => undefined,
  )
  const at = (x: number) =>
    ({
      button: 0,
      pointerId: 1,
      pointerType: 'mouse',
      clientX: x,
      clientY: 0,
      currentTarget: { setPointerCapture: () => undefined },
    }) as unknown as PointerEvent<SVGSVGElement>
  const isClick = () => {
    let is = true
    handlers.onClickCapture({ stopPropagation: () => (is = false) })
    return is
  }
  handlers.onPointerDown(at(0))
  return {
    done,
    isClick,
    move: (x: number) => handlers.onPointerMove(at(x)),
    up: (x: number) => handlers.onPointerUp(at(x)),
  }
}

test('whoever moves at once moves the picture', () => {
  const { done, move, up } = pressed()
  move(20)
  vi.advanceTimersByTime(1_000)
  up(20)
  expect(done).toEqual(['pan -20'])
})

test('after a rest what lies there is dragged', () => {
  const { done, isClick, move, up } = pressed()
  vi.advanceTimersByTime(500)
  move(30)
  up(30)
  expect(done).toEqual(['drag unit to 0', 'drag unit to 30', 'drop unit at 30'])
  expect(isClick()).toBe(false)
})

test('a slow click is a click', () => {
  const { isClick, up } = pressed()
  vi.advanceTimersByTime(500)
  up(0)
  expect(isClick()).toBe(true)
})
