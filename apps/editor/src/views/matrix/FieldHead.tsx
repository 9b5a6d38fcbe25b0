import { textIn } from '@taiseizu/core'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useDesign, useLanguage, useMessages } from '../../state/context'
import { StateChip } from './StateChip'
import { type FieldRow, isTroubled, statesOf } from './rows'

/** The name of a field over its rows, how many duties it has, and how many are in trouble. */
export function FieldHead({
  row,
  lines,
  onFold,
}: {
  readonly row: FieldRow
  readonly lines: readonly string[]
  readonly onFold: (field: string) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  // The cell that was edited is drawn first.
  const design = useDeferredValue(useDesign())
  const states = useMemo(() => statesOf(design, row.duties), [design, row.duties])
  const field = textIn(row.field.name, language)
  const Sign = row.isFolded ? ChevronRight : ChevronDown
  return (
    <span className="matrix-field">
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={!row.isFolded}
        aria-label={t(row.isFolded ? 'matrix.unfoldField' : 'matrix.foldField', { field })}
        onClick={() => onFold(row.field.id)}
      >
        <Sign aria-hidden size={15} />
      </button>
      <strong>{lines.join('\n')}</strong>
      <span className="matrix-field-states">
        {states
          .filter(([state]) => isTroubled(state))
          .slice(0, 3)
          .map(([state, count]) => (
            <span key={state} title={t(`matrix.state.${state}`)}>
              <StateChip state={state} sourcing={null} />
              {count}
            </span>
          ))}
        <small>{t('matrix.duties', { count: row.duties.length })}</small>
      </span>
    </span>
  )
}
