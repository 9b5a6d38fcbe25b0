import type { Severity } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { TextLines } from './TextLines'
import { wordsIn } from '../words'
import { fitName, shortName } from './fit-name'
import type { Drawing } from './drawing'
import { marksWithScopes } from '../model/marks'
import { sizes } from '../layout/sizes'
import type { PlacedBox, PlacedText } from '../layout/placed'

/** While chips cannot be read, their room is the name's: as large on the screen as fits. */
export const FittedName = memo(function FittedName({
  placed,
  drawing,
}: {
  readonly placed: PlacedBox
  readonly drawing: Drawing
}) {
  const text = fittedName(placed, drawing)
  const hidden = text && hiddenBelow(placed, text, drawing)
  return (
    <>
      {text !== undefined && <TextLines className="s-name" anchor="middle" text={text} />}
      {hidden !== undefined && <TextLines className="s-hides" anchor="middle" text={hidden} />}
    </>
  )
})

/** What a closed box hides, below its name. */
function hiddenBelow(
  { box, rect, collapsed }: PlacedBox,
  name: PlacedText,
  { language, typesetter, zoom }: Drawing,
): PlacedText | undefined {
  if (!collapsed) return undefined
  const text = wordsIn(language)('box.hides', { units: box.inside })
  const size = Math.min(name.size * 0.8, 9 / zoom)
  const y = name.y + name.lines.length * name.leading
  if (typesetter.widthOf(text, size, 'regular') > rect.width - 6 || y + size * 1.2 > rect.y + rect.height - barRoom)
    return undefined
  return { lines: [text], x: name.x, y, size, weight: 'regular', leading: size * 1.2 }
}

/** Where the name of a box then stands: `x` is its middle. */
export function fittedName(
  placed: PlacedBox,
  drawing: Pick<Drawing, 'zoom' | 'typesetter' | 'language' | 'act'>,
): PlacedText | undefined {
  const { box, rect, content, children, collapsed } = placed
  // With or without a bar below it: names of boxes side by side are of one size, on one line.
  const height = children.length === 0 ? rect.height - barRoom : content.height - sizes.pad
  const name = textIn(box.unit.name, drawing.language)
  // On both sides of the middle, what lies on the corner is left free.
  const room = rect.width - 6 - (worstOf(placed) === undefined ? 0 : 10 / drawing.zoom)
  const own = box.rank === 'inner' ? innerPixels : namePixels
  const pixels = drawing.act === undefined ? [...(isRoomy(drawing) ? large : []), ...own, ...small] : own
  const fitted =
    fitName(name, room, height, pixels, drawing) ?? shortName(name, room, height, pixels.at(-1) ?? 0, drawing)
  if (fitted === undefined) return undefined
  const { lines, size, leading } = fitted
  // What a closed box hides is said below.
  const below = collapsed ? leading * 0.8 : 0
  const y = rect.y + 1 + Math.max(0, height - lines.length * leading - below) / 2
  return { lines, x: rect.x + rect.width / 2, y, size, weight: 'bold', leading }
}

/** Of the bar at the foot of a box. */
const barRoom = 11

const namePixels = [12, 11, 10, 9, 8, 7]
const innerPixels = namePixels.slice(2)
/** Paper is sharper than a screen: there these can still be read. */
const small = [6, 5]
/** A page of few names is read from across a table. */
const large = [15, 13]
const isRoomy = ({ zoom }: Pick<Drawing, 'zoom'>): boolean => zoom >= 0.6

/** The worst that was found in a box of which only the name is drawn. */
export const worstOf = ({ box, collapsed }: PlacedBox): Severity | undefined => {
  const marks = collapsed ? box.allMarks : marksWithScopes(box)
  return severities.find((severity) => marks[severity] > 0)
}

const severities = ['error', 'warning', 'advice'] as const
