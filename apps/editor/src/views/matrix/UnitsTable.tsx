import { type Design, divisionOf, textIn } from '@taiseizu/core'
import { type SubjectReference, assignmentIn } from '@taiseizu/rules'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useLanguage, useMessages } from '../../state/context'
import { CellEditor } from './CellEditor'
import { Details } from './Details'
import { PasteDialog } from './PasteDialog'
import { PrintedTable } from './PrintedTable'
import { RefusedBar } from './RefusedBar'
import { type Cell, dutiesIn } from './actions'
import { namesApart } from '../names-apart'
import { heldBy, rolesIn, tally } from './cells'
import { layerOf, unitColumns } from './columns'
import { type Place, isOneCell, rangeOf } from './cursor'
import { Grid, type GridHandle } from './grid/Grid'
import { dutyName, heldTogether, saidOfDuty } from './said'
import type { ChangeSettings, Settings } from './settings'
import { totalsOf, unitsContent } from './units-content'
import { columnsLaid, cornerSaid, rowsLaid, unitsModel } from './units-layout'
import { useCursor } from './use-cursor'
import { useEditing } from './use-editing'
import { useLinkedSelection } from './use-linked-selection'
import { useMarks } from './use-marks'
import { useKept, useKeptMap } from './use-kept'
import { useShown } from './use-shown'

