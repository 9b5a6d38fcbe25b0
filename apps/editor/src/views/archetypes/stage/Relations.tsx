import type { Language } from '@taiseizu/catalogue'
import { type Grant, type Link, groupBy } from '@taiseizu/core'
import type { Places } from '../../../picture/layout/find'
import type { Rect } from '../../../picture/layout/placed'
import { holds } from '../../../picture/layout/spots'
import { clearWays } from './clear'
import { Pill, courseOf } from './Trails'
import type { Moved } from './moved'
import { stageWords } from './words'

/** More lines than these cover what they join; in words all are counted. */
const most = 12

/** The authority and the links that are new. */
export function RelationShapes({
  moved: { grantsGained, linksGained },
  places,
  names,
  zoom,
  language,
}: {
  readonly moved: Moved
  /** What is to stay readable. */
  readonly names: readonly Rect[]
  readonly places: Places
  readonly zoom: number
  readonly language: Language
}) {
  const words = stageWords(language)
  const rectOf = (type: 'unit' | 'scope', id: string): Rect | undefined =>
    places.byKey.get(places.keysOf({ type, id })[0] ?? '')?.rect
  const granted = groupBy(grantsGained, (grant) => `${grant.holder.id}/${targetOf(grant)}`)
  const linked = groupBy(linksGained, ({ from, to }) => `${from.id}/${to.id}`)
  const lines = [
    ...[...granted].map(([key, grants]) => ({
      key,
      is: 'grant' as const,
      count: grants.length,
      ...endsOfGrant(grants, rectOf),
    })),
    ...[...linked].map(([key, links]) => ({
      key,
      is: 'link' as const,
      count: links.length,
      ...endsOfLink(links, rectOf),
    })),
  ]
    .slice(0, most)
    .flatMap(({ key, is, count, from, to }) => {
      // What lies in one another needs no line.
      if (from === undefined || to === undefined || holds(from, to) || holds(to, from)) return []
      return [{ key, is, text: words(`trail.${is}`, { count }), from, to }]
    })
  const ways = clearWays(
    lines.map(({ from, to, text }) => courseOf(from, to, text, zoom)),
    names,
    -0.75,
  )
  return (
    <g aria-hidden className="stage-relations">
      {lines.map(({ key, is }, index) => {
        const way = ways[index]?.way
        if (way === undefined) return null
        return (
          <g key={`${is}/${key}`} className={`stage-relation stage-relation-${is}`}>
            <path
              d={way.path}
              strokeWidth={1.75 / zoom}
              strokeDasharray={is === 'grant' ? undefined : `${5 / zoom} ${4 / zoom}`}
            />
            <circle cx={way.end.x} cy={way.end.y} r={4.5 / zoom} />
          </g>
        )
      })}
      {lines.map(({ key, is, text }, index) => {
        const clear = ways[index]
        return (
          clear && <Pill key={`${is}/${key}`} at={clear.words} zoom={zoom} text={text} className="stage-pill-quiet" />
        )
      })}
    </g>
  )
}

type RectOf = (type: 'unit' | 'scope', id: string) => Rect | undefined

const targetOf = ({ over }: Grant): string => (over === '*' ? '*' : `${over.type}/${over.id}`)

function endsOfGrant([grant]: readonly Grant[], rectOf: RectOf) {
  if (grant === undefined || grant.over === '*') return { from: undefined, to: undefined }
  const { holder, over } = grant
  return { from: rectOf('unit', holder.id), to: rectOf(over.type, over.id) }
}

const endsOfLink = ([link]: readonly Link[], rectOf: RectOf) => ({
  from: link && rectOf('unit', link.from.id),
  to: link && rectOf('unit', link.to.id),
})
