import { type Language, linkKinds } from '@taiseizu/catalogue'
import type { Design, Link } from '@taiseizu/core'
import type { Places } from '../layout/find'
import type { Rect } from '../layout/placed'

/** The links of the selected unit, each with its kind and where it leads. */
export function LinkShape({
  unit,
  design,
  places,
  zoom,
  language,
}: {
  readonly unit: string
  readonly design: Design
  readonly places: Places
  readonly zoom: number
  readonly language: Language
}) {
  const links = design.links.filter(({ from, to }) => from.id === unit || to.id === unit)
  const rectOf = (id: string): Rect | undefined => {
    const [key] = places.keysOf({ type: 'unit', id })
    return key === undefined ? undefined : places.byKey.get(key)?.rect
  }
  return (
    <g className="s-links" aria-hidden>
      {links.map((link) => {
        const [from, to] = [rectOf(link.from.id), rectOf(link.to.id)]
        if (from === undefined || to === undefined || from === to) return null
        return (
          <OneLink key={link.id} link={link} from={from} to={to} scale={Math.max(0.8, 1 / zoom)} language={language} />
        )
      })}
    </g>
  )
}

function OneLink({
  link,
  from,
  to,
  scale,
  language,
}: {
  readonly link: Link
  readonly from: Rect
  readonly to: Rect
  readonly scale: number
  readonly language: Language
}) {
  const start = edgeTowards(from, to)
  const end = edgeTowards(to, from)
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI
  const name = linkKinds.find(({ id }) => id === link.kind)?.name[language] ?? link.kind
  return (
    <g>
      <path className="s-proof-halo" d={`M${start.x} ${start.y}L${end.x} ${end.y}`} strokeWidth={6 * scale} />
      <path
        className={`s-link-line s-link-${link.kind}`}
        d={`M${start.x} ${start.y}L${end.x} ${end.y}`}
        strokeWidth={2 * scale}
        strokeDasharray={link.kind === 'reports-to' ? `${2 * scale} ${4 * scale}` : `${8 * scale} ${4 * scale}`}
      />
      <path
        className="s-link-tip"
        d="M-10-5.5 0 0-10 5.5Z"
        transform={`translate(${end.x} ${end.y}) rotate(${angle}) scale(${scale})`}
      />
      <text className="s-link-name" x={middle.x} y={middle.y} textAnchor="middle" fontSize={11 * scale}>
        {name}
      </text>
    </g>
  )
}

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
