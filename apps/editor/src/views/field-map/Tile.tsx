import { type Language, sourcingMarks } from '@taiseizu/catalogue'
import { SeverityForm, StateSign } from '../../ui/signs'
import { Bar } from './Bar'
import { FillShape } from './FillShape'
import type { Cell } from './arrangement'
import type { Rect } from './geometry'
import { type Lens, type Verdict, verdictOf } from './lens'
import { type UnitNames, nameIn, namesOf, tileSaid } from './said'
import type { FieldTally } from './tally'
import { browserTypesetter } from './typeset'
import { wordsIn } from './words'

const severities = ['error', 'warning', 'advice'] as const
type Severity = (typeof severities)[number]
const size = { names: [13, 11.5, 10.5], says: [11.5, 10.5, 9.5, 9], text: 11.5, line: 15 }

interface TileProperties {
  readonly cell: Cell
  readonly rect: Rect
  readonly tally: FieldTally
  readonly lens: Lens
  readonly names: UnitNames
  readonly language: Language
  readonly isSelected: boolean
  /** Whether the keyboard stands here. */
  readonly isActive: boolean
  /** Whether something else is looked at. */
  readonly isDimmed: boolean
  readonly onSelect: (id: Cell['field']['id']) => void
  readonly onOpen: (id: Cell['field']['id']) => void
  readonly onPoint: (id: Cell['field']['id'] | null) => void
}

/** One field: its name, the guide's mark, how it stands, who does it, and what was found. */
export function Tile(properties: TileProperties) {
  const { cell, rect, tally, lens, names, language, isSelected, isActive, isDimmed, onSelect, onOpen, onPoint } =
    properties
  const { field } = cell
  const words = wordsIn(language)
  const setter = browserTypesetter()
  const verdict = verdictOf(tally, lens)
  const mark = sourcingMarks.find(({ id }) => id === field.sourcing)?.sign
  // A low tile leaves less about its words, a narrow one less beside them.
  const isNarrow = rect.width < 100
  const inner = rect.width - (isNarrow ? 11 : 18)
  const isLow = rect.height < 70
  const top = rect.y + (isLow ? 3 : 7)
  const x = rect.x + (isNarrow ? 7 : 10)
  const widthOfCount = (one: Severity) => 19 + setter.widthOf(String(tally.findings[one]), size.text, 'bold')
  const barTop = rect.y + rect.height - (isLow ? 9 : 12)
  // What is said stands just above the bar, the sign before it and the findings after it.
  const signWidth = verdict.sign === null ? 0 : 17
  const saysLeast = setter.widthOf(words(...verdict.saysShort), size.text, 'regular')
  // The worst first, as many as there is room for beside what is said.
  const found = severities
    .filter((severity) => tally.findings[severity] > 0)
    .filter(
      (_, index, all) =>
        all.slice(0, index + 1).reduce((sum, one) => sum + widthOfCount(one), signWidth + saysLeast) <= inner,
    )
  const countWidths = found.map(widthOfCount)
  const saysRoom = inner - signWidth - countWidths.reduce((sum, width) => sum + width, 0)
  const full = setter.set(words(...verdict.says), size.text, 'regular', saysRoom)
  // Figures of four digits are rather set small than in two lines, for which there is no room.
  const figures = size.says.map((at) => ({ at, set: setter.set(words(...verdict.saysShort), at, 'regular', saysRoom) }))
  const { at: saysSize, set: says } = (full.lines.length === 1 ? { at: size.text, set: full } : undefined) ??
    figures.find(({ set }) => set.lines.length === 1) ??
    figures[0] ?? { at: size.text, set: full }
  const saysTop = barTop - (isLow ? 4 : 6) - (says.lines.length - 1) * size.line
  const nameRoom = inner - (mark === null ? 0 : isNarrow ? 21 : 17)
  const nameHeightFor = (lines: number, at: number) => lines * at * 1.27
  const nameAt = (at: number) => {
    // Beside the mark only its first line has to be shorter.
    const wide = setter.set(field.name[language], at, 'bold', inner)
    const fits = setter.widthOf(wide.lines[0] ?? '', at, 'bold') <= nameRoom
    const set = fits ? wide : setter.set(field.name[language], at, 'bold', nameRoom)
    return { set, at, isTight: set.torn || top + nameHeightFor(set.lines.length, at) > saysTop - (isLow ? 9 : 10) }
  }
  const ways = size.names.map(nameAt)
  // Rather small than torn.
  const last = [10, 9.5, 9, 8.5].map(nameAt)
  const { set: name, at: nameSize } =
    ways.find(({ isTight }) => !isTight) ?? last.find(({ set }) => !set.torn) ?? nameAt(10)
  const nameBottom = top + nameHeightFor(name.lines.length, nameSize)
  const unitRoom = Math.floor((saysTop - size.line - nameBottom) / size.line)
  const units = unitRoom < 1 ? [] : unitLines(tally, names, language, inner, Math.min(unitRoom, 4))
  // Where there is no line of its own for who does it, it follows what is said.
  const besideAt = x + signWidth + says.width + 12
  const besideRoom = saysRoom - says.width - 16
  const [beside] = units.length > 0 || besideRoom < 60 ? [] : unitLines(tally, names, language, besideRoom, 1)
  return (
    <g>
      <g
        className="fm-tile"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing cannot be a button
        role="button"
        tabIndex={isActive ? 0 : -1}
        aria-pressed={isSelected}
        aria-label={tileSaid(field, tally, lens, names, language)}
        data-field={field.id}
        data-fill={verdict.fill}
        data-selected={isSelected || undefined}
        data-dimmed={isDimmed || undefined}
        onClick={() => onSelect(field.id)}
        onDoubleClick={() => onOpen(field.id)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onOpen(field.id)
          else if (event.key === ' ') onSelect(field.id)
          else return
          event.preventDefault()
        }}
        onPointerEnter={() => onPoint(field.id)}
        onPointerLeave={() => onPoint(null)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && onPoint(field.id)}
        onBlur={() => onPoint(null)}
      >
        <FillShape fill={verdict.fill} rect={rect} />
        <rect className="fm-edge" {...rect} rx={6} />
      </g>
      {/* Beside the button: its name says all of this, and more. */}
      <g aria-hidden className="fm-words">
        {field.step === 'STEP4' && (
          <rect className="fm-step4" x={rect.x} y={rect.y + 6} width={3.5} height={rect.height - 12} rx={1.5} />
        )}
        <text className="fm-name" fontSize={nameSize}>
          {name.lines.map((line, index) => (
            <tspan key={index} x={x} y={top + nameSize + index * nameSize * 1.27}>
              {line}
            </tspan>
          ))}
        </text>
        {mark !== null && (
          <text
            className="fm-mark"
            x={rect.x + rect.width - 9}
            y={rect.y + (isLow ? 16 : 20)}
            textAnchor="end"
            fontSize={13}
          >
            {mark}
          </text>
        )}
        {units.map((line, index) => (
          <text key={index} className="fm-units" x={x} y={nameBottom + 12 + index * size.line} fontSize={size.text}>
            {line}
          </text>
        ))}
        {verdict.sign !== null && <Sign sign={verdict.sign} x={x + 6} y={saysTop - 4} />}
        {says.lines.map((line, index) => (
          <text key={index} className="fm-says" x={x + signWidth} y={saysTop + index * size.line} fontSize={saysSize}>
            {line}
          </text>
        ))}
        {beside !== undefined && (
          <text className="fm-units" x={besideAt} y={saysTop} fontSize={size.text}>
            {beside}
          </text>
        )}
        {found.map((severity, index) => {
          const at =
            rect.x + rect.width - (isNarrow ? 4 : 7) - countWidths.slice(index).reduce((sum, width) => sum + width, 0)
          return (
            <g key={severity}>
              <SeverityForm severity={severity} x={at + 10} y={barTop - (isLow ? 8 : 10)} />
              <text className="fm-count" x={at + 18} y={barTop - (isLow ? 4 : 6)} fontSize={size.text}>
                {tally.findings[severity]}
              </text>
            </g>
          )
        })}
        <Bar segments={verdict.bar} rect={{ x, y: barTop, width: inner, height: 6 }} />
      </g>
    </g>
  )
}

