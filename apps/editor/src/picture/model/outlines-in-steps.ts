import type { Design, Unit } from '@taiseizu/core'
import type { Rank } from './model'
import { levelBelow, outlineOf, unitsIn } from './outline'

/** Works out step by step what `outlinesOf` will then have at once: a box after those that lie in it. */
export function* outlining(design: Design): Generator<undefined> {
  const { executives, others } = levelBelow(design, undefined)
  for (const unit of executives) yield* inside(design, unit, 'executive')
  for (const unit of others) yield* inside(design, unit, 'division')
}

function* inside(design: Design, unit: Unit, rank: Rank): Generator<undefined> {
  for (const child of unitsIn(design, unit)) yield* inside(design, child, 'inner')
  outlineOf(design, unit, rank)
  yield
}
