import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { ChipShape } from './ChipShape'
import { Item } from './Item'
import { StateBar } from './StateBar'
import { TextLines } from './TextLines'
import { type Drawing, boxKey, classesOf, tabKey } from './drawing'
import type { PlacedBox, PlacedMember, PlacedTab } from './placed'
import { saidOfBox, saidOfTab } from './said'
import { MarkRow, NumberBadge, ScopeIcon } from './signs'
import { sizes } from './sizes'

/** A unit with everything in it. */
export const BoxShape = memo(function BoxShape({ placed, drawing }: { readonly placed: PlacedBox; readonly drawing: Drawing }) {
  const { box, rect, content, children, collapsed } = placed
  const { language, detail, act } = drawing
  const { unit } = box
  const id = boxKey(unit.id)
  const isFar = detail === 'far'
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
      {!isFar && <Header placed={placed} drawing={drawing} />}
      {content.twisty !== undefined && !isFar && (
        <path
          className="s-twisty"
          d={collapsed ? 'M-2.5-4 2-0-2.5 4Z' : 'M-4-2H4L0 3Z'}
          transform={`translate(${content.twisty.x} ${content.twisty.y})`}
          onClick={
            act &&
            ((event) => {
              event.stopPropagation()
              act.toggle(unit.id)
            })
          }
        />
      )}
      {content.hides !== undefined && !isFar && <TextLines text={content.hides} className="s-hides" />}
      {(detail === 'names' || (collapsed && !isFar)) && <StateBar tally={box.tally} rect={barRect(placed)} />}
      {(detail === 'chips' || detail === 'tasks') && (
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
      {isFar && <FarLabel placed={placed} drawing={drawing} />}
    </Item>
  )
})

/** The frame tells the kind: two lines for a group company, round ends for a committee, dashes for a team or a provider. */
function Frame({ placed: { box, rect, content } }: { readonly placed: PlacedBox }) {
  const { x, y, width, height } = rect
  const round = box.unit.isCollegial ? 12 : 4
  const isFilled = box.rank === 'division' || box.rank === 'collegial'
  const header = Math.min(height, content.headerHeight - 1)
  return (
    <>
      <rect className="s-frame" x={x} y={y} width={width} height={height} rx={round} />
      {isFilled && (
        <path
          className="s-frame-header"
          d={`M${x} ${y + header}V${y + round}a${round} ${round} 0 0 1 ${round}-${round}H${x + width - round}a${round} ${round} 0 0 1 ${round} ${round}V${y + header}Z`}
        />
      )}
      {box.rank === 'executive' && <path className="s-frame-top" d={`M${x + 4} ${y + 1}H${x + width - 4}`} />}
      {box.unit.kind === 'subsidiary' && (
        <rect className="s-frame-second" x={x + 2.5} y={y + 2.5} width={width - 5} height={height - 5} rx={Math.max(1, round - 2)} />
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
      {content.number !== undefined && box.number !== undefined && <NumberBadge number={box.number} form="own" {...content.number} />}
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

function MemberShape({ placed: { unit, rect, label, chair }, drawing }: { readonly placed: PlacedMember; readonly drawing: Drawing }) {
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

function barRect({ rect, content }: PlacedBox) {
  const y = content.hides === undefined ? content.headerHeight + rect.y : content.hides.y + 18
  return { x: rect.x + sizes.pad, y: Math.min(y, rect.y + rect.height - 10), width: rect.width - 2 * sizes.pad, height: 7 }
}

/** From far, the names of boxes large enough for one, like names on a map: they keep their size on the screen. */
function FarLabel({ placed: { box, rect, children }, drawing }: { readonly placed: PlacedBox; readonly drawing: Drawing }) {
  const { zoom, typesetter, language } = drawing
  if (box.rank === 'inner') return null
  const room = rect.width - 12
  const name = textIn(box.unit.name, language)
  const readable = [13, 11.5, 10, 9].map((pixels) => pixels / zoom)
  const size = readable.find((one) => {
    const { lines, torn } = typesetter.set(name, one, 'bold', room)
    return !torn && lines.length * one * 1.25 < rect.height * 0.7
  })
  if (size === undefined) return null
  const { lines } = typesetter.set(name, size, 'bold', room)
  const leading = size * 1.25
  const bar = 6 / zoom
  const top = rect.y + (rect.height - lines.length * leading - bar * 1.5) / 2
  const barWidth = Math.min(room, 90 / zoom)
  return (
    <g className={children.length > 0 ? 's-far s-far-over' : 's-far'}>
      <TextLines className="s-name" anchor="middle" text={{ lines, x: rect.x + rect.width / 2, y: top, size, weight: 'bold', leading }} />
      <StateBar
        tally={box.tally}
        rect={{ x: rect.x + (rect.width - barWidth) / 2, y: top + lines.length * leading + bar / 2, width: barWidth, height: bar }}
      />
    </g>
  )
}
