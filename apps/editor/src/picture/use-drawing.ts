import type { Language } from '@taiseizu/catalogue'
import { useMemo } from 'react'
import type { Typesetter } from '../ui/typesetting/lines'
import { type Actions, type Drawing, detailAt, showsChips } from './drawing/drawing'

/** What a picture is drawn with where one looks so near; the same until that looks otherwise. What is touched is told apart (`touchedBy`). */
export function useDrawing(language: Language, typesetter: Typesetter, at: number, act: Actions, lit: Drawing['lit']) {
  const detail = detailAt(at)
  // Texts that keep their size on the screen follow the zoom in coarse steps; where there are none it is all the same.
  const coarse = 2 ** (Math.round(Math.log2(at) * 3) / 3)
  const zoom = showsChips(detail) ? 1 : coarse
  const drawing = useMemo(
    (): Drawing => ({ language, typesetter, detail, zoom, selected: nothing, lit, current: null, act }),
    [language, typesetter, detail, zoom, lit, act],
  )
  return { drawing, coarse }
}

const nothing: ReadonlySet<string> = new Set()
