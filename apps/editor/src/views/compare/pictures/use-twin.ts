import type { Language } from '@taiseizu/catalogue'
import type { VariantDifference } from '@taiseizu/rules'
import { useMemo } from 'react'
import { layoutOf } from '../../../picture/layout/layout'
import { layoutMemory } from '../../../picture/layout/memory'
import { pictureOf } from '../../../picture/model/picture'
import type { Typesetter } from '../../../ui/typesetting/lines'
import { twinOf } from './twin'
import { changesIn, quietUnits } from './twin-changes'
import { sideOf } from './twin-layout'

const memory = layoutMemory()

/** The two pictures of a difference in one layout, and what is marked on them. */
export function useTwin(
  difference: VariantDifference,
  setting: { readonly language: Language; readonly typesetter: Typesetter },
  proportion: number,
  onlyChanged: boolean,
) {
  const { language, typesetter } = setting
  const twin = useMemo(() => twinOf(pictureOf(difference.before, []), pictureOf(difference.after, [])), [difference])
  const collapsed = useMemo(
    () => (onlyChanged ? quietUnits(twin, difference) : new Set<string>()),
    [onlyChanged, twin, difference],
  )
  return useMemo(() => {
    const layout = layoutOf(twin.picture, { language, typesetter, proportion, collapsed, memory, isStill: true })
    const own = { language, typesetter }
    return {
      layout,
      before: sideOf(layout, twin, 'before', own),
      after: sideOf(layout, twin, 'after', own),
      marks: changesIn(layout, twin, difference),
    }
  }, [twin, difference, language, typesetter, proportion, collapsed])
}
