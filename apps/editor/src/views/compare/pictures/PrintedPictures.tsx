import { textIn } from '@taiseizu/core'
import type { VariantDifference } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Patterns, StructureDrawing } from '../../../picture/drawing/StructureDrawing'
import { type Drawing, boxKey } from '../../../picture/drawing/drawing'
import { paperProportion } from '../../../picture/layout/layout'
import { spotsIn } from '../../../picture/layout/spots'
import { noMarks } from '../../../picture/model/marks'
import { browserTypesetter } from '../../../picture/use-picture'
import { useLanguage } from '../../../state/context'
import { useWords } from '../words'
import { ChangeMarks } from './ChangeMarks'
import { useSideBySide } from './use-side-by-side'
import '../../../picture/structure.css'
import './pictures.css'

/** A page's width, landscape, between the margins, in the browser's pixels. */
const pageWidth = 1040
const nothing: ReadonlySet<string> = new Set()

/** The two pictures on paper, each on a page of its own. */
export function PrintedPictures({ difference }: { readonly difference: VariantDifference }) {
  const words = useWords()
  const language = useLanguage()
  const typesetter = browserTypesetter()
  const isLarge = difference.after.units.length > 250
  // Paper does not wait.
  const { value: both } = useSideBySide(
    { difference, proportion: paperProportion * 1.1, onlyChanged: isLarge },
    { language, typesetter },
    true,
  )
  const zoom = both === null ? 1 : pageWidth / both.layout.width
  const near = zoom > 0.3
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter,
      detail: near ? 'chips' : 'names',
      zoom: near ? 1 : zoom,
      selected: nothing,
      lit: nothing,
      current: null,
      act: undefined,
    }),
    [language, typesetter, near, zoom],
  )
  if (both === null) return null
  const pictures = [
    ['before', difference.before, both.before],
    ['after', difference.after, both.after],
  ] as const
  return pictures.map(([side, design, layout]) => {
    const marks = both.marks[side]
    const lit = new Set(marks.map(({ key }) => key))
    const own: Drawing = { ...drawing, lit }
    const touched = new Map(marks.flatMap(({ unit }) => (unit === undefined ? [] : [[boxKey(unit.id), own] as const])))
    return (
      <section key={side} className="cmp-paper-picture">
        <h2>
          {textIn(design.variant.record.name, language)}
          {side === 'before' && <span className="cmp-tag">{words('chosen.first')}</span>}
        </h2>
        <svg
          className="structure-figure cmp-pictures"
          role="img"
          aria-label={words('pictures.label', { variant: textIn(design.variant.record.name, language) })}
          viewBox={`-4 -10 ${layout.width + 16} ${layout.height + 14}`}
        >
          <Patterns />
          <StructureDrawing
            layout={layout}
            spots={spotsIn(layout)}
            marks={noMarks}
            drawing={drawing}
            touched={touched}
          />
          <ChangeMarks marks={marks} zoom={Math.max(zoom, 0.5)} near={near} current={undefined} language={language} />
        </svg>
      </section>
    )
  })
}
