import type { Language } from '@taiseizu/catalogue'
import { ArrowRight, Check, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { SeveritySign } from '../../../ui/SeveritySign'
import type { Scene } from '../scene'
import type { Line } from './lines'
import type { Moved } from './moved'
import { type Measure, type Sourced, knowledgeOf, leadOf, measuresOf, placementSaid } from './narration'
import type { StepId } from './talk'
import { stageWords } from './words'

interface Told {
  readonly scene: Scene
  readonly before: Scene
  readonly moved: Moved
  readonly language: Language
  readonly lines: readonly Line[]
  /** The line that is pointed at. */
  readonly pointed: number | null
  readonly onPoint: (index: number | null) => void
}

/** What is told beside the picture, step by step. */
export function Narration({ step, ...told }: Told & { readonly step: StepId }) {
  switch (step) {
    case 'picture':
      return <WhatItIs {...told} />
    case 'moves':
      return <WhatMoves {...told} />
    case 'findings':
      return <WhatIsFound {...told} />
    case 'merits':
      return <ForAndAgainst {...told} />
  }
}

function WhatItIs({ scene, before, language }: Told) {
  const words = stageWords(language)
  const place = placementSaid(scene, language)
  return (
    <div className="stage-told">
      {leadOf(scene, language).map((text) => (
        <p key={text} className="stage-lead">
          {text}
        </p>
      ))}
      {place !== null && <p>{words('placed', { placement: place })}</p>}
      <dl className="stage-measures">
        {measuresOf(before, scene).map((measure) => (
          <MeasureShape key={measure.id} measure={measure} language={language} />
        ))}
      </dl>
    </div>
  )
}

function MeasureShape({
  measure: { id, before, after },
  language,
}: {
  readonly measure: Measure
  readonly language: Language
}) {
  const words = stageWords(language)
  const said = (share: number | null) =>
    share === null ? words('measure.none') : words('percent', { value: Math.round(share * 100) })
  return (
    <div>
      <dt>{words(`measure.${id}`)}</dt>
      <dd>
        {said(before) === said(after)
          ? words('measure.same', { value: said(after) })
          : words('measure.changed', { before: said(before), after: said(after) })}
      </dd>
      <div className="stage-share" aria-hidden>
        {after !== null && <span style={{ inlineSize: `${after * 100}%` }} />}
        {before !== null && before !== after && <i style={{ insetInlineStart: `${before * 100}%` }} />}
      </div>
    </div>
  )
}

function WhatMoves(told: Told) {
  const { lines, language } = told
  const words = stageWords(language)
  if (lines.length === 0) return <p className="stage-told stage-lead">{words('moves.none')}</p>
  return (
    <div className="stage-told">
      <LineList {...told} lines={lines} from={0} />
    </div>
  )
}

function WhatIsFound(told: Told) {
  const { before, scene, lines, moved, language } = told
  const words = stageWords(language)
  if (before === scene)
    return (
      <div className="stage-told">
        <h3>{lines.length === 0 ? words('findings.none') : words('findings.open', { count: lines.length })}</h3>
        <LineList {...told} lines={lines} from={0} />
      </div>
    )
  const gone = lines.filter(({ is }) => is === 'gone')
  const come = lines.filter(({ is }) => is === 'come')
  return (
    <div className="stage-told">
      <h3 className="stage-gone-head">
        <Check aria-hidden />
        {words('findings.solved', { count: gone.length })}
      </h3>
      {gone.length === 0 ? <p>{words('findings.noneSolved')}</p> : <LineList {...told} lines={gone} from={0} />}
      <h3 className="stage-come-head">
        <Plus aria-hidden />
        {words('findings.new', { count: come.length })}
      </h3>
      {come.length === 0 ? <p>{words('findings.noneNew')}</p> : <LineList {...told} lines={come} from={gone.length} />}
      <p className="stage-rest">{words('findings.stayed', { count: moved.findings.stayed })}</p>
    </div>
  )
}

/** Sentences that light up what they speak of. */
function LineList({ lines, from, pointed, onPoint }: Told & { readonly from: number }) {
  return (
    <ul className="stage-lines">
      {lines.map((line, index) => (
        <LineShape
          key={line.key}
          line={line}
          isPointed={pointed === from + index}
          onPoint={() => onPoint(pointed === from + index ? null : from + index)}
        />
      ))}
    </ul>
  )
}

function LineShape({
  line: { text, is, finding },
  isPointed,
  onPoint,
}: {
  readonly line: Line
  readonly isPointed: boolean
  readonly onPoint: () => void
}) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isPointed) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isPointed])
  return (
    <li ref={item}>
      <button type="button" className={`stage-line stage-line-${is}`} aria-pressed={isPointed} onClick={onPoint}>
        <span className="stage-line-sign" aria-hidden>
          {finding === undefined ? <ArrowRight /> : <SeveritySign severity={finding.severity} size={20} />}
          {is === 'gone' && <Check />}
        </span>
        <span>{text}</span>
      </button>
    </li>
  )
}

function ForAndAgainst({ scene, language }: Told) {
  const words = stageWords(language)
  const { merits, demerits, fits } = knowledgeOf(scene, language)
  return (
    <div className="stage-told">
      <Facts title={words('merits')} is="merit" facts={merits} />
      <Facts title={words('demerits')} is="demerit" facts={demerits} />
      <Facts title={words('fits')} is="fit" facts={fits} />
    </div>
  )
}

/** What the guides say, each fact with its figure. */
export function Facts({
  title,
  is,
  facts,
}: {
  readonly title: string
  readonly is: 'merit' | 'demerit' | 'fit' | 'note'
  readonly facts: readonly Sourced[]
}) {
  if (facts.length === 0) return null
  return (
    <section className={`stage-facts stage-facts-${is}`}>
      <h3>{title}</h3>
      <ul>
        {facts.map(({ text, source }) => (
          <li key={text}>
            {text}
            <cite>{source}</cite>
          </li>
        ))}
      </ul>
    </section>
  )
}
