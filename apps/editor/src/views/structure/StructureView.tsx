import { evidenceOf, referenceTo } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useDesign, useEditor, useEditorState, useLanguage, useReport } from '../../state/context'
import { findingOfState, previewOfState } from '../../state/derived'
import { StructurePicture } from './StructurePicture'
import { changedBy, highlightOf } from './highlight'

/** 体制図: the variant on the screen, its selection, and the proof of the finding that is looked at. */
export function StructureView() {
  const { platform } = useEditor()
  const design = useDesign()
  const { findings } = useReport()
  const language = useLanguage()
  const selection = useEditorState((state) => state.selection)
  const select = useEditorState((state) => state.select)
  const finding = useEditorState((state) => findingOfState(state, platform.today()))
  const preview = useEditorState((state) => state.preview)
  // The finding and its fixes stay as they are below while the picture shows what a fix would make of it.
  const after = useEditorState((state) => previewOfState(state, platform.today()))
  const report = useMemo(() => after ?? { design, findings }, [after, design, findings])
  const highlight = useMemo(() => {
    if (preview !== null) return highlightOf(changedBy(preview), [])
    if (finding === null) return null
    return highlightOf(finding.found.subjects.map(referenceTo), evidenceOf(finding, language))
  }, [preview, finding, language])
  return (
    <StructurePicture
      report={report}
      language={language}
      selection={selection}
      highlight={highlight}
      isPreview={after !== null}
      onSelect={select}
    />
  )
}
