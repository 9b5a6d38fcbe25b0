import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { ChipShape } from './ChipShape'
import { Item } from './Item'
import { StateBar, hasDuties } from './StateBar'
import { TextLines } from './TextLines'
import { type Drawing, boxKey, classesOf, showsChips, tabKey } from './drawing'
import type { PlacedBox, PlacedMember, PlacedTab } from './placed'
import { saidOfBox, saidOfTab } from './said'
import { MarkRow, NumberBadge, ScopeIcon } from './signs'
import { sizes } from './sizes'
import { wordsIn } from './words'

/** A unit with everything in it. */
export const BoxShape = memo(function BoxShape({
  placed,
  drawing,
}: {
  readonly placed: PlacedBox
  readonly drawing: Drawing
}) {
  const { box, content, children, collapsed } = placed
  const { language, detail, act } = drawing
  const { unit } = box
  const id = boxKey(unit.id)
  const near = showsChips(drawing.detail)
  return (
    <Item
      id={id}
      className={`s-box s-rank-${box.rank} s-kind-${unit.kind}`}
      label={saidOfBox(box, collapsed, language)}
      subject={{ type: 'unit', id: unit.id }}
      expanded={box.children.length > 0 ? !collapsed : undefined}
      drawing={drawing}
    >
      <Frame placed={placed} />
      {near && <Header placed={placed} drawing={drawing} />}
      {detail === 'names' && <FittedName placed={placed} drawing={drawing} />}
      {content.twisty !== undefined && near && act !== undefined && (
        <Twisty placed={placed} at={content.twisty} toggle={act.toggle} language={language} />
      )}
      {content.hides !== undefined && near && <TextLines text={content.hides} className="s-hides" />}
      {(detail === 'names' || (collapsed && near)) && <StateBar tally={box.tally} rect={barRect(placed)} />}
      {near && (
        <g role={act && 'group'}>
          {content.tabs.map((tab) => (
            <TabShape key={tab.tab.scope.id} placed={tab} drawing={drawing} />
          ))}
          {content.members.map((member) => (
            <MemberShape key={member.unit.id} placed={member} drawing={drawing} />
          ))}
          {content.chips.map((chip) => (
            <ChipShape key={chip.chip.key} placed={chip} drawing={drawing} />
          ))}
        </g>
      )}
      {children.length > 0 && (
        <g role={act && 'group'}>
          {children.map((child) => (
            <BoxShape key={child.box.unit.id} placed={child} drawing={drawing} />
          ))}
        </g>
      )}
      {detail === 'far' && box.rank !== 'inner' && <FarLabel placed={placed} drawing={drawing} />}
    </Item>
  )
})

/** The ground of a name's row leaves the frame free, however strong that is drawn. */
const inset = 1.5

/** The frame tells the kind: two lines for a group company, round ends for a committee, dashes for a team or a provider. */
function Frame({ placed: { box, rect, content } }: { readonly placed: PlacedBox }) {
  const { x, y, width, height } = rect
  const round = box.unit.isCollegial ? 12 : 4
  const isFilled = box.rank === 'division' || box.rank === 'collegial'
  const header = Math.min(height - inset, content.headerHeight - 1)
  const corner = Math.max(1, round - inset)
  return (
    <>
      <rect className="s-frame" x={x} y={y} width={width} height={height} rx={round} />
      {isFilled && (
        <path
          className="s-frame-header"
          d={`M${x + inset} ${y + header}V${y + round}a${corner} ${corner} 0 0 1 ${corner}-${corner}H${x + width - round}a${corner} ${corner} 0 0 1 ${corner} ${corner}V${y + header}Z`}
        />
      )}
      {box.rank === 'executive' && <path className="s-frame-top" d={`M${x + 4} ${y + 1}H${x + width - 4}`} />}
      {box.unit.kind === 'subsidiary' && (
        <rect
          className="s-frame-second"
          x={x + 2.5}
          y={y + 2.5}
          width={width - 5}
          height={height - 5}
          rx={Math.max(1, round - 2)}
        />
      )}
    </>
  )
}

function Header({ placed: { box, content }, drawing }: { readonly placed: PlacedBox; readonly drawing: Drawing }) {
  const { typesetter } = drawing
  return (
    <>
      {content.under !== undefined && <TextLines text={content.under} className="s-under" />}
      <TextLines text={content.name} className="s-name" />
      {content.number !== undefined && box.number !== undefined && (
        <NumberBadge number={box.number} form="own" {...content.number} />
      )}
      {content.badges.map(({ badge, x, y }) => (
        <NumberBadge key={badge.number} number={badge.number} form={badge.chair ? 'chair' : 'member'} x={x} y={y} />
      ))}
      {content.marks !== undefined && (
        <MarkRow placed={content.marks} widthOf={(text) => typesetter.widthOf(text, sizes.caption, 'bold')} />
      )}
    </>
  )
}

function TabShape({ placed, drawing }: { readonly placed: PlacedTab; readonly drawing: Drawing }) {
  const { tab, rect, label, marks } = placed
  const { x, y, width, height } = rect
  return (
    <Item
      id={tabKey(tab.scope.id)}
      className="s-scope"
      label={saidOfTab(tab, drawing.language)}
      subject={{ type: 'scope', id: tab.scope.id }}
      drawing={drawing}
    >
      <path className="s-scope-edge" d={`M${x} ${y}H${x + width - 6}L${x + width} ${y + 6}V${y + height}H${x}Z`} />
      <ScopeIcon kind={tab.scope.kind} x={x + sizes.chipPadX + 6} y={y + height / 2} />
      <TextLines text={label} className="s-scope-label" />
      {marks !== undefined && (
        <MarkRow placed={marks} widthOf={(text) => drawing.typesetter.widthOf(text, sizes.caption, 'bold')} />
      )}
    </Item>
  )
}

