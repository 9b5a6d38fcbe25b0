import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { VariantDifference } from '@taiseizu/rules'
import { useCallback } from 'react'
import { layoutOf } from '../../../picture/layout/layout'
import { layoutMemory } from '../../../picture/layout/memory'
import type { Picture } from '../../../picture/model/model'
import { pictureOf } from '../../../picture/model/picture'
import type { Typesetter } from '../../../ui/typesetting/lines'
import { useInParts } from '../use-in-parts'
import { twinOf } from './twin'
import { changesIn, quietUnits } from './twin-changes'
import { sideOf } from './twin-layout'

const memory = layoutMemory()

/** Of fewer units they are made at once. */
const small = 400

/** The two pictures of a difference in one layout, and what is marked on them; of a large organisation made in parts. */
export function useTwin(
  { difference, proportion, onlyChanged }: TwinWanted,
  { language, typesetter }: { readonly language: Language; readonly typesetter: Typesetter },
  isQuick = difference.before.units.length + difference.after.units.length <= 2 * small,
) {
  const work = useCallback(
    function* () {
      const before = remembered(difference.before)
      yield 1 / 5
      const after = remembered(difference.after)
      yield 2 / 5
      const twin = twinOf(before, after)
      const collapsed = onlyChanged ? quietUnits(twin, difference) : new Set<string>()
      yield 3 / 5
      const layout = layoutOf(twin.picture, { language, typesetter, proportion, collapsed, memory, isStill: true })
      yield 4 / 5
      const own = { language, typesetter }
      return {
        layout,
        before: sideOf(layout, twin, 'before', own),
        after: sideOf(layout, twin, 'after', own),
        marks: changesIn(layout, twin, difference),
      }
    },
    [difference, proportion, onlyChanged, language, typesetter],
  )
  return useInParts(work, isQuick)
}

interface TwinWanted {
  readonly difference: VariantDifference
  readonly proportion: number
  /** What stays the same is folded away. */
  readonly onlyChanged: boolean
}

export type TwinLaidOut = NonNullable<ReturnType<typeof useTwin>['value']>

const pictures = new WeakMap<Design, Picture>()

function remembered(design: Design): Picture {
  const picture = pictures.get(design) ?? pictureOf(design, [])
  pictures.set(design, picture)
  return picture
}
