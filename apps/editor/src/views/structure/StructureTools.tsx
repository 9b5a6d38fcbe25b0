import type { Language } from '@taiseizu/catalogue'
import { LayoutDashboard, Maximize, Network, Printer, Rows3, ScanSearch, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactNode, Suspense, lazy, memo } from 'react'
import { Button } from 'react-aria-components'
import { useEditor, useEditorState } from '../../state/context'
import { type Arrangement, arrangements } from '../../picture/layout/arrangements'
import type { Picture } from '../../picture/model/model'
import { wordsIn } from '../../picture/words'
import { MenuButton } from '../../ui/MenuButton'
import { Switch } from '../../ui/Switch'

const Levels = lazy(() => import('./Levels').then((module) => ({ default: module.Levels })))
const PrintMenuItems = lazy(() => import('./PrintMenuItems').then((module) => ({ default: module.PrintMenuItems })))

const signs: Readonly<Record<Arrangement, typeof Network>> = {
  boxes: LayoutDashboard,
  chart: Network,
  layers: Rows3,
}

/** How the picture is looked at: its form, how deep, how large, on paper. Its buttons are not drawn again with every move or selection. */
export const StructureTools = memo(function StructureTools(props: {
  readonly language: Language
  readonly picture: Picture
  readonly zoom: number
  zoomBy(factor: number): void
  fitAll(): void
  readonly zoomToSelection: () => void
  readonly isSelected: boolean
}) {
  const { language, picture, zoom, zoomBy, fitAll, zoomToSelection, isSelected } = props
  const words = wordsIn(language)
  const { store } = useEditor()
  const arrangement = useEditorState((state) => state.arrangement)
  return (
    <div className="view-tools">
      <Switch
        label={words('arrangement.label')}
        choices={arrangements.map((one) => {
          const Sign = signs[one]
          const face = (
            <>
              <Sign aria-hidden size={15} />
              {words(`arrangement.short.${one}`)}
            </>
          )
          return { id: one, face, name: words(`arrangement.${one}`) }
        })}
        value={arrangement}
        onChange={(chosen) => {
          store.getState().look({ arrangement: chosen })
          fitAll()
        }}
      />
      <Suspense>{arrangement !== 'layers' && <Levels language={language} picture={picture} />}</Suspense>
      <div className="view-tools-end structure-tools">
        <Tool label={words('zoom.out')} onPress={() => zoomBy(0.8)}>
          <ZoomOut aria-hidden size={16} />
        </Tool>
        <span aria-hidden>{Math.round(zoom * 100)}%</span>
        <Tool label={words('zoom.in')} onPress={() => zoomBy(1.25)}>
          <ZoomIn aria-hidden size={16} />
        </Tool>
        <Tool label={words('zoom.selection')} isDisabled={!isSelected} onPress={zoomToSelection}>
          <ScanSearch aria-hidden size={16} />
        </Tool>
        <Tool label={words('zoom.fit')} onPress={fitAll}>
          <Maximize aria-hidden size={16} />
        </Tool>
        <span className="structure-tools-gap" />
        <MenuButton label={words('print.label')} face={<Printer aria-hidden size={16} />} Opened={PrintMenuItems} />
      </div>
    </div>
  )
})

function Tool({
  label,
  isDisabled = false,
  children,
  onPress,
}: {
  readonly label: string
  readonly isDisabled?: boolean
  readonly children: ReactNode
  onPress(): void
}) {
  return (
    <Button aria-label={label} data-tip={label} isDisabled={isDisabled} onPress={onPress}>
      {children}
    </Button>
  )
}