function MemberShape({
  placed: { unit, rect, label, chair },
  drawing,
}: {
  readonly placed: PlacedMember
  readonly drawing: Drawing
}) {
  const { act } = drawing
  return (
    <g
      className={classesOf(`s-member${chair ? ' s-member-chair' : ''}`, boxKey(unit.id), drawing)}
      onClick={
        act &&
        ((event) => {
          event.stopPropagation()
          act.select(boxKey(unit.id), { type: 'unit', id: unit.id })
        })
      }
    >
      <rect {...rect} rx={rect.height / 2} />
      <TextLines text={label} className="s-member-label" />
    </g>
  )
}

/** Opens and closes a box by pointer; the keys of the tree do the same. */
function Twisty({
  placed: { box, collapsed },
  at,
  toggle,
  language,
}: {
  readonly placed: PlacedBox
  readonly at: { readonly x: number; readonly y: number }
  readonly toggle: (unit: string) => void
  readonly language: Drawing['language']
}) {
  return (
    <g
      className="s-twisty"
      transform={`translate(${at.x} ${at.y})`}
      onClick={(event) => {
        event.stopPropagation()
        toggle(box.unit.id)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <title>
        {wordsIn(language)(collapsed ? 'box.expand' : 'box.collapse', { unit: textIn(box.unit.name, language) })}
      </title>
      <circle className="s-twisty-target" r={11} />
      <path d={collapsed ? 'M-2.5-4 2.5 0-2.5 4Z' : 'M-4-2H4L0 3Z'} />
    </g>
  )
}

/** Under the name; of a box with boxes inside, along the lower edge of its name's row. */
function barRect({ rect, content, children }: PlacedBox) {
  const width = rect.width - 2 * sizes.pad
  const x = rect.x + sizes.pad
  if (children.length > 0) return { x, y: rect.y + content.headerHeight - 5, width, height: 4 }
  const y = content.hides === undefined ? rect.y + rect.height - 14 : content.hides.y + 18
  return { x, y: Math.min(y, rect.y + rect.height - 10), width, height: 7 }
}

/** While chips cannot be read, their room is the name's: as large on the screen as fits. */
function FittedName({
  placed: { box, rect, content, children },
  drawing,
}: {
  readonly placed: PlacedBox
  readonly drawing: Drawing
}) {
  const { zoom, typesetter, language } = drawing
  const isLeaf = children.length === 0
  const height = isLeaf ? rect.height - (hasDuties(box.tally) ? 15 : 2) : content.headerHeight - 6
  const fitted = fitName(
    textIn(box.unit.name, language),
    rect.width - 6,
    height,
    box.rank === 'inner' ? innerPixels : namePixels,
    zoom,
    typesetter,
  )
  if (fitted === undefined) return null
  const { lines, size, leading } = fitted
  const y = rect.y + 1 + (height - lines.length * leading) / 2
  return (
    <TextLines
      className="s-name"
      anchor="middle"
      text={{ lines, x: rect.x + rect.width / 2, y, size, weight: 'bold', leading }}
    />
  )
}

const namePixels = [12, 11, 10, 9, 8, 7]
const innerPixels = namePixels.slice(2)
const mapPixels = [14, 13, 12, 11, 10, 9]

/** The largest size on the screen at which a name fits without a torn word. */
function fitName(
  name: string,
  room: number,
  height: number,
  pixels: readonly number[],
  zoom: number,
  typesetter: Drawing['typesetter'],
) {
  for (const one of pixels) {
    const size = one / zoom
    const { lines, torn } = typesetter.set(name, size, 'bold', room)
    const leading = size * 1.2
    if (!torn && lines.length * leading <= height) return { lines, size, leading }
  }
  return undefined
}

/** From far, the names of divisions over what is in them, like names on a map. */
function FarLabel({
  placed: { box, rect, children },
  drawing,
}: {
  readonly placed: PlacedBox
  readonly drawing: Drawing
}) {
  const { zoom, typesetter, language } = drawing
  const room = rect.width - 12
  const fitted = fitName(textIn(box.unit.name, language), room, rect.height * 0.9, mapPixels, zoom, typesetter)
  if (fitted === undefined) return null
  const { lines, size, leading } = fitted
  const bar = 6 / zoom
  const hasBar = rect.height > lines.length * leading + 2 * bar
  const top = rect.y + (rect.height - lines.length * leading - (hasBar ? bar * 1.5 : 0)) / 2
  const barWidth = Math.min(room, 90 / zoom)
  return (
    <g className={children.length > 0 ? 's-far s-far-over' : 's-far'}>
      <TextLines
        className="s-name"
        anchor="middle"
        text={{ lines, x: rect.x + rect.width / 2, y: top, size, weight: 'bold', leading }}
      />
      {hasBar && (
        <StateBar
          tally={box.tally}
          rect={{
            x: rect.x + (rect.width - barWidth) / 2,
            y: top + lines.length * leading + bar / 2,
            width: barWidth,
            height: bar,
          }}
        />
      )}
    </g>
  )
}
