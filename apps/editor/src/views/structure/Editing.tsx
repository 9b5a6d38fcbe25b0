/** What lies over the picture while it is edited: in its coordinates, and in words at the pointer. Loaded after the picture. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { Suspense, lazy } from 'react'
import { type Camera, type Size, inPicture, onScreen } from '../../picture/camera/camera'
import { boxKey, chipKey, tabKey } from '../../picture/drawing/drawing'
import { DragLabel } from './gestures/DragLabel'
import { DragShape, LinkHandle, LinkLine } from './gestures/DragShape'
import { RenameField } from './gestures/RenameField'
import type { Grip } from './gestures/grip'
import { nameOfGrip, proposalFor } from './gestures/proposals'
import type { Pointing } from './gestures/pointing'
import type { Drag } from './gestures/recogniser'
import type { Place, Places } from '../../picture/layout/find'
import type { Rect } from '../../picture/layout/placed'
import { useClipboard } from './use-clipboard'
import type { useEditing } from './use-editing'
import { wordsIn } from '../../picture/words'
import { messagesIn } from '../../messages'
import '../../messages/edits'

const LinkMenu = lazy(() => import('./gestures/LinkMenu').then((module) => ({ default: module.LinkMenu })))

interface Over {
  readonly drag: Drag<Grip> | null
  readonly design: Design
  readonly places: Places
  readonly meant: Pointing
  readonly camera: Camera
  readonly language: Language
}

const keysOf = (grip: Grip): readonly string[] => {
  switch (grip.type) {
    case 'units':
      return grip.ids.map(boxKey)
    case 'scope':
      return [tabKey(grip.id)]
    case 'chip':
      return [chipKey(grip.chip.key)]
    case 'link':
      return []
  }
}

/** What is under the pointer, and what would come of letting go there. */
function aimOf({ held, at, copy }: Drag<Grip>, { design, meant, camera, language }: Over) {
  const spot = meant.aimed(inPicture(at, camera))
  const target = spot && design.unitById.get(spot.placed.box.unit.id)
  const proposal = proposalFor(held, target, design, copy, language)
  return { spot, proposal, isRefused: proposal !== undefined && 'refused' in proposal }
}

/** In the coordinates of the picture. */
export function Marks(over: Over & { readonly linkFrom: string | null; readonly handleOf: string | undefined }) {
  const { drag, places, meant, camera, linkFrom, handleOf, language } = over
  const rectOf = (unit: string): Rect | undefined => places.byKey.get(boxKey(unit))?.rect
  if (drag === null) {
    const from = linkFrom === null ? undefined : rectOf(linkFrom)
    const handle = handleOf === undefined ? undefined : rectOf(handleOf)
    return (
      <>
        {from !== undefined && <DragShape sources={[from]} target={from} isRefused={false} zoom={camera.zoom} />}
        {handle !== undefined && handleOf !== undefined && linkFrom === null && hasRoomBeside(handle, camera) && (
          <LinkHandle unit={handleOf} rect={handle} zoom={camera.zoom} label={wordsIn(language)('link.handle')} />
        )}
      </>
    )
  }
  const { held, at } = drag
  if (held.type === 'link') {
    const from = rectOf(held.from)
    const spot = meant.aimed(inPicture(at, camera))
    const target = spot?.placed.box.unit.id === held.from ? undefined : spot?.rect
    return (
      <>
        <DragShape sources={[]} target={target} isRefused={false} zoom={camera.zoom} />
        {from !== undefined && <LinkLine from={from} to={inPicture(at, camera)} zoom={camera.zoom} />}
      </>
    )
  }
  const { spot, proposal, isRefused } = aimOf(drag, over)
  const sources = keysOf(held).flatMap((key) => places.byKey.get(key)?.rect ?? [])
  return (
    <DragShape
      sources={sources}
      target={proposal === undefined ? undefined : spot?.rect}
      isRefused={isRefused}
      zoom={camera.zoom}
    />
  )
}

/** From far the handle would cover the box, and pulling the box would draw a link; the key L links from there too. */
const hasRoomBeside = ({ width, height }: Rect, { zoom }: Camera): boolean => width * zoom >= 44 && height * zoom >= 18

/** In words above it; it also serves the clipboard. */
export function Words(
  over: Over & {
    readonly isPreview: boolean
    readonly window: Size
    readonly editing: ReturnType<typeof useEditing>
    /** Where the focus goes back to. */
    onDone(place: Place): void
  },
) {
  const { drag, editing, design, places, camera, language, isPreview, onDone } = over
  useClipboard(!isPreview)
  const words = wordsIn(language)
  const named = editing.naming === null ? undefined : places.byKey.get(editing.naming)
  const nameOf = (id: string) => textIn(design.unitById.get(id)?.name ?? '', language)
  const { linkFrom, linkEnd } = editing
  return (
    <>
      {drag !== null && <DragWords {...over} drag={drag} />}
      {linkFrom !== null && <p className="structure-preview">{words('link.choose', { unit: nameOf(linkFrom) })}</p>}
      {named !== undefined && (
        <RenameField
          key={named.key}
          rect={nameRect(named, camera)}
          value={nameOfPlace(named, design, language)}
          label={words('rename.label')}
          onDone={(text) => {
            editing.setNaming(null)
            if (text !== null) editing.rename(named, text)
            onDone(named)
          }}
        />
      )}
      {linkEnd !== null && (
        <Suspense>
          <LinkMenu
            at={linkEnd.at}
            language={language}
            label={words('link.kind', { unit: nameOf(linkEnd.from), target: nameOf(linkEnd.to) })}
            onChoose={(kind) => editing.link(kind)}
            onClose={() => editing.setLinkEnd(null)}
          />
        </Suspense>
      )}
    </>
  )
}

function DragWords(over: Over & { readonly drag: Drag<Grip>; readonly window: Size }) {
  const { drag, design, language, window } = over
  const { spot, proposal, isRefused } = aimOf(drag, over)
  const target = spot?.placed.box.unit
  const isLink = drag.held.type === 'link'
  const text = () => {
    if (target === undefined) return messagesIn(language)(isLink ? 'edits.hint.link' : 'edits.hint.drop')
    if (drag.held.type === 'link')
      return target.id === drag.held.from
        ? undefined
        : wordsIn(language)('link.to', { unit: textIn(target.name, language) })
    return proposal && ('refused' in proposal ? proposal.refused : proposal.label)[language]
  }
  return (
    <DragLabel
      at={drag.at}
      window={window}
      name={nameOfGrip(drag.held, design, language)}
      text={text()}
      isRefused={isRefused}
    />
  )
}

/** Over the name where it stands; large enough to type in, however far away one looks. */
function nameRect(place: Place, camera: Camera): Rect {
  const { x, y, width } = onScreen(place.rect, camera)
  return { x: Math.max(4, x), y: Math.max(4, y), width: Math.min(360, Math.max(160, width)), height: 28 }
}

const nameOfPlace = ({ subject: { type, id } }: Place, design: Design, language: Language): string =>
  textIn((type === 'unit' ? design.unitById : design.scopeById).get(id)?.name ?? '', language)
