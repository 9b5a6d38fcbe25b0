import { fontFamily } from '../../ui/typesetting/face'
import { type Typesetter, typesetter } from '../../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../../ui/typesetting/measure'

let setter: Typesetter | undefined

export function browserTypesetter(): Typesetter {
  const context = document.createElement('canvas').getContext('2d')
  setter ??= typesetter(context === null ? tableMeasure : canvasMeasure(context, fontFamily))
  return setter
}
