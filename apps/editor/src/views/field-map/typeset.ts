import { type Typesetter, typesetter } from '../../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../../ui/typesetting/measure'

/** As in field-map.css: what is measured is what is drawn. */
const fontFamily =
  "'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', 'Yu Gothic', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif"

let setter: Typesetter | undefined

export function browserTypesetter(): Typesetter {
  const context = document.createElement('canvas').getContext('2d')
  setter ??= typesetter(context === null ? tableMeasure : canvasMeasure(context, fontFamily))
  return setter
}
