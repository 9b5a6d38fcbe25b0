import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import type { PlacedBand, PlacedChip } from '../layout/placed'
import { wordsIn } from '../words'
import { TextLines } from './TextLines'
import type { Drawing } from './drawing'
import { fitName } from './fit-name'

/** What lies in a band while its chips cannot be read: by name as far as there is room, else how many. */
export const ChipNames = memo(function ChipNames({
  band: { rect, chips },
  top,
  drawing,
}: {
  readonly band: PlacedBand
  /** Below what is written already, in the coordinates of the page. */
  readonly top: number
  readonly drawing: Drawing
}) {
  const room = rect.width - 12 / drawing.zoom
  const height = rect.y + rect.height - top
  const { language } = drawing
  const fitted =
    fitName(said(chips, language, true), room, height, namesPixels, drawing, 2) ??
    fitName(said(chips, language, false), room, height, countPixels, drawing, 1)
  if (fitted === undefined) return null
  const y = top + (height - fitted.lines.length * fitted.leading) / 2
  return <TextLines text={{ ...fitted, x: rect.x + 6 / drawing.zoom, y, weight: 'regular' }} className="s-caption" />
})

const namesPixels = [10, 9, 8]
const countPixels = [10, 9, 8, 7]

/** "2 fields: gap (…), 1 left out (…)" */
function said(chips: readonly PlacedChip[], language: Language, withNames: boolean): string {
  const words = wordsIn(language)
  const part = (these: readonly PlacedChip[], wording: 'chip.gaps' | 'chip.out') => {
    if (these.length === 0) return []
    const several = these.some(({ chip }) => chip.fields > 1)
    const names = these.map(({ chip }) => textIn(chip.label, language)).join(language === 'ja' ? '、' : ', ')
    const count = words(wording, { count: these.reduce((sum, { chip }) => sum + chip.fields, 0) })
    if (!withNames || several) return [count]
    return [language === 'ja' ? `${count}（${names}）` : `${count} (${names})`]
  }
  const gaps = chips.filter(({ chip }) => chip.state === 'gap')
  const others = chips.filter(({ chip }) => chip.state !== 'gap')
  return [...part(gaps, 'chip.gaps'), ...part(others, 'chip.out')].join(language === 'ja' ? '　' : '   ')
}
