import { type FieldId, type Language, fieldRows, layers } from '@taiseizu/catalogue'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { FillPatterns } from './FillShape'
import { Tile } from './Tile'
import { type Direction, neighbour } from './arrangement'
import { geometryFor } from './geometry'
import type { Lens } from './lens'
import type { UnitNames } from './said'
import type { FieldTally } from './tally'
import { browserTypesetter } from './typeset'
import { wordsIn } from './words'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const withoutBrackets = (text: string): string => text.replaceAll(/\s*[(（][^)）]*[)）]/gu, '')

interface FieldFigureProperties {
  readonly tallies: ReadonlyMap<FieldId, FieldTally>
  readonly lens: Lens
  readonly names: UnitNames
  readonly language: Language
  readonly room: { readonly width: number; readonly height: number }
  readonly selected: ReadonlySet<string>
  /** Where the keyboard stands. */
  readonly active: FieldId
  /** The fields of the finding that is looked at, if it speaks of any. */
  readonly lit: ReadonlySet<string> | null
  readonly onSelect: (id: FieldId) => void
  readonly onOpen: (id: FieldId) => void
  readonly onPoint: (id: FieldId | null) => void
  readonly onMove: (id: FieldId) => void
}

/** The seventeen fields as 図表6 lays them out: layers and rows of the organisation downwards, from security to other tasks across. */
export function FieldFigure(properties: FieldFigureProperties) {
  const { tallies, lens, names, language, room, selected, active, lit, onSelect, onOpen, onPoint, onMove } = properties
  const words = wordsIn(language)
  const setter = browserTypesetter()
  const svg = useRef<SVGSVGElement>(null)
  const geometry = useMemo(() => geometryFor(room, language, browserTypesetter()), [room, language])
  const { width, height, bands, rows, tiles, axis } = geometry
  const press = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    if (direction === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = neighbour(active, direction)
    if (next === undefined) return
    onMove(next.field.id)
    svg.current?.querySelector<SVGGElement>(`[data-field="${next.field.id}"]`)?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside
    <svg
      ref={svg}
      className="fm-figure"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no group of fields to fill in
      role="group"
      aria-label={`${words('label')}. ${words('keys')}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onKeyDown={press}
    >
      <FillPatterns />
      <text className="fm-axis" x={axis.x} y={axis.y + 10} fontSize={11.5}>
        {words('axisSecurity')}
      </text>
      <text className="fm-axis" x={axis.x + axis.width} y={axis.y + 10} textAnchor="end" fontSize={11.5}>
        {words('axisOther')}
      </text>
      {bands.map(({ layer, rect }) => {
        const name = layers.find(({ id }) => id === layer)?.name[language] ?? ''
        const middle = { x: rect.x + 13, y: rect.y + rect.height / 2 }
        const wanted = setter.set(name, 11.5, 'bold', rect.height - 8)
        const set = wanted.torn ? setter.set(name, 10, 'bold', rect.height - 4) : wanted
        return (
          <g key={layer} className="fm-band" data-layer={layer}>
            <rect {...rect} rx={9} />
            <g transform={`translate(${middle.x} ${middle.y}) rotate(-90)`}>
              {set.lines.map((line, index) => (
                <text
                  key={index}
                  className="fm-layer"
                  textAnchor="middle"
                  fontSize={set.lines.length > 1 ? 10 : 11.5}
                  y={4 + (index - (set.lines.length - 1) / 2) * 11.5}
                >
                  {line}
                </text>
              ))}
            </g>
          </g>
        )
      })}
      {rows.map((rect, index) => {
        const row = fieldRows[index]
        if (row === undefined) return null
        // In a low row what is said in brackets is left to be pointed at.
        const full = row.name[language]
        const fits = (text: string) => setter.set(text, 11, 'regular', rect.width).lines.length * 13 <= rect.height
        const { lines } = setter.set(fits(full) ? full : withoutBrackets(full), 11, 'regular', rect.width)
        return (
          <text key={row.id} className="fm-row" fontSize={11}>
            <title>{full}</title>
            {lines.map((line, place) => (
              <tspan key={place} x={rect.x} y={rect.y + rect.height / 2 + 4 + (place - (lines.length - 1) / 2) * 13}>
                {line}
              </tspan>
            ))}
          </text>
        )
      })}
      {tiles.map(({ cell, rect }) => {
        const tally = tallies.get(cell.field.id)
        if (tally === undefined) return null
        return (
          <Tile
            key={cell.field.id}
            {...{ cell, rect, tally, lens, names, language, onSelect, onOpen, onPoint }}
            isSelected={selected.has(cell.field.id)}
            isActive={cell.field.id === active}
            isDimmed={lit !== null && !lit.has(cell.field.id)}
          />
        )
      })}
    </svg>
  )
}
