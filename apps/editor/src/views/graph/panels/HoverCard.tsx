import type { Design } from '@taiseizu/core'
import { textIn } from '@taiseizu/core'
import { useLanguage, useMessages } from '../../../state/context'
import { nameOfKind } from '../model/kinds'
import type { Part } from '../model/part'
import { coverageShown } from '../overlays/coverage'
import { ThingSign } from './Signs'
import { useSaid } from './said'

export interface Pointed {
  readonly key: string
  readonly x: number
  readonly y: number
}

/** What is under the pointer: its name, its kind, what it carries. */
export function HoverCard({
  design,
  part,
  pointed,
}: {
  readonly design: Design
  readonly part: Part
  readonly pointed: Pointed
}) {
  const t = useMessages()
  const say = useSaid()
  const language = useLanguage()
  const thing = part.things.get(pointed.key)
  if (thing === undefined) return null
  const ring = coverageShown(design).rings.get(thing.key)
  const all = ring?.reduce((sum, share) => sum + share, 0) ?? 0
  return (
    <div className="graph-hover" aria-hidden style={{ left: pointed.x, top: pointed.y }}>
      <strong>
        <ThingSign kind={thing.kind} />
        {textIn(thing.name, language)}
      </strong>
      <span>{say(nameOfKind(thing.kind))}</span>
      <span>{t('graph.degree', { count: part.at(thing.key).length })}</span>
      {all > 0 && <span>{t('graph.dutiesHeld', { covered: ring?.[0] ?? 0, all })}</span>}
    </div>
  )
}