/** The sign of a state, or that a mark of the guide is not kept. */
export const Sign = ({
  sign,
  x,
  y,
}: {
  readonly sign: NonNullable<Verdict['sign']>
  readonly x: number
  readonly y: number
}) =>
  sign === 'against' ? (
    <path className="fm-against" d="M-4-4 4 4M4-4-4 4" transform={`translate(${x} ${y})`} />
  ) : (
    <StateSign state={sign} accepted={false} x={x} y={y} />
  )

/** Each name once; of units that are called alike, how many there are. */
function distinct(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`))
}

/** Who does it, as many as there is room for; the others are counted. */
function unitLines(
  tally: FieldTally,
  names: UnitNames,
  language: Language,
  room: number,
  lines: number,
): readonly string[] {
  const words = wordsIn(language)
  const called = distinct(namesOf(tally).map(({ unit }) => nameIn(names, unit, language)))
  if (tally.open === 0) return []
  if (called.length === 0) return [words('noUnit')]
  const setter = browserTypesetter()
  for (let shown = Math.min(called.length, 6); shown > 0; shown -= 1) {
    const left = called.length - shown
    const text = [...called.slice(0, shown), ...(left > 0 ? [words('more', { count: left })] : [])].join(
      words('between'),
    )
    const set = setter.set(text, size.text, 'regular', room)
    if (set.lines.length <= lines && !set.torn) return set.lines
  }
  return [words('unitCount', { count: called.length })]
}
