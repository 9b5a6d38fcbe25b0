/** The engine as this view needs it: it draws the things and moves the picture; what is pointed at and what else is drawn, lines too, this view sees to itself. */
import Sigma from 'sigma'
import { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering'
import type { Coordinates, Extent } from 'sigma/types'
import { createNormalizationFunction } from 'sigma/utils'
import type { DrawnGraph, DrawnThing } from './drawn'
import { type Scene, thingProgram } from './thing-program'

export type Engine = Unpicked

/** Draws no second picture of each layer for the engine to read colours from: waiting for those took longer than a frame. */
class Unpicked extends Sigma<DrawnThing> {
  override createWebGLContext(...[id, options]: Parameters<Sigma<DrawnThing>['createWebGLContext']>) {
    // Lines are drawn in portions, each upon those before.
    return super.createWebGLContext(id, { ...options, picking: false, preserveDrawingBuffer: id === 'edges' })
  }

  /** Another frame about what there is: the engine would index all things anew for it, which takes many times as long. */
  reframe(box: { readonly x: Extent; readonly y: Extent }): void {
    this.setCustomBBox(box)
    this['normalizationFunction'] = createNormalizationFunction(box)
  }

  /** Where the camera has to be for a place to be in the middle. */
  framed(place: Coordinates): Coordinates {
    return this['normalizationFunction'](place)
  }
}

/** Draws nothing: in place of programs that the engine would make ready in vain, which takes the graphics card's compiler a while. */
class IdleThings extends AbstractNodeProgram<DrawnThing> {
  readonly drawLabel = undefined
  readonly drawHover = undefined
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
class IdleRelations extends AbstractEdgeProgram<DrawnThing> {
  readonly drawLabel = undefined
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

/** About the picture, in pixels. */
export const stagePadding = 10

/** Layers of the engine that nothing is drawn on: cleared each time, but not shown, and so not sent to the screen. */
const idle = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const

export function createEngine(holder: HTMLElement, graph: DrawnGraph, scene: () => Scene): Engine {
  const engine = new Unpicked(graph, holder, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableCameraRotation: false,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    stagePadding,
    maxCameraRatio: 1.5,
    doubleClickZoomingRatio: 1,
    defaultNodeType: 'thing',
    // What is pointed at is drawn with the rest of what stands out; `circle`, `arrow` and `line` are the engine's own.
    nodeProgramClasses: { thing: thingProgram(scene), circle: IdleThings },
    nodeHoverProgramClasses: { thing: IdleThings, circle: IdleThings },
    edgeProgramClasses: {
      arrow: IdleRelations,
      line: IdleRelations,
    },
    defaultDrawNodeHover: () => undefined,
  })
  engine.createCanvasContext('ground').createCanvasContext('boxes').createCanvasContext('emphasis')
  const canvases = engine.getCanvases()
  for (const id of idle) canvases[id]?.remove()
  const { ground, boxes, emphasis, edges, nodes } = canvases
  if (ground !== undefined) edges?.before(ground)
  if (boxes !== undefined) nodes?.before(boxes)
  if (emphasis !== undefined) nodes?.after(emphasis)
  engine.resize(true)
  return engine
}

/** What can be drawn on a layer. */
export function penOf(engine: Engine, layer: 'ground' | 'boxes' | 'emphasis'): CanvasRenderingContext2D {
  const pen = engine.getCanvases()[layer]?.getContext('2d')
  if (pen === null || pen === undefined) throw new Error(`no layer ${layer}`)
  return pen
}

/** The layer of lines: the engine clears it before it draws, and sees to its size. */
export function linesOn(engine: Engine): WebGL2RenderingContext {
  const gl = engine.getCanvases()['edges']?.getContext('webgl2')
  if (gl === null || gl === undefined) throw new Error('the browser draws no lines')
  return gl
}
