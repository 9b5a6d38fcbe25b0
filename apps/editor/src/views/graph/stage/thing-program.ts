/** Draws things: each form by its distance from the outline, sharp at any size, with a ring of its duties' states about it. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { type DrawnGraph, type DrawnThing, leastSize, mostSize } from './drawn'
import type { Eye } from './eye'
import { rgbOf } from './rgb'
import { ringed } from './rings'

/** What is drawn, asked for when it is. */
export interface Scene {
  readonly graph: DrawnGraph
  readonly eye: Eye
  /** Another number each time that things went elsewhere. */
  readonly moves: number
  readonly surface: string
  /** Of the ring: covered, in trouble, half done, gap. */
  readonly ring: readonly string[]
}

const vertex = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute vec4 a_color;
attribute vec3 a_look;
attribute vec4 a_ring;
uniform vec2 u_origin;
uniform vec2 u_viewport;
uniform float u_scale;
varying vec2 v_at;
varying vec4 v_color;
varying vec4 v_ring;
varying float v_form;
varying float v_hollow;
varying float v_size;
void main() {
  float size = clamp(a_look.x * u_scale, ${leastSize.toFixed(1)}, ${mostSize.toFixed(1)});
  vec2 middle = (u_origin + a_position * u_scale) * 2.0 / u_viewport;
  // Without a ring no more is drawn than the form needs.
  float reach = size * (a_ring.x + a_ring.y + a_ring.z + a_ring.w > 0.0 ? ${(ringed.outer + 0.04).toFixed(2)} : 1.1) + 1.0;
  gl_Position = vec4(middle + a_corner * reach * 2.0 / u_viewport, 0.0, 1.0);
  v_at = a_corner * reach / size;
  v_form = a_look.y;
  v_hollow = a_look.z;
  v_ring = a_ring;
  v_size = size;
  v_color = a_color;
}`

const fragment = /* glsl */ `
precision highp float;
varying vec2 v_at;
varying vec4 v_color;
varying vec4 v_ring;
varying float v_form;
varying float v_hollow;
varying float v_size;
uniform vec3 u_surface;
uniform vec3 u_covered;
uniform vec3 u_trouble;
uniform vec3 u_half;
uniform vec3 u_gap;

