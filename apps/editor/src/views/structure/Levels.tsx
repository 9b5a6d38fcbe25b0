import type { Language } from '@taiseizu/catalogue'
import { useMemo } from 'react'
import { closedAt, levelsIn } from '../../picture/layout/levels'
import type { Picture } from '../../picture/model/model'
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
