import type { SubjectReference } from '@taiseizu/rules'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Actions } from './drawing/drawing'
import type { Place, Places } from './layout/find'
import type { Rect } from './layout/placed'

const ways: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** What can be reached by keyboard in a picture to look at: Tab leads to one of its items, arrows to the next. */
export function useReach(
  { list, byKey }: { readonly list: readonly Place[]; readonly byKey: Places['byKey'] },
  select: (subject: SubjectReference) => void,
  /** Brings what is gone to into sight. */
  reveal?: (rect: Rect) => void,
) {
  const [focused, setFocused] = useState<string | null>(null)
  const current = focused !== null && byKey.has(focused) ? focused : (list[0]?.key ?? null)
  const act = useMemo(
    (): Actions => ({
      select: (key, subject) => {
        setFocused(key)
        select(subject)
      },
      open: (_, subject) => select(subject),
      toggle: () => {},
      focused: setFocused,
    }),
    [select],
  )
  /** Whether the key was one of those that lead to the next. */
  const step = ({ key, currentTarget }: KeyboardEvent): boolean => {
    const way = ways[key]
    if (way === undefined) return false
    const next = list[list.findIndex((place) => place.key === current) + way]
    if (next === undefined) return true
    setFocused(next.key)
    reveal?.(next.rect)
    // At once, so that a quick Enter is meant for it; what is not drawn yet has it as soon as it is.
    const item = () => currentTarget.querySelector<SVGGElement>(`[data-key="${CSS.escape(next.key)}"]`)
    const drawn = item()
    if (drawn === null) requestAnimationFrame(() => item()?.focus({ preventScroll: true }))
    else drawn.focus({ preventScroll: true })
    return true
  }
  return { current, act, step }
}
