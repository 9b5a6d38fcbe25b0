/** Signs that only this picture has: marks in a row, numbers of committees. */
import type { Severity } from '@taiseizu/catalogue'
import { SeverityForm } from '../../ui/signs'
import type { Marks } from '../model/model'
import type { PlacedMarks } from '../layout/placed'
import { sizes } from '../layout/sizes'

const severities = ['error', 'warning', 'advice'] as const

/** Hexagon, triangle and dot, each with how many. */
export function MarkRow({
  placed,
  widthOf,
}: {
  readonly placed: PlacedMarks
  readonly widthOf: (text: string) => number
}) {
  const { marks, x, y } = placed
  const present = severities.filter((severity) => marks[severity] > 0)
  const widths = present.map((severity) => sizes.mark + 2 + widthOf(String(marks[severity])) + 4)
  return (
    <g aria-hidden>
      {present.map((severity, index) => {
        const at = widths.slice(0, index).reduce((sum, width) => sum + width, x)
        return (
          <g key={severity}>
            <SeverityForm severity={severity} x={at + sizes.mark / 2} y={y} />
            <text className="s-mark-count" x={at + sizes.mark + 2} y={y} fontSize={sizes.caption}>
              {marks[severity]}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The number of a committee or team: filled on itself, a ring on its members, two rings on its chair. */
export function NumberBadge({
  number,
  form,
  x,
  y,
}: {
  readonly number: number
  readonly form: 'own' | 'member' | 'chair'
  readonly x: number
  readonly y: number
}) {
  return (
    <g aria-hidden className={`s-badge s-badge-${form}`} transform={`translate(${x} ${y})`}>
      <circle r={sizes.badge / 2 - 0.5} />
      {form === 'chair' && <circle r={sizes.badge / 2 - 2.6} />}
      <text textAnchor="middle" fontSize={form === 'chair' ? 8 : 9.5}>
        {number}
      </text>
    </g>
  )
}

/** The findings of a place in words. */
export const marksSaid = (marks: Marks, say: (severity: Severity, count: number) => string): readonly string[] =>
  severities.filter((severity) => marks[severity] > 0).map((severity) => say(severity, marks[severity]))
