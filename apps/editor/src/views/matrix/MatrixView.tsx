import { useCallback, useEffect, useRef } from 'react'
import { useDesign, useEditor, useLanguage, useMessages } from '../../state/context'
import { Legend } from './Legend'
import { ScopesTable } from './ScopesTable'
import { Filters, Toolbar } from './Toolbar'
import { UnitsTable } from './UnitsTable'
import { copyBlock, mostCells, wholeTable } from './copy-table'
import { useSettings } from './settings'
import '../../messages/matrix'
import './matrix.css'
import './overlays.css'
import './printed.css'

/** Who does what: duties against units, or tasks against scopes. */
export function MatrixView() {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { store } = useEditor()
  const [settings, change] = useSettings(design)
  const copyNow = async () => {
    const { notify } = store.getState()
    const cells = design.duties.length * design.units.length
    const block = cells > mostCells * 20 ? [] : wholeTable(design, settings, language)
    const size = block.length * (block[0]?.length ?? 0)
    if (block.length === 0 || size > mostCells) notify(t('matrix.copyTooLarge', { cells: size === 0 ? cells : size }))
    else if (copyBlock(block))
      notify(t('matrix.copiedAll', { rows: block.length - 1, columns: (block[0]?.length ?? 4) - 4 }))
    else notify(t('matrix.copyFailed'))
  }
  const latest = useRef(copyNow)
  useEffect(() => {
    latest.current = copyNow
  })
  // The bar's buttons are not drawn again with every edit.
  const copyAll = useCallback(() => void latest.current(), [])
  const Table = settings.pivot === 'units' ? UnitsTable : ScopesTable
  return (
    <div className="matrix">
      <Toolbar fields={design.fields} settings={settings} change={change} onCopyAll={copyAll} />
      {settings.showsFilters && <Filters design={design} settings={settings} change={change} />}
      <Table design={design} settings={settings} change={change} />
      <Legend pivot={settings.pivot} />
    </div>
  )
}