/** Duties × units: who has which role, edited as a spreadsheet is. */
export function UnitsTable({
  design,
  settings,
  change,
}: {
  readonly design: Design
  readonly settings: Settings
  readonly change: ChangeSettings
}) {
  const t = useMessages()
  const language = useLanguage()
  const { duties, later, named, shown } = useShown(design, settings, change)
  const { rows, accepted, setter, isWide, isLow, fold } = shown
  const grid = useRef<GridHandle>(null)
  const [opened, setOpened] = useState<{ readonly cell: Cell; readonly anchor: HTMLElement } | null>(null)

  const { layer, search, onlyWithRoles, columnsBy, groupBy } = settings
  // Columns, their names and the roles in them follow when the cell has been drawn.
  const counts = useMemo(() => tally(later, duties), [later, duties])
  // oxlint-disable-next-line react/exhaustive-deps -- another filter begins anew
  const stays = useMemo(() => new Set<string>(), [settings.field, settings.scope, layer, search, onlyWithRoles])
  const wanted = useMemo(
    () => unitColumns(later, settings, counts, stays),
    // oxlint-disable-next-line react/exhaustive-deps -- of the settings only these choose and arrange the columns
    [later, layer, search, onlyWithRoles, columnsBy, counts, stays],
  )
  const units = useKept(wanted)
  const names = useKeptMap(useMemo(() => namesApart(later.units, language), [later, language]))
  const laid = useMemo(
    () => rowsLaid(rows, groupBy, isWide, language, setter),
    // oxlint-disable-next-line react/exhaustive-deps -- what the rows are called besides
    [rows, groupBy, isWide, language, setter, named],
  )
  // Where they stand, for what is above them: another text, other bands.
  // oxlint-disable-next-line react/exhaustive-deps -- units stay the same while they are edited
  const standing = useMemo(() => units.map((unit) => `${layerOf(unit)}/${divisionOf(unit)?.id}`).join(), [units, later])
  const columns = useMemo(
    () => columnsLaid(units, names, columnsBy, isLow, language, setter),
    // oxlint-disable-next-line react/exhaustive-deps -- and where they stand
    [units, names, standing, columnsBy, isLow, language, setter],
  )
  // oxlint-disable-next-line react/exhaustive-deps -- so do duties
  const excluded = useMemo(() => duties.filter((duty) => !duty.isOpen).length, [later, duties])
  const corner = cornerSaid(duties.length, excluded, units.length, language)
  const total = useMemo(() => totalsOf(units, counts, language), [units, counts, language])
  const model = useMemo(
    () => unitsModel(laid, columns, corner, groupBy, columnsBy, isLow, language),
    [laid, columns, corner, groupBy, columnsBy, isLow, language],
  )
  const content = unitsContent({ design, rows, units, names, counts, accepted, laid, language, fold })

  const { cursor, move, rowOf, columnOf } = useCursor(rows, model.columns)
  const cellAt = useCallback(
    ({ row, column }: Place): Cell | null => {
      const [known, unit] = [rows[row], units[column]]
      return known?.type === 'duty' && unit !== undefined ? { duty: known.duty, unit } : null
    },
    [rows, units],
  )
  const subjectAt = useCallback(
    (place: Place): SubjectReference | null => {
      const row = rows[place.row]
      const unit = units[place.column]
      if (place.row < 0) return unit === undefined ? null : { type: 'unit', id: unit.id }
      if (row?.type === 'field') return { type: 'field', id: row.field.id }
      if (row?.type !== 'duty') return null
      const held = unit && heldBy(design, row.duty, unit)[0]
      return held === undefined ? { type: 'duty', id: row.duty.id } : { type: 'assignment', id: held.assignment.id }
    },
    [design, rows, units],
  )
  const placeOf = ({ type, id }: SubjectReference) => {
    const firstRow = (fits: (row: (typeof rows)[number]) => boolean) => {
      const index = rows.findIndex(fits)
      return index < 0 ? null : index
    }
    if (type === 'unit') return { row: null, column: columnOf.get(id) ?? null }
    if (type === 'duty') return { row: rowOf.get(id) ?? null, column: null }
    if (type === 'field') return { row: rowOf.get(`field/${id}`) ?? null, column: null }
    if (type === 'scope')
      return { row: firstRow((row) => row.type === 'duty' && row.duty.scope.id === id), column: null }
    if (type === 'task') return { row: firstRow((row) => row.type === 'duty' && row.duty.task.id === id), column: null }
    if (type !== 'assignment') return null
    const assignment = assignmentIn(design, id)
    if (assignment === undefined) return null
    const [first] = design.holdings.dutiesOf(assignment).filter((duty) => rowOf.has(duty.id))
    return { row: (first && rowOf.get(first.id)) ?? null, column: columnOf.get(assignment.unit.id) ?? null }
  }
  const go = useLinkedSelection({ design, cursor, move, subjectAt, placeOf, grid })
  const editing = useEditing(design, rows, units, cursor)
  const marks = useMarks(design, rows, model, grid)

  const open = (place: Place) => {
    const row = rows[place.row]
    if (row?.type === 'field') shown.fold(row.field.id)
    const cell = cellAt(place)
    const anchor = grid.current?.cellAt(place)
    if (cell !== null && anchor) setOpened({ cell, anchor })
    else go({ at: place, to: place }, true)
  }
  const now = cellAt(cursor.at)
  const range = rangeOf(cursor)
  const selectedDuties = isOneCell(cursor) ? [] : dutiesIn(rows, range.top, range.bottom)
  const isSelected = (unit: string) => {
    const column = columnOf.get(unit)
    return column !== undefined && column >= range.left && column <= range.right
  }
  return (
    <>
      <Details name={now === null ? content.said(cursor.at) : dutyName(now.duty, language)}>
        {now !== null && selectedDuties.length === 0 && (
          <>
            <span>{names.get(now.unit) ?? textIn(now.unit.name, language)}</span>
            {heldTogether(design, heldBy(design, now.duty, now.unit), language).map((said) => (
              <span key={said} className="matrix-held">
                {said}
              </span>
            ))}
            <span className="matrix-soft">{saidOfDuty(design, now.duty, accepted.has(now.duty.id), language)}</span>
          </>
        )}
        {selectedDuties.length > 0 && (
          <span className="matrix-soft">
            {t('matrix.selected', {
              rows: range.bottom - range.top + 1,
              columns: range.right - range.left + 1,
              roles: rolesIn(design, selectedDuties, isSelected),
            })}
          </span>
        )}
      </Details>
      <RefusedBar design={design} refused={editing.refused} onClose={editing.forgetRefused} />
      {rows.length === 0 || units.length === 0 ? (
        <p className="matrix-empty">
          {t(design.units.length === 0 ? 'matrix.noUnits' : rows.length === 0 ? 'matrix.noRows' : 'matrix.noColumns')}
        </p>
      ) : (
        <Grid
          ref={grid}
          {...{ model, content, total }}
          cursor={cursor}
          marks={marks}
          onCursor={go}
          onKey={editing.keyPressed}
          onOpen={open}
          onCopy={editing.copied}
          onCut={editing.cut}
          onPaste={editing.pasted}
        />
      )}
      {design.scopes.length === 1 && design.units.length > 0 && <p className="matrix-hint">{t('matrix.noScopes')}</p>}
      <output className="visually-hidden" aria-live="polite">
        {editing.said}
      </output>
      {opened !== null && (
        <CellEditor
          design={design}
          cell={opened.cell}
          anchor={opened.anchor}
          onDone={(wish) => {
            setOpened(null)
            if (wish !== null) editing.set([wish])
            grid.current?.focus()
          }}
        />
      )}
      {editing.waiting !== null && (
        <PasteDialog
          design={design}
          waiting={editing.waiting}
          onPaste={editing.paste}
          onClose={() => {
            editing.stopWaiting()
            grid.current?.focus()
          }}
        />
      )}
      <PrintedTable {...{ model, content, total }} />
    </>
  )
}
