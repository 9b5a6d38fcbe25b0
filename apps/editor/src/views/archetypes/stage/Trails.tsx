import type { Language } from '@taiseizu/catalogue'
import { browserTypesetter } from '../../../picture/use-picture'
import type { Rect } from '../../../picture/layout/placed'
import { type Course, clearWays } from './clear'
import type { Trail } from './transition'
import type { Point } from './way'
import { stageWords } from './words'

/** On the screen, whatever the size of the picture. */
const textSize = 13
const pillHeight = 22

/** How large words over a picture are on its scale: in a small one they are a little smaller, for they lie on more of it. */
export const overPicture = (zoom: number): number => Math.min(1, Math.max(0.75, zoom * 1.25)) / zoom

const pillWidth = (text: string): number => browserTypesetter().widthOf(text, textSize, 'bold') + 14

/** What a way is to be found for, with the words on it. */
export function courseOf(from: Rect, to: Rect, text: string | undefined, zoom: number): Course {
  const scale = overPicture(zoom)
  const words = text === undefined ? undefined : { width: pillWidth(text) * scale, height: pillHeight * scale }
  return { from, to, words }
}

/** From here to there, with how many duties pass. */
export function TrailShapes({
  trails,
  names,
  zoom,
  language,
}: {
  readonly trails: readonly Trail[]
  /** What is to stay readable. */
  readonly names: readonly Rect[]
  readonly zoom: number
  readonly language: Language
}) {
  const words = stageWords(language)
  const said = trails.map(({ duties }) => (duties === 0 ? undefined : words('trail.duties', { count: duties })))
  const ways = clearWays(
    trails.map(({ from, to }, index) => courseOf(from, to, said[index], zoom)),
    names,
  )
  return (
    <g aria-hidden className="stage-trails">
      {trails.map(({ key, duties }, index) => {
        const way = ways[index]?.way
        if (way === undefined) return null
        return (
          <g key={key} className="stage-trail">
            <path className="stage-trail-halo" d={way.path} strokeWidth={7 / zoom} />
            <path className="stage-trail-line" d={way.path} strokeWidth={(duties === 0 ? 3.5 : 2.5) / zoom} />
            <path
              className="stage-trail-tip"
              d="M-13-7 1 0-13 7Z"
              transform={`translate(${way.end.x} ${way.end.y}) rotate(${way.angle}) scale(${overPicture(zoom)})`}
            />
          </g>
        )
      })}
      {trails.map(({ key }, index) => {
        const [clear, text] = [ways[index], said[index]]
        return clear && text !== undefined && <Pill key={key} at={clear.words} text={text} zoom={zoom} />
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
  const width = pillWidth(text)
  return (
    <g className={`stage-pill ${className}`} transform={`translate(${at.x} ${at.y}) scale(${overPicture(zoom)})`}>
      <rect x={-width / 2} y={-pillHeight / 2} width={width} height={pillHeight} rx={pillHeight / 2} />
      <text textAnchor="middle" fontSize={textSize}>
        {text}
      </text>
    </g>
  )
}
