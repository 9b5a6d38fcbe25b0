import type { RecordDifference } from '@taiseizu/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useEditorState, useMessages } from '../../state/context'
import { lineInSight } from '../../ui/line-in-sight'
import { OwnChange } from './OwnChange'
import type { Asked } from './VariantDialog'
import type { OwnRow } from './own-rows'

/** The changes under their headings; only those in sight are drawn. One at a time tells what taking it back would do. */
export function OwnChangesList({
  rows,
  unfolded,
  asked,
  onFold,
  onGo,
}: {
  readonly rows: readonly OwnRow[]
  /** The rows of which is listed what was removed along. */
  readonly unfolded: ReadonlySet<string>
  readonly asked: Asked
  readonly onFold: (id: string) => void
  readonly onGo: (difference: RecordDifference) => void
}) {
  const t = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const tryOut = useEditorState((state) => state.tryOut)
  const [opened, setOpened] = useState<string | null>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  })
  // Nothing stays tried out behind a dialog that is closed.
  useEffect(() => () => tryOut(null), [tryOut])
  return (
    <div className="own-list" ref={scroller} tabIndex={-1}>
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <li key={item.key} {...lineInSight(item, virtualizer)}>
              {row.type === 'group' ? (
                <h3 className="own-group">
                  {t(`variantDialogs.in.${row.id}`)} <span className="own-count">{row.count}</span>
                </h3>
              ) : (
                <OwnChange
                  row={row}
                  asked={asked}
                  isUnfolded={unfolded.has(row.id)}
                  onFold={() => onFold(row.id)}
                  isOpen={opened === row.id}
                  onToggle={() => setOpened(opened === row.id ? null : row.id)}
                  onGo={() => onGo(row.said.difference)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
