import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { useMemo } from 'react'
import { fontFamily } from '../ui/typesetting/face'
import { type Typesetter, typesetter } from '../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../ui/typesetting/measure'
import { type Arrangement, layoutAs } from './layout/arrangements'
import { measuring } from './layout/in-steps'
import type { LayoutOptions } from './layout/measure'
import { layoutMemory } from './layout/memory'
import type { Layout } from './layout/placed'
import type { Picture } from './model/model'
import { pictureOf } from './model/picture'

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
interface Shown {
  readonly design: Design
  readonly findings: readonly Finding[]
}
/** How it is to be laid out. */
type Way = Pick<LayoutOptions, 'language' | 'proportion' | 'collapsed' | 'isStill'> & {
  readonly arrangement: Arrangement
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
  const layout = useMemo(
    () => layoutFor(picture, { language, proportion, collapsed, arrangement, isStill }),
    [picture, language, proportion, collapsed, arrangement, isStill],
  )
  return { picture, layout, typesetter: browserTypesetter() }
}

/** Works out step by step what `usePicture` will then have at once. */
export function* preparing(shown: Shown, way: Way): Generator<undefined> {
  const picture = pictureFor(shown)
  yield
  yield* measuring(way.arrangement, picture, { ...way, typesetter: browserTypesetter(), memory })
  layoutFor(picture, way)
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
  const layout = layoutAs(way.arrangement, picture, { ...way, typesetter: browserTypesetter(), memory })
  layouts.set(picture, { way, layout })
  return layout
}

const isSame = (a: Way, b: Way): boolean =>
  a.language === b.language &&
  a.proportion === b.proportion &&
  a.collapsed === b.collapsed &&
  a.arrangement === b.arrangement &&
  a.isStill === b.isStill
