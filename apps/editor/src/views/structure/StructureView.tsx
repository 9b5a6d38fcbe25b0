import { evidenceOf, referenceTo } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useEditor, useEditorState, useLanguage, useReport } from '../../state/context'
import { findingOfState, previewOfState } from '../../state/derived'
import { StructurePicture } from './StructurePicture'
import { changedBy, highlightOf } from '../../picture/highlight'

/** 体制図: the variant on the screen, its selection, and the proof of the finding that is looked at. */
export function StructureView() {
  const { platform } = useEditor()
  const report = useReport()
  const language = useLanguage()
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const finding = useEditorState((state) => findingOfState(state, platform.today()))
  const preview = useEditorState((state) => state.preview)
  // The finding and its fixes stay as they are below while the picture shows what a fix would make of it.
  const after = useEditorState((state) => previewOfState(state, platform.today()))
  const highlight = useMemo(() => {
    if (preview !== null) return highlightOf(changedBy(preview), [])
    if (finding === null) return null
    return highlightOf(finding.found.subjects.map(referenceTo), evidenceOf(finding, language))
  }, [preview, finding, language])
  const selected = useMemo(() => (selection === null ? [] : [...others, selection]), [others, selection])
  return (
    <StructurePicture
      report={after ?? report}
      language={language}
      selected={selected}
      highlight={highlight}
      isPreview={after !== null}
    />
  )
}