float box(vec2 p, vec2 size, float round) {
  vec2 q = abs(p) - size + round;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round;
}
float outline(vec2 p) {
  vec2 a = abs(p);
  if (v_form < 0.5) return box(p, vec2(0.86), 0.24);
  if (v_form < 1.5) return length(p) - 0.92;
  if (v_form < 2.5) return (a.x + a.y - 1.0) * 0.7071;
  if (v_form < 3.5) return max(a.y - 0.85, a.x * 0.866 + a.y * 0.5 - 0.85);
  if (v_form < 4.5) return box(p, vec2(1.04, 0.62), 0.62);
  if (v_form < 5.5) return max(max(a.x, a.y) - 0.9, (a.x + a.y) * 0.7071 - 0.905);
  if (v_form < 6.5) {
    float o = box(p, vec2(0.96), 0.16);
    return o < -0.31 ? box(p, vec2(0.54), 0.05) : max(o, -0.22 - o);
  }
  if (v_form < 7.5) return max(box(p, vec2(0.66, 0.9), 0.03), (p.x + p.y) * 0.7071 - 0.848);
  if (v_form < 8.5) return max(max(a.x - 0.82, -p.y - 0.82), (a.x * 0.675 + p.y * 0.738) - 0.701);
  return max(a.x * 0.874 + p.y * 0.486 - 0.437, -p.y - 0.72);
}
void main() {
  float total = v_ring.x + v_ring.y + v_ring.z + v_ring.w;
  float part = total > 0.0 && v_size > 3.0 ? ${ringed.body.toFixed(2)} : 1.0;
  float edge = 1.1 / v_size;
  float d = outline(v_at / part) * part;
  float body = 1.0 - smoothstep(-edge * 0.5, edge * 0.5, d);
  vec3 color = v_color.rgb;
  if (v_hollow > 0.5 && v_size > 2.8) {
    float rim = max(0.16, 1.4 / v_size);
    color = mix(mix(u_surface, v_color.rgb, 0.22), v_color.rgb, smoothstep(-rim - edge * 0.5, -rim + edge * 0.5, d));
  }
  float alpha = body;
  if (total > 0.0 && v_size > 3.0) {
    float r = length(v_at);
    const float inner = ${ringed.inner.toFixed(2)};
    const float outer = ${ringed.outer.toFixed(2)};
    float band = smoothstep(inner - edge, inner, r) * (1.0 - smoothstep(outer - edge, outer, r));
    float up = (r - inner) / (outer - inner);
    float turn = fract(atan(v_at.x, v_at.y) / 6.2831853 + 1.0) * total;
    vec3 of = u_covered;
    float shown = 1.0;
    float stripe = fract(turn / total * 24.0);
    if (turn > v_ring.x + v_ring.y + v_ring.z) {
      of = u_gap;
      shown = max(smoothstep(0.66, 0.76, up), 1.0 - smoothstep(0.24, 0.34, up));
    } else if (turn > v_ring.x + v_ring.y) {
      of = u_half;
      shown = smoothstep(0.45, 0.55, up);
    } else if (turn > v_ring.x) {
      of = u_trouble;
      shown = step(0.42, stripe);
    }
    float ring = band * shown;
    color = mix(color, of, ring);
    alpha = max(alpha, ring);
  }
  gl_FragColor = vec4(color * alpha, alpha);
}`

const uniforms = [
  'u_origin',
  'u_viewport',
  'u_scale',
  'u_surface',
  'u_covered',
  'u_trouble',
  'u_half',
  'u_gap',
] as const
type Uniform = (typeof uniforms)[number]

/** Two triangles. */
const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const

const noRing = [0, 0, 0, 0] as const

/** A program for sigma. Things that go elsewhere need not be worked out anew: where they stand is read when they are drawn. All things are drawn at one go: each as a copy of one takes many times as long. */
export function thingProgram(scene: () => Scene) {
  return class ThingProgram extends NodeProgram<Uniform, DrawnThing> {
    #isChanged = true
    #moves = -1

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_look', size: 3, type: FLOAT },
          { name: 'a_ring', size: 4, type: FLOAT },
          { name: 'a_corner', size: 2, type: FLOAT },
        ],
      }
    }

    override reallocate(capacity: number): void {
      this.#isChanged = true
      super.reallocate(capacity)
    }

    /** Sends what is drawn to the graphics card only if it is another than before. */
    override bindProgram(program: ProgramInfo): void {
      const { gl, buffer } = program
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      let offset = 0
      for (const attribute of this.ATTRIBUTES) offset += this.bindAttribute(attribute, program, offset)
      if (this.#isChanged) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW)
      this.#isChanged = false
    }

    override process(...what: Parameters<NodeProgram['process']>): void {
      this.#isChanged = true
      super.process(...what)
    }

    override render(params: RenderParams): void {
      const { graph, moves } = scene()
      if (this.#isChanged || moves !== this.#moves) this.#place(graph)
      this.#moves = moves
      super.render(params)
    }

    /** In the order of the engine, which is that of the graph. */
    #place(graph: DrawnGraph): void {
      this.#isChanged = true
      const { array } = this
      const each = array.length / corners.length / Math.max(1, graph.order)
      let at = 0
      graph.forEachNode((_, { x, y }) => {
        for (let corner = 0; corner < corners.length; corner += 1) {
          array[at] = x
          array[at + 1] = y
          at += each
        }
      })
    }

    override processVisibleItem(_id: number, start: number, data: NodeDisplayData & Partial<DrawnThing>): void {
      const { array } = this
      const colour = floatColor(data.color)
      const ring = data.ring ?? noRing
      let at = start
      for (const [x, y] of corners) {
        array[at + 2] = colour
        array[at + 3] = data.size
        array[at + 4] = data.form ?? 0
        array[at + 5] = data.isHollow === true ? 1 : 0
        array.set(ring, at + 6)
        array[at + 10] = x
        array[at + 11] = y
        at += 12
      }
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { surface, ring, eye } = scene()
      const { x, y } = eye.pixel(0, 0)
      gl.uniform2f(uniformLocations.u_origin, x - eye.width / 2, eye.height / 2 - y)
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height)
      gl.uniform1f(uniformLocations.u_scale, eye.scale)
      const colours = [surface, ...ring]
      const at = ['u_surface', 'u_covered', 'u_trouble', 'u_half', 'u_gap'] as const
      for (const [index, name] of at.entries())
        gl.uniform3fv(uniformLocations[name], rgbOf(colours[index] ?? '#000000'))
    }
  }
}
