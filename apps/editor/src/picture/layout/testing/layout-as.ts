import type { Picture } from '../../model/model'
import type { Arrangement } from '../arrangements'
import { layoutOf } from '../layout'
import type { LayoutOptions } from '../measure'
import { otherArrangements } from '../other-arrangements'
import type { Layout } from '../placed'

/** A picture laid out in one of the ways. */
export const layoutAs = (arrangement: Arrangement, picture: Picture, options: LayoutOptions): Layout =>
  ({ boxes: layoutOf, ...otherArrangements })[arrangement](picture, options)
