import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { useMemo } from 'react'
import { fontFamily } from '../ui/typesetting/face'
import { type Typesetter, typesetter } from '../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../ui/typesetting/measure'
import type { Arrangement } from './layout/arrangements'
import { layoutMemory } from './layout/memory'
import type { Picture } from './model/model'
import { pictureOf } from './model/picture'
import { useArrangement } from './use-arrangement'

let inBrowser: Typesetter | undefined

/** One for all pictures: what one has measured the others need not. */
export function browserTypesetter(): Typesetter {
  if (inBrowser === undefined) {
    const context = document.createElement('canvas').getContext('2d')
    inBrowser = typesetter(context === null ? tableMeasure : canvasMeasure(context, fontFamily))
  }
  return inBrowser
}

const memory = layoutMemory()

const asItIs = (picture: Picture): Picture => picture

/** The picture of a design laid out for a page or window; worked out again only when something that it shows has changed. */
export function usePicture(
  { design, findings }: { readonly design: Design; readonly findings: readonly Finding[] },
  language: Language,
  proportion: number,
  collapsed: ReadonlySet<string>,
  arrangement: Arrangement,
  isStill: boolean,
  /** What is shown of it, where not all is to be: the same function from drawing to drawing. */
  shown: (picture: Picture) => Picture = asItIs,
) {
  const setter = browserTypesetter()
  const picture = useMemo(() => shown(pictureOf(design, findings)), [shown, design, findings])
  const layoutOf = useArrangement(arrangement)
  const layout = useMemo(
    () => layoutOf(picture, { language, typesetter: setter, proportion, collapsed, memory, isStill }),
    [picture, language, setter, proportion, collapsed, layoutOf, isStill],
  )
  return { picture, layout, typesetter: setter, layoutOf }
}
