import { type Language, linkKinds } from '@taiseizu/catalogue'
import { type Design, type Link, groupBy } from '@taiseizu/core'
import { memo } from 'react'
import type { Typesetter } from '../../ui/typesetting/lines'
import type { Places } from '../layout/find'
import type { Rect } from '../layout/placed'

/** The links of the selected unit: one line to each other unit, with the kinds where it ends. */
export function LinkShape({
  unit,
  design,
  places,
  zoom,
  language,
  typesetter,
}: {
  readonly unit: string
  readonly design: Design
  readonly places: Places
  readonly zoom: number
  readonly language: Language
  readonly typesetter: Typesetter
}) {
  const keyOf = (id: string): string => places.keysOf({ type: 'unit', id })[0] ?? ''
  const own = places.byKey.get(keyOf(unit))?.rect
  if (own === undefined) return null
  const links = design.links.filter(({ from, to }) => from.id === unit || to.id === unit)
  const others = groupBy(links, (link) => keyOf(link.from.id === unit ? link.to.id : link.from.id))
  const size = 11 / zoom
  return (
    <g className="s-links" aria-hidden>
      {[...others].map(([key, these]) => {
        const rect = places.byKey.get(key)?.rect
        if (rect === undefined || rect === own) return null
        const out = these.some(({ from }) => from.id === unit)
        const back = these.some(({ to }) => to.id === unit)
        const text = namesOf(these, unit, language)
        return (
          <OneLink
            key={key}
            {...{ text, out, back }}
            kind={these.length === 1 ? (these[0]?.kind ?? '') : 'several'}
            from={own}
            to={rect}
            size={size}
            width={typesetter.widthOf(text, size, 'bold')}
          />
        )
      })}
    </g>
  )
}

/** "→ Escalates to ← Coordinates with" */
const namesOf = (links: readonly Link[], unit: string, language: Language): string =>
  links
    .map(({ kind, from }) => {
      const name = linkKinds.find(({ id }) => id === kind)?.name[language] ?? kind
      return from.id === unit ? `→ ${name}` : `← ${name}`
    })
    .join(' ')

const OneLink = memo(function OneLink({
  text,
  kind,
  out,
  back,
  from,
  to,
  size,
  width,
}: {
  readonly text: string
  readonly kind: string
  readonly out: boolean
  readonly back: boolean
  readonly from: Rect
  readonly to: Rect
  readonly size: number
  readonly width: number
}) {
  const start = edgeTowards(from, to)
  const end = edgeTowards(to, from)
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI
  const scale = size / 11
  const pill = { width: width + size, height: size * 1.6 }
  // On the edge of the other box, in its upper row where it can be told to which it belongs.
  const x = Math.min(Math.max(end.x - pill.width / 2, to.x), Math.max(to.x, to.x + to.width - pill.width))
  const y =
    end.y <= to.y + 1 ? to.y - pill.height * 0.9 : Math.min(end.y + 4 * scale, to.y + to.height - pill.height / 2)
  return (
    <g>
      <path className="s-proof-halo" d={`M${start.x} ${start.y}L${end.x} ${end.y}`} strokeWidth={5 * scale} />
      <path
        className={`s-link-line s-link-${kind}`}
        d={`M${start.x} ${start.y}L${end.x} ${end.y}`}
        strokeWidth={1.75 * scale}
      />
      {out && <Tip at={end} angle={angle} scale={scale} />}
      {back && <Tip at={start} angle={angle + 180} scale={scale} />}
      <rect className="s-link-pill" x={x} y={y} {...pill} rx={pill.height / 2} strokeWidth={scale} />
      <text className="s-link-name" x={x + pill.width / 2} y={y + pill.height / 2} textAnchor="middle" fontSize={size}>
        {text}
      </text>
    </g>
  )
})

const Tip = ({
  at,
  angle,
  scale,
}: {
  readonly at: { readonly x: number; readonly y: number }
  readonly angle: number
  readonly scale: number
}) => (
  <path
    className="s-link-tip"
    d="M-9-5 0 0-9 5Z"
    transform={`translate(${at.x} ${at.y}) rotate(${angle}) scale(${scale})`}
  />
)

/** Where the line between two boxes leaves the first. */
function edgeTowards(one: Rect, other: Rect): { readonly x: number; readonly y: number } {
  const centre = { x: one.x + one.width / 2, y: one.y + one.height / 2 }
  const dx = other.x + other.width / 2 - centre.x
  const dy = other.y + other.height / 2 - centre.y
  const part = Math.min(
    dx === 0 ? Infinity : one.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : one.height / 2 / Math.abs(dy),
    1,
  )
  return { x: centre.x + dx * part, y: centre.y + dy * part }
}
