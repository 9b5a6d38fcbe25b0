/** Which parts of the canvas are written on, so that nothing is written upon anything. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface TakenRoom {
  isFree(box: Box): boolean
  take(box: Box): void
}

const cell = 48

/** What is taken of the canvas already, found by squares. */
export function takenRoom(): TakenRoom {
  const squares = new Map<number, Box[]>()
  const each = function* ({ left, top, right, bottom }: Box): Generator<number, undefined> {
    for (let x = Math.floor(left / cell); x <= right / cell; x += 1)
      for (let y = Math.floor(top / cell); y <= bottom / cell; y += 1) yield x * 4_096 + y
    return undefined
  }
  return {
    isFree: (box: Box) => {
      for (const square of each(box))
        for (const other of squares.get(square) ?? [])
          if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
            return false
      return true
    },
    take: (box: Box) => {
      for (const square of each(box)) {
        const list = squares.get(square)
        if (list === undefined) squares.set(square, [box])
        else list.push(box)
      }
    },
  }
}
