/** The bar above the picture: how it is arranged, what lies over it, how near one is. */
import {
  ChevronsDownUp,
  ChevronsUpDown,
  CircleGauge,
  Focus,
  Layers,
  ListTree,
  type LucideIcon,
  Maximize,
  Orbit,
  PanelLeft,
  Printer,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { memo } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useEditorState, useMessages } from '../../../state/context'
import { overlayIds, setOptions, useOptions } from '../options'
import { type ArrangementId, arrangementIds } from '../places'
import type { Stage } from '../stage/stage'

const pictures: Readonly<Record<ArrangementId, LucideIcon>> = {
  bands: Layers,
  tree: ListTree,
  wheel: CircleGauge,
  force: Orbit,
}

/** The name under which it is remembered whether the legend is open. */
export const sidePart = 'graph-side'

/** Folds the legend away, so that the picture has the whole width, and brings it back. */
export function SideToggle({ isOpen }: { readonly isOpen: boolean }) {
  const t = useMessages()
  const look = useEditorState((state) => state.look)
  const partsOpen = useEditorState((state) => state.partsOpen)
  return (
    <ToggleButton
      className="graph-fold"
      aria-label={t('graph.side')}
      isSelected={isOpen}
      onChange={(isWanted) => look({ partsOpen: { ...partsOpen, [sidePart]: isWanted } })}
    >
      <PanelLeft aria-hidden size={16} />
    </ToggleButton>
  )
}

export function Tools() {
  const t = useMessages()
  const { arrangement, overlay } = useOptions()
  return (
    <>
      <ToggleButtonGroup
        className="switch"
        aria-label={t('graph.arrangement')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[arrangement]}
        onSelectionChange={([chosen]) => {
          const next = arrangementIds.find((id) => id === chosen)
          if (next !== undefined) setOptions({ arrangement: next })
        }}
      >
        {arrangementIds.map((id) => {
          const Picture = pictures[id]
          return (
            <ToggleButton key={id} id={id}>
              <Picture aria-hidden size={14} />
              {t(`graph.${id}`)}
            </ToggleButton>
          )
        })}
      </ToggleButtonGroup>
      <label className="graph-over">
        {t('graph.overlay')}
        <select
          value={overlay}
          onChange={(event) => {
            const next = overlayIds.find((id) => id === event.currentTarget.value)
            if (next !== undefined) setOptions({ overlay: next })
          }}
        >
          {overlayIds.map((id) => (
            <option key={id} value={id}>
              {t(`graph.overlay.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

export const Zoom = memo(function Zoom({
  stage,
  selected,
}: {
  readonly stage: Stage | null
  readonly selected: string | undefined
}) {
  const t = useMessages()
  return (
    <div className="graph-zoom">
      <Button
        aria-label={t('graph.aroundIt')}
        isDisabled={selected === undefined}
        onPress={() => setOptions({ around: selected ?? null })}
      >
        <Focus aria-hidden size={16} />
      </Button>
      <Button aria-label={t('graph.zoomOut')} onPress={() => stage?.zoomBy(1 / 1.4)}>
        <ZoomOut aria-hidden size={16} />
      </Button>
      <Button aria-label={t('graph.zoomIn')} onPress={() => stage?.zoomBy(1.4)}>
        <ZoomIn aria-hidden size={16} />
      </Button>
      <Button aria-label={t('graph.fit')} onPress={() => stage?.fit()}>
        <Maximize aria-hidden size={16} />
      </Button>
      <Button aria-label={t('graph.print')} onPress={() => print()}>
        <Printer aria-hidden size={16} />
      </Button>
    </div>
  )
})

/** Of more than can be read at once: shows all of it, or folds it again. */
export const FoldButton = memo(function FoldButton({
  all,
  isFolded,
}: {
  readonly all: number
  readonly isFolded: boolean
}) {
  const t = useMessages()
  const { opened } = useOptions()
  return (
    <>
      {isFolded && <span>{t('graph.foldedSaid')}</span>}
      {isFolded && opened.size > 0 && (
        <Button className="button button-small" onPress={() => setOptions({ opened: new Set() })}>
          <ChevronsDownUp aria-hidden size={13} />
          {t('graph.foldAgain')}
        </Button>
      )}
      <Button className="button button-small" onPress={() => setOptions({ isFolding: !isFolded, opened: new Set() })}>
        {isFolded ? <ChevronsUpDown aria-hidden size={13} /> : <ChevronsDownUp aria-hidden size={13} />}
        {isFolded ? t('graph.unfold', { count: all.toLocaleString() }) : t('graph.foldMuch')}
      </Button>
    </>
  )
})

/** While a neighbourhood alone is shown: how far it reaches, and the way back. */
export function AroundBar({ name }: { readonly name: string }) {
  const t = useMessages()
  const { depth } = useOptions()
  return (
    <div className="graph-bar graph-around">
      <Focus aria-hidden size={15} />
      <strong>{t('graph.around', { name })}</strong>
      <label>
        {t('graph.depth')}
        <select value={depth} onChange={(event) => setOptions({ depth: Number(event.currentTarget.value) })}>
          {[1, 2, 3].map((count) => (
            <option key={count} value={count}>
              {t('graph.depthOf', { count })}
            </option>
          ))}
        </select>
      </label>
      <Button className="button button-small" onPress={() => setOptions({ around: null, depth: 1 })}>
        {t('graph.back')}
      </Button>
    </div>
  )
}
