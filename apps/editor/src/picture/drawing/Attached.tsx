import { Item } from './Item'
import { TextLines } from './TextLines'
import { type Drawing, boxKey, classesOf, playedAs, tabKey } from './drawing'
import type { PlacedMember, PlacedTab } from '../layout/placed'
import { saidOfTab } from './said'
import { ScopeIcon } from '../../ui/signs'
import { MarkRow } from './signs'
import { sizes } from '../layout/sizes'

/** A scope on the box of its owner. */
export function TabShape({
  placed,
  level,
  drawing,
}: {
  readonly placed: PlacedTab
  readonly level: number
  readonly drawing: Drawing
}) {
  const { tab, rect, label, marks } = placed
  const { x, y, width, height } = rect
  return (
    <Item
      id={tabKey(tab.scope.id)}
      className={playedAs('s-scope', tabKey(tab.scope.id), drawing)}
      label={saidOfTab(tab, drawing.language)}
      subject={{ type: 'scope', id: tab.scope.id }}
      level={level}
      drawing={drawing}
      beside={
        marks && <MarkRow placed={marks} widthOf={(text) => drawing.typesetter.widthOf(text, sizes.caption, 'bold')} />
      }
    >
      <path className="s-scope-edge" d={`M${x} ${y}H${x + width - 6}L${x + width} ${y + 6}V${y + height}H${x}Z`} />
      <ScopeIcon kind={tab.scope.kind} x={x + sizes.chipPadX + 6} y={y + height / 2} />
      <TextLines text={label} className="s-scope-label" />
    </Item>
  )
}

/** A member of a committee or team, named on it; the unit itself is the item. */
export function MemberShape({
  placed: { unit, rect, label, chair },
  drawing,
}: {
  readonly placed: PlacedMember
  readonly drawing: Drawing
}) {
  const { act } = drawing
  return (
    <g
      aria-hidden
      className={classesOf(`s-member${chair ? ' s-member-chair' : ''}`, boxKey(unit.id), drawing)}
      onClick={
        act &&
        ((event) => {
          event.stopPropagation()
          act.select(boxKey(unit.id), { type: 'unit', id: unit.id }, event.ctrlKey || event.metaKey || event.shiftKey)
        })
      }
    >
      <rect {...rect} rx={rect.height / 2} />
      <TextLines text={label} className="s-member-label" />
    </g>
  )
}
