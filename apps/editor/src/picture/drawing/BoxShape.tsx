import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { MemberShape, TabShape } from './Attached'
import { ChipShape } from './ChipShape'
import { Item } from './Item'
import { FittedName, worstOf } from './FittedName'
import { StateBar } from './StateBar'
import { TextLines } from './TextLines'
import { type Drawing, showsChips } from './drawing'
import { SeverityForm } from '../../ui/signs'
import type { PlacedBox } from '../layout/placed'
import { saidOfBox } from './said'
import { MarkRow, NumberBadge } from './signs'
import { sizes } from '../layout/sizes'
import { wordsIn } from '../words'

/** A unit with its scopes, members and chips, in its own coordinates; the boxes inside are shapes of their own. */
export const BoxShape = memo(function BoxShape({ placed, drawing, level }: Props) {
  const { box, content, collapsed } = placed
  const { language, detail } = drawing
  const { unit } = box
  const near = showsChips(drawing.detail)
  return (
    <>
      <Item
        id={placed.key}
        className={`s-box s-rank-${box.rank} s-kind-${unit.kind}`}
        label={saidOfBox(box, collapsed, language)}
        // From far the pointer is told by a label of its own, also where boxes inside are drawn together.
        {...(detail === 'far' && { title: '' })}
        subject={{ type: 'unit', id: unit.id }}
        level={level}
        expanded={box.children.length > 0 ? !collapsed : undefined}
        drawing={drawing}
        beside={
          <>
            {near && <HeaderSigns placed={placed} drawing={drawing} />}
            {detail === 'names' && <WorstMark placed={placed} zoom={drawing.zoom} />}
            {(detail === 'names' || (collapsed && near)) && <StateBar tally={box.tally} rect={barRect(placed, near)} />}
          </>
        }
      >
        <Frame placed={placed} isTold={detail === 'names'} />
        {near && <TextLines text={content.name} className="s-name" />}
        {detail === 'names' && <FittedName placed={placed} drawing={drawing} />}
      </Item>
      {near && (
        <>
          {content.tabs.map((tab) => (
            <TabShape key={tab.tab.scope.id} placed={tab} level={level + 1} drawing={drawing} />
          ))}
          {content.members.map((member) => (
            <MemberShape key={member.unit.id} placed={member} drawing={drawing} />
          ))}
          {content.chips.map((chip) => (
            <ChipShape key={chip.chip.key} placed={chip} level={level + 1} drawing={drawing} />
          ))}
        </>
      )}
    </>
  )
}, isSame)

interface Props {
  readonly placed: PlacedBox
  readonly drawing: Drawing
  readonly level: number
}

/** A box in which only others have changed is drawn as it was. */
function isSame(one: Props, other: Props): boolean {
  const [was, is] = [one.placed, other.placed]
  return (
    one.drawing === other.drawing &&
    one.level === other.level &&
    (was === is ||
      (was.looks === is.looks &&
        was.content === is.content &&
        was.rect.width === is.rect.width &&
        was.rect.height === is.rect.height))
  )
}

/** The ground of a name's row leaves the frame free, however strong that is drawn. */
const inset = 1.5

/** The frame tells the kind: two lines for a group company, round ends for a committee, dashes for a team or a provider. */
function Frame({
  placed: { box, rect, content, children },
  isTold,
}: {
  readonly placed: PlacedBox
  /** By its name, in the middle of it. */
  readonly isTold: boolean
}) {
  const { x, y, width, height } = rect
  const round = box.unit.isCollegial ? 12 : 4
  const isFilled = box.rank === 'division' || box.rank === 'collegial'
  const header = Math.min(height - inset, content.headerHeight - 1)
  const corner = Math.max(1, round - inset)
  return (
    <>
      <rect className="s-frame" x={x} y={y} width={width} height={height} rx={round} />
      {isFilled && isTold && children.length === 0 && (
        <rect
          className="s-frame-header"
          x={x + inset}
          y={y + inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
          rx={corner}
        />
      )}
      {isFilled && !(isTold && children.length === 0) && (
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

function HeaderSigns({ placed, drawing }: { readonly placed: PlacedBox; readonly drawing: Drawing }) {
  const { box, content } = placed
  const { typesetter, act, language } = drawing
  return (
    <>
      {content.twisty !== undefined && act !== undefined && (
        <Twisty placed={placed} at={content.twisty} toggle={act.toggle} language={language} />
      )}
      {content.under !== undefined && <TextLines text={content.under} className="s-under" />}
      {content.hides !== undefined && <TextLines text={content.hides} className="s-hides" />}
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

/** While there is no room for how many, the worst that was found there, on the corner. */
function WorstMark({ placed, zoom }: { readonly placed: PlacedBox; readonly zoom: number }) {
  const { rect } = placed
  const worst = worstOf(placed)
  if (worst === undefined) return null
  return (
    <g
      aria-hidden
      transform={`translate(${rect.x + rect.width - 3 / zoom} ${rect.y + 2 / zoom}) scale(${0.65 / zoom})`}
    >
      <SeverityForm severity={worst} x={0} y={0} />
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
/** Below what it says of what it hides, where that is to be read; else at the foot. */
function barRect({ rect, content, children }: PlacedBox, near: boolean) {
  const width = rect.width - 2 * sizes.pad
  const x = rect.x + sizes.pad
  if (children.length > 0) return { x, y: rect.y + content.height - sizes.pad + 1, width, height: 4 }
  const y = content.hides === undefined || !near ? rect.y + rect.height - 10 : content.hides.y + 18
  return { x, y: Math.min(y, rect.y + rect.height - 10), width, height: 6 }
}
