import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { useMemo } from 'react'
import { fontFamily } from '../ui/typesetting/face'
import { type Typesetter, typesetter } from '../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../ui/typesetting/measure'
import type { Arrangement } from './layout/arrangements'
import type { LayoutOptions } from './layout/measure'
import { layoutMemory } from './layout/memory'
import type { Layout } from './layout/placed'
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

/** What is shown: a design, and what was found in it. */
export interface Shown {
  readonly design: Design
  readonly findings: readonly Finding[]
}
/** How it is to be laid out. */
export type Way = Required<Pick<LayoutOptions, 'language' | 'proportion' | 'collapsed' | 'isStill'>> & {
  readonly layoutOf: ReturnType<typeof useArrangement>
}

/** The picture of a design laid out for a page or window; worked out again only when something that it shows has changed. */
export function usePicture(
  { design, findings }: Shown,
  language: Language,
  proportion: number,
  collapsed: ReadonlySet<string>,
  arrangement: Arrangement,
  isStill: boolean,
  /** What is shown of it, where not all is to be: the same function from drawing to drawing. */
  shown: (picture: Picture) => Picture = asItIs,
) {
  const picture = useMemo(() => shown(pictureFor({ design, findings })), [shown, design, findings])
  const layoutOf = useArrangement(arrangement)
  const layout = useMemo(
    () => layoutFor(picture, { language, proportion, collapsed, isStill, layoutOf }),
    [picture, language, proportion, collapsed, isStill, layoutOf],
  )
  return { picture, layout, typesetter: browserTypesetter(), layoutOf }
}

const pictures = new WeakMap<Design, Pick<Shown, 'findings'> & { readonly picture: Picture }>()

/** The picture of a design; the one that was made last of it is remembered. */
export function pictureFor({ design, findings }: Shown): Picture {
  const known = pictures.get(design)
  if (known?.findings === findings) return known.picture
  const picture = pictureOf(design, findings)
  pictures.set(design, { findings, picture })
  return picture
}

const layouts = new WeakMap<Picture, { readonly way: Way; readonly layout: Layout }>()

/** Where everything stands in it; how it was laid out last is remembered. */
export function layoutFor(picture: Picture, way: Way): Layout {
  const known = layouts.get(picture)
  if (known !== undefined && isSame(known.way, way)) return known.layout
  const layout = way.layoutOf(picture, optionsOf(way))
  layouts.set(picture, { way, layout })
  return layout
}

/** Whether all of that is remembered, so that nothing is left to be worked out. */
export function isLaidOut({ design, findings }: Shown, way: Way): boolean {
  const known = pictures.get(design)
  const laid = known?.findings === findings ? layouts.get(known.picture) : undefined
  return laid !== undefined && isSame(laid.way, way)
}

/** What the layout is told. */
export const optionsOf = ({ language, proportion, collapsed, isStill }: Way) => ({
  language,
  proportion,
  collapsed,
  isStill,
  typesetter: browserTypesetter(),
  memory,
})

const isSame = (a: Way, b: Way): boolean =>
  a.language === b.language &&
  a.proportion === b.proportion &&
  a.collapsed === b.collapsed &&
  a.layoutOf === b.layoutOf &&
  a.isStill === b.isStill
