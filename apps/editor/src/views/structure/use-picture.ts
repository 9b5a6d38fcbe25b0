import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { useMemo } from 'react'
import { layoutOf } from './layout/layout'
import { type Typesetter, typesetter } from '../../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../../ui/typesetting/measure'
import { pictureOf } from './picture/picture'

/** As in structure.css: what is measured is what is drawn. */
const fontFamily =
  "'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', 'Yu Gothic', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif"

let inBrowser: Typesetter | undefined

/** One for all pictures: what one has measured the others need not. */
function browserTypesetter(): Typesetter {
  const context = document.createElement('canvas').getContext('2d')
  inBrowser ??= typesetter(context === null ? tableMeasure : canvasMeasure(context, fontFamily))
  return inBrowser
}

/** The picture of a design laid out for a page or window; worked out again only when something that it shows has changed. */
export function usePicture(
  { design, findings }: { readonly design: Design; readonly findings: readonly Finding[] },
  language: Language,
  proportion: number,
  collapsed: ReadonlySet<string>,
) {
  const setter = browserTypesetter()
  const picture = useMemo(() => pictureOf(design, findings), [design, findings])
  const layout = useMemo(
    () => layoutOf(picture, { language, typesetter: setter, proportion, collapsed }),
    [picture, language, setter, proportion, collapsed],
  )
  return { picture, layout, typesetter: setter }
}
