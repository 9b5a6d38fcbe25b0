import type { Design } from '@taiseizu/core'
import { evidenceOf, referenceTo } from '@taiseizu/rules'
import { type RefObject, useEffect, useMemo } from 'react'
import { useEditor, useEditorState, useLanguage } from '../../state/context'
import { findingOfState } from '../../state/derived'
import type { GridHandle } from './grid/Grid'
import type { GridMarks, GridModel } from './grid/model'
import { marksOf, marksOfProof } from './marks'
import type { MatrixRow } from './rows'

/** What is selected in the workbench, and the proof of the finding that is looked at: marked in the table, which goes to where it begins. */
export function useMarks(
  design: Design,
  rows: readonly MatrixRow[],
  { columns }: GridModel,
  grid: RefObject<GridHandle | null>,
): GridMarks {
  const { platform } = useEditor()
  const language = useLanguage()
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const finding = useEditorState((state) => findingOfState(state, platform.today()))
  const chosen = useMemo(
    () => marksOf(design, rows, finding !== null || selection === null ? [] : [selection, ...others]),
    [design, rows, finding, selection, others],
  )
  const proof = useMemo(() => {
    if (finding === null) return null
    const evidence = evidenceOf(finding, language).flatMap(({ subjects }) => subjects)
    return marksOfProof(design, rows, finding.found.subjects.map(referenceTo), evidence)
  }, [design, rows, finding, language])
  // After the selection that comes with it has been gone to.
  useEffect(() => {
    if (proof === null) return
    const row = rows.findIndex(({ key }) => proof.rows.has(key))
    const column = columns.findIndex(({ key }) => proof.columns.has(key))
    grid.current?.reveal(row, column)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each finding, wherever one goes then
  }, [finding?.key])
  return proof ?? chosen
}
