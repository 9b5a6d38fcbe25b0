import type { Language } from '@taiseizu/catalogue'
import type { Report, SubjectReference } from '@taiseizu/rules'
import { StructureCanvas } from './StructureCanvas'
import type { Highlight } from './highlight'
import { StructurePaper } from './paper/StructurePaper'
import { usePrinting } from './paper/use-printing'
import { wordsIn } from './words'
import './structure.css'
import './around.css'
import './paper/paper.css'

export interface StructurePictureProps {
  /** The design and what was found in it: `check(design, …)`. */
  readonly report: Report
  readonly language: Language
  /** What is selected, what is looked at last. */
  readonly selected: readonly SubjectReference[]
  readonly highlight: Highlight | null
  /** It shows what a fix would make of it: there is nothing to be edited. */
  readonly isPreview: boolean
}

/** The structure picture: on the screen to be moved, read and edited, on paper one page. */
export function StructurePicture(props: StructurePictureProps) {
  const { report, language } = props
  const printing = usePrinting()
  if (printing) return <StructurePaper report={report} language={language} />
  if (report.design.units.length === 0) return <p className="structure-empty">{wordsIn(language)('view.empty')}</p>
  return <StructureCanvas {...props} />
}
