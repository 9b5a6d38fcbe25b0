import type { Rect } from '../../../picture/layout/placed'
import { SeverityForm } from '../../../ui/signs'
import { browserTypesetter } from '../../../picture/use-picture'
import { overPicture } from './Trails'
import { type Badge, badgesOf } from './gather'
import type { Turn } from './transition'

const textSize = 14
const height = 24
const gap = 4
const severities = ['error', 'warning', 'advice'] as const

/** At each place what was solved, ticked off, and what is new, with its form. */
export function TurnShapes({
  turns,
  names,
  width,
  zoom,
}: {
  readonly turns: readonly Turn[]
  /** What is to stay readable. */
  readonly names: readonly Rect[]
  /** Of the picture. */
  readonly width: number
  readonly zoom: number
}) {
  const scale = overPicture(zoom)
  const sizeOf = (turn: Turn) => {
    const long = signsOf(turn).reduce((sum, sign) => sum + sign.width + gap, -gap)
    return { width: long * scale, height: height * scale }
  }
  return (
    <g aria-hidden className="stage-turns">
      {badgesOf(turns, sizeOf, names, width).map((badge) => (
        <TurnShape key={badge.turn.key} badge={badge} scale={scale} />
      ))}
    </g>
  )
}

function signsOf({ gone, come }: Turn) {
  const signs = [
    ...(gone > 0 ? [{ is: 'gone' as const, text: `−${gone}` }] : []),
    ...severities.flatMap((severity) => (come[severity] > 0 ? [{ is: severity, text: `+${come[severity]}` }] : [])),
  ]
  return signs.map((sign) => ({ ...sign, width: browserTypesetter().widthOf(sign.text, textSize, 'bold') + 30 }))
}

function TurnShape({ badge: { turn, room }, scale }: { readonly badge: Badge; readonly scale: number }) {
  const signs = signsOf(turn)
  return (
    <g transform={`translate(${room.x} ${room.y + room.height / 2}) scale(${scale})`}>
      {signs.map(({ is, text, width }, index) => {
        const at = signs.slice(0, index).reduce((sum, sign) => sum + sign.width + gap, 0)
        return (
          <g key={is} className={`stage-turn ${is === 'gone' ? 'stage-turn-gone' : 'stage-turn-come'}`}>
            <rect x={at} y={-height / 2} width={width} height={height} rx={height / 2} />
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
