/** What both tables begin with: the duties that are wanted, and how they are drawn. */
import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLanguage, useReport } from '../../state/context'
import type { Typesetter } from '../../ui/typesetting/lines'
import { acceptedDuties } from './accepted'
import { type MatrixRow, dutyRows, shownDuties, taskRows } from './rows'
import type { ChangeSettings, Settings } from './settings'
import { browserTypesetter } from './typeset'
import { useKept } from './use-kept'

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

/** What rows are arranged by: another text, another arrangement. */
const orderOf = ({ scopes, fields }: Design): string =>
  [...fields.map(({ id }) => id), ...scopes.map(({ id, kind }) => `${id}/${kind}`)].join()

/** What rows are called: another text, other heights. */
const namesOf = ({ scopes, tasks }: Design): string =>
  JSON.stringify([scopes, tasks].map((all) => all.map(({ name }) => name)))

/** The duties that are wanted, and how they are drawn. */
export interface Shown {
  readonly design: Design
  readonly settings: Settings
  readonly rows: readonly MatrixRow[]
  readonly accepted: ReadonlySet<string>
  readonly language: Language
  readonly setter: Typesetter
  readonly isWide: boolean
  readonly isLow: boolean
  readonly fold: (field: string) => void
}

/**
 * What an edit leads to at once, and what follows when the cell has been drawn: `later`, the design of then. What is asked of it is of the same
 * units and duties, unless everything was compiled anew.
 */
export function useShown(design: Design, settings: Settings, change: ChangeSettings) {
  const language = useLanguage()
  const later = useDeferredValue(design)
  const findings = useDeferredValue(useReport().findings)
  const isWide = useMedia('(min-width: 1680px)')
  const isLow = useMedia('(max-height: 880px)')
  const { field, scope, status, onlyTroubled, folded, groupBy, pivot } = settings
  // What was in the table when the filter was set stays there while it is edited: nothing vanishes under one's hands.
  // oxlint-disable-next-line react/exhaustive-deps -- another filter begins anew
  const stays = useMemo(() => new Set<string>(), [field, scope, status, onlyTroubled])
  // Which duties there are changes with the scopes; how they stand with every edit.
  const isByState = status !== '' || onlyTroubled
  const { duties: all } = design
  const wanted = useMemo(
    () => shownDuties(isByState ? later : design, settings, stays),
    // oxlint-disable-next-line react/exhaustive-deps -- of the settings only these choose among the duties, of the design these
    [isByState ? later : all, field, scope, status, onlyTroubled, stays],
  )
  const duties = useKept(wanted)
  // Most edits leave the duties and their order as they are.
  const order = useMemo(() => orderOf(design), [design])
  const named = useMemo(() => namesOf(later), [later])
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
  const shown: Shown = { design, settings, rows, accepted, language, setter, isWide, isLow, fold }
  return { duties, later, named, shown }
}
