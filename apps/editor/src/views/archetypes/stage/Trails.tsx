import type { Language } from '@taiseizu/catalogue'
import { browserTypesetter } from '../../../picture/use-picture'
import type { Trail } from './transition'
import { type Point, wayBetween } from './way'
import { stageWords } from './words'

/** On the screen, whatever the size of the picture. */
const textSize = 13

/** From here to there, with how many duties pass. */
export function TrailShapes({
  trails,
  zoom,
  language,
}: {
  readonly trails: readonly Trail[]
  readonly zoom: number
  readonly language: Language
}) {
  const words = stageWords(language)
  return (
    <g aria-hidden className="stage-trails">
      {trails.map(({ key, from, to, duties }) => {
        const way = wayBetween(from, to)
        return (
          <g key={key} className="stage-trail">
            <path className="stage-trail-halo" d={way.path} strokeWidth={7 / zoom} />
            <path className="stage-trail-line" d={way.path} strokeWidth={(duties === 0 ? 3.5 : 2.5) / zoom} />
            <path
              className="stage-trail-tip"
              d="M-13-7 1 0-13 7Z"
              transform={`translate(${way.end.x} ${way.end.y}) rotate(${way.angle}) scale(${1 / zoom})`}
            />
            {duties > 0 && <Pill at={way.middle} text={words('trail.duties', { count: duties })} zoom={zoom} />}
          </g>
        )
      })}
    </g>
  )
}

/** A few words that keep their size on the screen. */
export function Pill({
  at,
  text,
  zoom,
  className = '',
}: {
  readonly at: Point
  readonly text: string
  readonly zoom: number
  readonly className?: string
}) {
  const width = browserTypesetter().widthOf(text, textSize, 'bold') + 14
  return (
    <g className={`stage-pill ${className}`} transform={`translate(${at.x} ${at.y}) scale(${1 / zoom})`}>
      <rect x={-width / 2} y={-11} width={width} height={22} rx={11} />
      <text textAnchor="middle" fontSize={textSize}>
        {text}
      </text>
    </g>
  )
}
