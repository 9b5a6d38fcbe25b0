import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { VariantDifference } from '@taiseizu/rules'
import { useCallback } from 'react'
import { layoutMemory } from '../../../picture/layout/memory'
import type { Picture } from '../../../picture/model/model'
import { pictureOf } from '../../../picture/model/picture'
import { merged } from '../../../picture/union/merge'
import { differingIn, quietBoxes } from '../../../picture/union/short'
import { united } from '../../../picture/union/united'
import type { Typesetter } from '../../../ui/typesetting/lines'
import { useInParts } from '../use-in-parts'
import { type SideBySide, changesIn, touchedIn } from './changes'

interface Wanted {
  readonly difference: VariantDifference
  readonly proportion: number
  /** What stays the same is folded away. */
  readonly onlyChanged: boolean
}

interface Setting {
  readonly language: Language
  readonly typesetter: Typesetter
}

const memory = layoutMemory()

/** The two pictures of a difference in one layout, and what is marked on them, in parts; yields after each how much of it is done, 0 to 1. */
export function* sideBySide({ difference, proportion, onlyChanged }: Wanted, setting: Setting) {
  const before = remembered(difference.before)
  yield 1 / 5
  const after = remembered(difference.after)
  yield 2 / 5
  // In the order of the second; what only the first has stands behind what it stood behind there.
  const pictures = [after, before]
  const whole = merged(pictures)
  const units = onlyChanged ? new Set([...differingIn(pictures).units, ...touchedIn(difference)]) : null
  const collapsed = units === null ? new Set<string>() : quietBoxes(whole, { units })
  yield 3 / 5
  const { layout, seat } = united(pictures, whole, { ...setting, proportion, collapsed, memory })
  yield 4 / 5
  const sides: SideBySide = { layout, before: seat(1), after: seat(0) }
  return { ...sides, marks: changesIn(sides, difference) }
}

/** Of fewer units they are made at once. */
const small = 400

/** The two pictures; of a large organisation made in parts. */
export function useSideBySide(
  { difference, proportion, onlyChanged }: Wanted,
  { language, typesetter }: Setting,
  isQuick = difference.before.units.length + difference.after.units.length <= 2 * small,
) {
  const work = useCallback(
    () => sideBySide({ difference, proportion, onlyChanged }, { language, typesetter }),
    [difference, proportion, onlyChanged, language, typesetter],
  )
  return useInParts(work, isQuick)
}

export type MarkedSides = NonNullable<ReturnType<typeof useSideBySide>['value']>

const pictures = new WeakMap<Design, Picture>()

function remembered(design: Design): Picture {
  const picture = pictures.get(design) ?? pictureOf(design, [])
  pictures.set(design, picture)
  return picture
}
