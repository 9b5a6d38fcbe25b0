import { SeverityForm } from '../../../ui/signs'
import { browserTypesetter } from '../../../picture/use-picture'
import { overPicture } from './Trails'
import type { Turn } from './transition'

const textSize = 14
const severities = ['error', 'warning', 'advice'] as const

/** At each place what was solved, ticked off, and what is new, with its form. */
export const TurnShapes = ({ turns, zoom }: { readonly turns: readonly Turn[]; readonly zoom: number }) => (
  <g aria-hidden className="stage-turns">
    {turns.map((turn) => (
      <TurnShape key={turn.key} turn={turn} zoom={zoom} />
    ))}
  </g>
)

function TurnShape({ turn: { rect, gone, come }, zoom }: { readonly turn: Turn; readonly zoom: number }) {
  const signs = [
    ...(gone > 0 ? [{ is: 'gone' as const, text: `−${gone}` }] : []),
    ...severities.flatMap((severity) => (come[severity] > 0 ? [{ is: severity, text: `+${come[severity]}` }] : [])),
  ]
  const widths = signs.map(({ text }) => browserTypesetter().widthOf(text, textSize, 'bold') + 30)
  const scale = overPicture(zoom)
  const total = widths.reduce((sum, width) => sum + width + 4, -4)
  // On the upper edge, between the name on the left and the marks on the right.
  const x = rect.x + (rect.width - total * scale) / 2
  return (
    <g transform={`translate(${x} ${rect.y}) scale(${scale})`}>
      {signs.map(({ is, text }, index) => {
        const at = widths.slice(0, index).reduce((sum, width) => sum + width + 4, 0)
        return (
          <g key={is} className={`stage-turn ${is === 'gone' ? 'stage-turn-gone' : 'stage-turn-come'}`}>
            <rect x={at} y={-12} width={widths[index]} height={24} rx={12} />
            {is === 'gone' ? (
              <path className="stage-tick" d={`M${at + 9} 0l4 4.5 7-9`} />
            ) : (
              <SeverityForm severity={is} x={at + 14} y={0} />
            )}
            <text x={at + 24} fontSize={textSize}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
