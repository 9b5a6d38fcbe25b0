import type { Arrangement } from './layout/arrangements'
import { measuring } from './layout/in-steps'
import { outlining } from './model/outlines-in-steps'
import { type Shown, type Way, layoutFor, optionsOf, pictureFor } from './use-picture'

/** Works out step by step what `usePicture` will then have at once. */
export function* preparing(shown: Shown, arrangement: Arrangement, way: Way): Generator<undefined> {
  yield* outlining(shown.design)
  const picture = pictureFor(shown)
  yield
  yield* measuring(arrangement, picture, optionsOf(way))
  layoutFor(picture, way)
}
