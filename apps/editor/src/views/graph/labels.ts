/** The names of things as they are written below them: in lines, and how much room that takes. */
import type { Language } from '@taiseizu/catalogue'
import { type OrganisationGraph, textIn } from '@taiseizu/core'
import { canvasMeasure } from '../../ui/typesetting/measure'
import { typesetter } from '../../ui/typesetting/lines'

/** In pixels. */
export const labelSize = 12
const labelRoom = 112

export interface Label {
  readonly lines: readonly string[]
  readonly width: number
}

/** The labels of all nodes, measured with the font that they are drawn in. */
export function labelsFor(graph: OrganisationGraph, language: Language, font: string): ReadonlyMap<string, Label> {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return new Map()
  const setter = typesetter(canvasMeasure(context, font))
  return new Map(
    graph.mapNodes((node, { name }) => [node, setter.set(textIn(name, language), labelSize, 'regular', labelRoom)]),
  )
}
