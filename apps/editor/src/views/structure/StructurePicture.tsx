import { StructureCanvas, type StructurePictureProps } from './StructureCanvas'
import { StructurePaper } from './paper/StructurePaper'
import { usePrinting } from '../../ui/use-printing'
import { wordsIn } from '../../picture/words'
import '../../picture/structure.css'
import './around.css'
import './paper/paper.css'

/** The structure picture: on the screen to be moved, read and edited, on paper one page. */
export function StructurePicture(props: StructurePictureProps) {
  const { report, language } = props
  const printing = usePrinting()
  if (printing) return <StructurePaper report={report} language={language} />
  if (report.design.units.length === 0) return <p className="structure-empty">{wordsIn(language)('view.empty')}</p>
  return <StructureCanvas {...props} />
}
