/** What both tables begin with: the duties that are wanted, and how they are drawn. */
import type { Design } from '@taiseizu/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLanguage, useReport } from '../../state/context'
import { acceptedDuties } from './accepted'
import { dutyRows, shownDuties, taskRows } from './rows'
import type { ChangeSettings, Settings } from './settings'
import { browserTypesetter } from './typeset'

function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const changed = () => setFits(media.matches)
    media.addEventListener('change', changed)
    return () => media.removeEventListener('change', changed)
  }, [query])
  return fits
}

/** The same list as before where the same things are in it in the same order. */
function useKept<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(list)
  if (kept === list || (kept.length === list.length && kept.every((item, index) => item === list[index]))) return kept
  keep(list)
  return list
}

/** What rows are arranged by: another text, another arrangement. */
const orderOf = ({ scopes, fields }: Design): string =>
  [...fields.map(({ id }) => id), ...scopes.map(({ id, kind }) => `${id}/${kind}`)].join()

export function useShown(design: Design, settings: Settings, change: ChangeSettings) {
  const language = useLanguage()
  const { findings } = useReport()
  const isWide = useMedia('(min-width: 1680px)')
  const isLow = useMedia('(max-height: 880px)')
  const { field, scope, status, onlyTroubled, folded, groupBy, pivot } = settings
  // What was in the table when the filter was set stays there while it is edited: nothing vanishes under one's hands.
  // oxlint-disable-next-line react/exhaustive-deps -- another filter begins anew
  const stays = useMemo(() => new Set<string>(), [field, scope, status, onlyTroubled])
  const wanted = useMemo(
    () => shownDuties(design, settings, stays),
    // oxlint-disable-next-line react/exhaustive-deps -- of the settings only these choose among the duties
    [design, field, scope, status, onlyTroubled, stays],
  )
  const duties = useKept(wanted)
  // Most edits leave the duties and their order as they are.
  const order = useMemo(() => orderOf(design), [design])
  const rows = useMemo(
    () => (pivot === 'units' ? dutyRows : taskRows)(design, duties, settings),
    // oxlint-disable-next-line react/exhaustive-deps -- of the settings only these arrange the rows, of the design its order
    [order, duties, folded, groupBy, pivot],
  )
  const fold = useCallback(
    (id: string) => {
      const next = new Set(folded)
      if (!next.delete(id)) next.add(id)
      change({ folded: next })
    },
    [folded, change],
  )
  const accepted = useMemo(() => acceptedDuties(findings), [findings])
  const setter = browserTypesetter()
  return { duties, shown: { design, settings, rows, accepted, language, setter, isWide, isLow, fold } }
}
