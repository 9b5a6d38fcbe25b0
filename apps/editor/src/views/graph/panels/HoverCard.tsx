import type { Design } from '@taiseizu/core'
import { textIn } from '@taiseizu/core'
import { useDeferredValue } from 'react'
import { useLanguage, useMessages } from '../../../state/context'
import { nameOfKind } from '../model/kinds'
import type { Folded } from '../model/fold'
import { coverageShown } from '../overlays/coverage'
import { ringsFolded } from '../overlays/fold'
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
  fold,
  pointed,
}: {
  readonly design: Design
  readonly fold: Folded
  readonly pointed: Pointed
}) {
  const t = useMessages()
  const say = useSaid()
  const language = useLanguage()
  const { part } = fold
  // After an edit all duties are counted anew: who it is, is said before.
  const counted = useDeferredValue(pointed.key, null)
  const thing = part.things.get(pointed.key)
  if (thing === undefined) return null
  return (
    <div className="graph-hover" aria-hidden style={{ left: pointed.x, top: pointed.y }}>
      <strong>
        <ThingSign kind={thing.kind} />
        {textIn(thing.name, language)}
      </strong>
      <span>{say(nameOfKind(thing.kind))}</span>
      <span>{t('graph.degree', { count: part.at(thing.key).length })}</span>
      {thing.holds !== undefined && <span>{t('graph.foldHint')}</span>}
      {counted === thing.key && <Duties design={design} fold={fold} of={counted} />}
    </div>
  )
}

function Duties({ design, fold, of }: { readonly design: Design; readonly fold: Folded; readonly of: string }) {
  const t = useMessages()
  const { rings } = coverageShown(design)
  const ring = (fold.isFolded ? ringsFolded(rings, fold) : rings).get(of)
  const all = ring?.reduce((sum, share) => sum + share, 0) ?? 0
  return all > 0 && <span>{t('graph.dutiesHeld', { covered: ring?.[0] ?? 0, all })}</span>
}
