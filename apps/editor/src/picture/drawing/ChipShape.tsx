import { textIn } from '@taiseizu/core'
import { Item } from './Item'
import { TextLines } from './TextLines'
import { hasSign } from '../layout/content'
import { type Drawing, chipKey, playedAs } from './drawing'
import type { PlacedChip, PlacedText } from '../layout/placed'
import { explanationOf, saidOfChip } from './said'
import { StateSign } from '../../ui/signs'
import { sizes } from '../layout/sizes'

/** A field on its box. Form: solid, hatched or half; a bar for A and R; a sign where something is to be said. */
export function ChipShape({
  placed,
  level,
  drawing,
}: {
  readonly placed: PlacedChip
  readonly level: number
  readonly drawing: Drawing
}) {
  const { chip, label } = placed
  const { language } = drawing
  const near = drawing.detail === 'tasks' && chip.duties.length > 0 ? nearTexts(placed, drawing) : undefined
  const className = `s-chip-label${chip.sourcing === 'in-house' ? '' : ' s-on-hatch'}`
  return (
    <Item
      id={chipKey(chip.key)}
      className={playedAs(`s-chip s-chip-${chip.state} s-chip-${chip.role ?? 'none'}`, chipKey(chip.key), drawing)}
      label={saidOfChip(chip, language)}
      title={explanationOf(chip, language)}
      subject={chip.subject}
      level={level}
      drawing={drawing}
      beside={
        <>
          <ChipSigns placed={placed} />
          {near && <TextLines className={className} text={near.tasks} />}
        </>
      }
    >
      <ChipForm placed={placed} />
      <TextLines className={className} text={near?.name ?? label} />
    </Item>
  )
}

/** The chip without words and signs. */
export function ChipForm({ placed: { chip, rect } }: { readonly placed: PlacedChip }) {
  const { x, y, width, height } = rect
  const bar = chip.role === undefined ? 0 : sizes.roleBar[chip.role]
  return (
    <>
      <rect
        className={`s-chip-ground s-chip-ground-${groundOf(chip.state, chip.sourcing)}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={3}
      />
      {chip.sourcing !== 'in-house' && (
        <path
          className="s-chip-hatch"
          d={rightPart(x + (chip.sourcing === 'shared' ? bar + (width - bar) / 2 : 0), x + width, y, height)}
        />
      )}
      {chip.role !== undefined && (
        <path
          className={`s-role s-role-${chip.role}`}
          d={`M${x + bar} ${y}H${x + 3}a3 3 0 0 0-3 3V${y + height - 3}a3 3 0 0 0 3 3H${x + bar}Z`}
        />
      )}
      <rect className="s-chip-edge" x={x} y={y} width={width} height={height} rx={3} />
    </>
  )
}

/** The letter of the role, and the sign of the state. */
export function ChipSigns({ placed: { chip, rect } }: { readonly placed: PlacedChip }) {
  const { x, y, width, height } = rect
  const middle = y + height / 2
  return (
    <>
      {chip.role !== undefined && (
        <text
          className={`s-role-letter s-role-letter-${chip.role}`}
          x={x + sizes.roleBar[chip.role] / 2}
          y={middle}
          textAnchor="middle"
          fontSize={9.5}
        >
          {chip.role === 'AR' ? 'A·R' : chip.role}
        </text>
      )}
      {hasSign(chip) && (
        <StateSign state={chip.state} accepted={chip.accepted} x={x + width - sizes.sign / 2 - 2} y={middle} />
      )}
    </>
  )
}

const groundOf = (state: PlacedChip['chip']['state'], sourcing: PlacedChip['chip']['sourcing']): string => {
  if (state === 'gap' || state === 'excluded' || state === 'relieved') return 'empty'
  return sourcing === 'outsourced' ? 'empty' : 'solid'
}

const rightPart = (from: number, to: number, y: number, height: number): string =>
  `M${from} ${y}H${to - 3}a3 3 0 0 1 3 3V${y + height - 3}a3 3 0 0 1-3 3H${from}Z`

const nearName = 8
const nearText = 5

/** From near there is room for the names of the tasks: as many as fit, and how many more. */
function nearTexts(placed: PlacedChip, drawing: Drawing): { readonly name: PlacedText; readonly tasks: PlacedText } {
  const { chip, rect, label } = placed
  const { language, typesetter } = drawing
  const room = rect.x + rect.width - label.x - sizes.chipPadX - (hasSign(chip) ? sizes.sign : 0)
  const name = typesetter.set(textIn(chip.label, language), nearName, 'bold', room)
  const nameLeading = nearName * 1.2
  const leading = nearText * 1.25
  const most = Math.max(1, Math.floor((rect.height - 2 - name.lines.length * nameLeading) / leading))
  const tasks = [...new Set(chip.duties.map((duty) => textIn(duty.task.name, language)))]
  let shown = tasks.length
  const linesFor = (count: number) => {
    const rest = tasks.length - count
    const text = [...tasks.slice(0, count), ...(rest > 0 ? [`+${rest}`] : [])].join(language === 'ja' ? '、' : ', ')
    return typesetter.set(text, nearText, 'regular', room).lines
  }
  while (shown > 0 && linesFor(shown).length > most) shown -= 1
  const height = name.lines.length * nameLeading + Math.min(most, linesFor(shown).length) * leading
  const top = rect.y + (rect.height - height) / 2
  const text = (
    lines: readonly string[],
    y: number,
    size: number,
    weight: PlacedText['weight'],
    step: number,
  ): PlacedText => ({
    lines,
    x: label.x,
    y,
    size,
    weight,
    leading: step,
  })
  return {
    name: text(name.lines, top, nearName, 'bold', nameLeading),
    tasks: text(linesFor(shown).slice(0, most), top + name.lines.length * nameLeading, nearText, 'regular', leading),
  }
}
