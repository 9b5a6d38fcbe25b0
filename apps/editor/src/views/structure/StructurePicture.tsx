import { useEffect } from 'react'
import { StructureCanvas, type StructurePictureProps } from './StructureCanvas'
import type { StructurePaper } from './paper/StructurePaper'
import { usePrinting } from '../../ui/use-printing'
import { wordsIn } from '../../picture/words'
import '../../picture/structure.css'
import './around.css'
import './paper/paper.css'

/** The picture is there before the page for the printer, which has to be there when it is asked for. */
let Paper: typeof StructurePaper | undefined
const load = () => import('./paper/StructurePaper').then((module) => void (Paper = module.StructurePaper))

/** The structure picture: on the screen to be moved, read and edited, on paper one page. */
export function StructurePicture(props: StructurePictureProps) {
  const { report, language } = props
  const printing = usePrinting()
  useEffect(() => void load().catch(() => undefined), [])
  if (printing && Paper !== undefined) return <Paper report={report} language={language} />
  if (report.design.units.length === 0) return <p className="structure-empty">{wordsIn(language)('view.empty')}</p>
  return <StructureCanvas {...props} />
}
