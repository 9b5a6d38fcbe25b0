import { evidenceOf, referenceTo } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useDesign, useEditor, useEditorState, useLanguage, useReport } from '../../state/context'
import { findingOfState } from '../../state/derived'
import { StructurePicture } from './StructurePicture'
import { highlightOf } from './highlight'

/** 体制図: the variant on the screen, its selection, and the proof of the finding that is looked at. */
export function StructureView() {
  const { platform } = useEditor()
  const design = useDesign()
  const { findings } = useReport()
  const language = useLanguage()
  const selection = useEditorState((state) => state.selection)
  const select = useEditorState((state) => state.select)
  const finding = useEditorState((state) => findingOfState(state, platform.today()))
  const report = useMemo(() => ({ design, findings }), [design, findings])
  const highlight = useMemo(
    () =>
      finding === null ? null : highlightOf(finding.found.subjects.map(referenceTo), evidenceOf(finding, language)),
    [finding, language],
  )
  return (
    <StructurePicture
      report={report}
      language={language}
      selection={selection}
      highlight={highlight}
      onSelect={select}
    />
  )
}
