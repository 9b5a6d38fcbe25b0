import { type Design } from '@taiseizu/core'
import { type SubjectReference, assignmentIn } from '@taiseizu/rules'
import { useCallback, useMemo, useRef } from 'react'
import { useEditorState, useLanguage, useMessages } from '../../state/context'
import { Details } from './Details'
import { PrintedTable } from './PrintedTable'
import { scopeColumns } from './columns'
import type { Place } from './cursor'
import { Grid, type GridHandle } from './grid/Grid'
import { dutyName, saidOfDuty } from './said'
import { dutyAt, scopesModel } from './scopes-model'
import type { ChangeSettings, Settings } from './settings'
import { useCursor } from './use-cursor'
import { useLinkedSelection } from './use-linked-selection'
import { useMarks } from './use-marks'
import { useShown } from './use-shown'

/** Tasks × scopes: how each duty stands at a glance. */
export function ScopesTable({
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
  const { duties, shown } = useShown(design, settings, change)
  const { rows, accepted } = shown
  const grid = useRef<GridHandle>(null)
  const look = useEditorState((state) => state.look)
  const scopes = useMemo(() => scopeColumns(duties), [duties])
  const tasks = useMemo(() => new Set(duties.map(({ task }) => task)).size, [duties])
  const { model, content } = useMemo(
    () => scopesModel(shown, scopes, tasks),
    // oxlint-disable-next-line react/exhaustive-deps -- what is shown is made anew with every drawing, what is in it is not
    [...Object.values(shown), scopes, tasks],
  )
  const { cursor, move, rowOf, columnOf } = useCursor(rows, model.columns)
  const subjectAt = useCallback(
    ({ row, column }: Place): SubjectReference | null => {
      const known = rows[row]
      const scope = scopes[column]
      if (row < 0) return scope === undefined ? null : { type: 'scope', id: scope.id }
      if (known?.type === 'field') return { type: 'field', id: known.field.id }
      if (known?.type !== 'task') return null
      const duty = dutyAt(known, scope)
      return duty === undefined ? { type: 'task', id: known.task.id } : { type: 'duty', id: duty.id }
    },
    [rows, scopes],
  )
  const placeOf = ({ type, id }: SubjectReference) => {
    if (type === 'scope') return { row: null, column: columnOf.get(id) ?? null }
    if (type === 'task') return { row: rowOf.get(id) ?? null, column: null }
    if (type === 'field') return { row: rowOf.get(`field/${id}`) ?? null, column: null }
    if (type === 'assignment') {
      const assignment = assignmentIn(design, id)
      const [first] = assignment === undefined ? [] : design.holdings.dutiesOf(assignment)
      return first === undefined
        ? null
        : { row: rowOf.get(first.task.id) ?? null, column: columnOf.get(first.scope.id) ?? null }
    }
    if (type !== 'duty') return null
    const [task = '', scope = ''] = id.split('@')
    return { row: rowOf.get(task) ?? null, column: columnOf.get(scope) ?? null }
  }
  const go = useLinkedSelection({ design, cursor, move, subjectAt, placeOf, grid })
  const marks = useMarks(design, rows, model, grid)
  const open = (place: Place) => {
    const row = rows[place.row]
    if (row?.type === 'field') {
      shown.fold(row.field.id)
      return
    }
    go({ at: place, to: place }, true)
    look({ inspectorOpen: true })
    // The inspector shows it after the next drawing.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('#inspector-pane :is(button, select, input)')?.focus(),
    )
  }
  const now = dutyAt(rows[cursor.at.row], scopes[cursor.at.column])
  return (
    <>
      <Details name={now === undefined ? content.said(cursor.at) : dutyName(now, language)}>
        {now !== undefined && (
          <span className="matrix-soft">{saidOfDuty(design, now, accepted.has(now.id), language)}</span>
        )}
      </Details>
      {rows.length === 0 ? (
        <p className="matrix-empty">{t('matrix.noRows')}</p>
      ) : (
        <Grid
          ref={grid}
          {...{ model, content, cursor }}
          marks={marks}
          onCursor={go}
          onKey={() => false}
          onOpen={open}
        />
      )}
      {design.scopes.length === 1 && <p className="matrix-hint">{t('matrix.noScopes')}</p>}
      <PrintedTable model={model} content={content} />
    </>
  )
}
