import type { Language } from '@taiseizu/catalogue'
import { useMemo } from 'react'
import type { Picture, UnitBox } from '../../picture/model/model'
import { wordsIn } from '../../picture/words'
import { useClosed } from './use-closed'

/** All boxes closed from a level down; a box can be opened by itself afterwards. */
export function Levels({ language, picture }: { readonly language: Language; readonly picture: Picture }) {
  const words = wordsIn(language)
  const { closed, close } = useClosed()
  const most = useMemo(() => levelsIn(picture), [picture])
  const counts = Array.from({ length: Math.min(5, most - 1) }, (_, index) => index + 1)
  const isAt = (count: number) => {
    const all = closedAt(picture, count)
    return all.length === closed.size && all.every((id) => closed.has(id))
  }
  const value = closed.size === 0 ? 'all' : (counts.find(isAt) ?? 'own')
  if (counts.length === 0) return null
  return (
    <select
      aria-label={words('levels.label')}
      title={words('levels.label')}
      value={value}
      onChange={({ target }) => close(target.value === 'all' ? [] : closedAt(picture, Number(target.value)))}
    >
      <option value="all">{words('levels.all')}</option>
      {counts.map((count) => (
        <option key={count} value={count}>
          {words('levels.some', { count })}
        </option>
      ))}
      {value === 'own' && (
        <option value="own" disabled>
          {words('levels.own')}
        </option>
      )}
    </select>
  )
}

/** The boxes to close for so many levels to be seen. */
function closedAt(picture: Picture, levels: number): readonly string[] {
  const closed: string[] = []
  const visit = (boxes: readonly UnitBox[], level: number) => {
    for (const box of boxes) {
      if (box.children.length > 0 && level >= levels) closed.push(box.unit.id)
      visit(box.children, level + 1)
    }
  }
  visit([...picture.executives, ...picture.collegial, ...picture.divisions], 1)
  return closed
}

/** How many levels of boxes there are. */
const levelsIn = ({ executives, collegial, divisions }: Picture): number =>
  Math.max(0, ...[...executives, ...collegial, ...divisions].map(levelsOf))
const known = new WeakMap<UnitBox, number>()

function levelsOf(box: UnitBox): number {
  const before = known.get(box)
  if (before !== undefined) return before
  const levels = 1 + Math.max(0, ...box.children.map(levelsOf))
  known.set(box, levels)
  return levels
}
