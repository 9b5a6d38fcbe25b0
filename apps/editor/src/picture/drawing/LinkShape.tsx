import { type Language, linkKinds } from '@taiseizu/catalogue'
import { type Design, type Link, groupBy } from '@taiseizu/core'
import { memo } from 'react'
import type { Typesetter } from '../../ui/typesetting/lines'
import type { Places } from '../layout/find'
import type { Rect } from '../layout/placed'
import { detailAt, showsChips } from './drawing'
import { placeLabel, writtenNear } from './place-label'

/** The links of the selected unit: one line to each other unit, with the kinds where it ends. */
export const LinkShape = memo(function LinkShape({
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
  const isNear = showsChips(detailAt(zoom))
  // None over another.
  const taken: Rect[] = [handleOf(own, zoom)]
  const shown = [...others].flatMap(([key, these]): readonly Shown[] => {
    const rect = places.byKey.get(key)?.rect
    if (rect === undefined || rect === own) return []
    const text = namesOf(these, unit, language)
    const [start, end] = [edgeTowards(own, rect), edgeTowards(rect, own)]
    const pill = { width: typesetter.widthOf(text, size, 'bold') + size, height: size * 1.6 }
    const written = isNear ? writtenNear(start, end, pill.width, places.spots, typesetter) : []
    const label = isNear ? placeLabel(start, end, pill, [...written, ...taken]) : onEdge(rect, end, pill, size / 11)
    taken.push(label)
    return [{ key, these, text, start, end, label }]
  })
  return (
    <g className="s-links" aria-hidden>
      {shown.map(({ key, these, start, end }) => (
        <LinkLine
          key={key}
          out={these.some(({ from }) => from.id === unit)}
          back={these.some(({ to }) => to.id === unit)}
          kind={these.length === 1 ? (these[0]?.kind ?? '') : 'several'}
          {...{ start, end, size }}
        />
      ))}
      {shown.map(({ key, text, label }) => (
        <LinkName key={key} {...{ text, label, size }} />
      ))}
    </g>
  )
})

interface Shown {
  readonly key: string
  readonly these: readonly Link[]
  readonly text: string
  readonly start: Point
  readonly end: Point
  readonly label: Rect
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where links are drawn from: it lies on the right edge of the unit. */
const handleOf = ({ x, y, width, height }: Rect, zoom: number): Rect => {
  const around = 10 / zoom
  return { x: x + width - around, y: y + height / 2 - around, width: 2 * around, height: 2 * around }
}

/** On the edge of the other box, in its upper row where it can be told to which it belongs. */
function onEdge(to: Rect, end: Point, pill: Pick<Rect, 'width' | 'height'>, scale: number): Rect {
  const x = Math.min(Math.max(end.x - pill.width / 2, to.x), Math.max(to.x, to.x + to.width - pill.width))
  const y =
    end.y <= to.y + 1 ? to.y - pill.height * 0.9 : Math.min(end.y + 4 * scale, to.y + to.height - pill.height / 2)
  return { x, y, ...pill }
}

/** "→ Escalates to ← Coordinates with" */
const namesOf = (links: readonly Link[], unit: string, language: Language): string =>
  links
    .map(({ kind, from }) => {
      const name = linkKinds.find(({ id }) => id === kind)?.name[language] ?? kind
      return from.id === unit ? `→ ${name}` : `← ${name}`
    })
    .join(' ')

interface LineProps extends Pick<Shown, 'start' | 'end'> {
  readonly kind: string
  readonly out: boolean
  readonly back: boolean
  readonly size: number
}

/** What lies where it lay is not drawn again. */
const LinkLine = memo(
  function LinkLine({ kind, out, back, start, end, size }: LineProps) {
    const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI
    const scale = size / 11
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
      </g>
    )
  },
  sameIn(({ kind, out, back, size, start, end }) => [kind, out, back, size, start.x, start.y, end.x, end.y]),
)

interface NameProps extends Pick<Shown, 'text' | 'label'> {
  readonly size: number
}

/** Above all lines. */
const LinkName = memo(
  function LinkName({ text, label, size }: NameProps) {
    return (
      <g>
        <rect className="s-link-pill" {...label} rx={label.height / 2} strokeWidth={size / 11} />
        <text
          className="s-link-name"
          x={label.x + label.width / 2}
          y={label.y + label.height / 2}
          textAnchor="middle"
          fontSize={size}
        >
          {text}
        </text>
      </g>
    )
  },
  sameIn(({ text, label, size }) => [text, size, label.x, label.y, label.width]),
)

/** Whether all that can be seen of one is the same. */
function sameIn<Props>(seen: (props: Props) => readonly unknown[]) {
  return (one: Props, other: Props): boolean => seen(one).join() === seen(other).join()
}

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
