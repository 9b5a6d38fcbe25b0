import { type Design, textIn } from '@taiseizu/core'
import { useLayoutEffect, useRef } from 'react'
import { useEditor, useLanguage } from '../../../state/context'
import { nameOfKind, nameOfRelation, relationKinds, thingLooks } from '../model/kinds'
import type { Part } from '../model/part'
import type { Told } from '../overlays/told'
import type { Stage } from '../stage/stage'
import { OverlayPanel } from './OverlayPanel'
import { RelationSign, ThingSign } from './Signs'
import { useSaid } from './said'

interface GraphPaperProperties {
  readonly stage: Stage
  readonly design: Design
  readonly part: Part
  readonly told: Told | null
}

/** The page for the printer: the graph as it is seen, and what its signs mean. */
export function GraphPaper({ stage, design, part, told }: GraphPaperProperties) {
  const say = useSaid()
  const language = useLanguage()
  const { platform } = useEditor()
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (canvas.current !== null) stage.onPaper(canvas.current, paper)
  }, [stage])
  const things = new Set([...part.things.values()].map(({ kind }) => kind))
  const relations = new Set(part.relations.map(({ kind }) => kind))
  return (
    <div className="graph-paper" lang={language}>
      <header>
        <h1>{textIn(design.workspace.organisation.name, language)}</h1>
        <p>{textIn(design.workspace.variants.find(({ id }) => id === design.variant.id)?.name ?? '', language)}</p>
        <time>{platform.today()}</time>
      </header>
      <canvas ref={canvas} style={paper} />
      <footer>
        <OverlayPanel design={design} told={told} />
        {thingLooks
          .filter(({ id }) => things.has(id))
          .map(({ id }) => (
            <span key={id}>
              <ThingSign kind={id} />
              {say(nameOfKind(id))}
            </span>
          ))}
        {relationKinds
          .filter((kind) => relations.has(kind))
          .map((kind) => (
            <span key={kind}>
              <RelationSign kind={kind} />
              {say(nameOfRelation(kind))}
            </span>
          ))}
      </footer>
    </div>
  )
}

/** What is left for the picture of an A4 page between its margins (`graph.css`), in the browser's pixels. */
const paper = { width: 1_062, height: 612 } as const
