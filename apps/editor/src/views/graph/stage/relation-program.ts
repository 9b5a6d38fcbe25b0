/** Draws relations: bowed, falling or in an elbow, solid, dashed or dotted, with an arrow that ends at the thing's border. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { type DrawnRelation, type DrawnThing, leastSize, mostSize } from './drawn'

const vertex = /* glsl */ `
attribute vec2 a_step;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_color;
attribute vec4 a_look;
attribute vec4 a_ends;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_end;
varying float v_line;
varying float v_half;
varying float v_head;

vec2 from;
vec2 to;
vec2 at(float t) {
  if (a_ends.z > 1.5) {
    vec2 corner = vec2(from.x, to.y);
    return t < 0.5 ? mix(from, corner, t * 2.0) : mix(corner, to, t * 2.0 - 1.0);
  }
  float s = 1.0 - t;
  if (a_ends.z > 0.5) {
    float y = (from.y + to.y) * 0.5;
    return s * s * s * from + 3.0 * s * s * t * vec2(from.x, y) + 3.0 * s * t * t * vec2(to.x, y) + t * t * t * to;
  }
  vec2 way = to - from;
  vec2 control = from + way * a_ends.w + vec2(-way.y, way.x) * a_look.w;
  return s * s * from + 2.0 * s * t * control + t * t * to;
}
void main() {
  vec2 half_ = u_viewport * 0.5;
  from = (u_matrix * vec3(a_from, 1.0)).xy * half_;
  to = (u_matrix * vec3(a_to, 1.0)).xy * half_;
  float length_ = max(1.0, distance(from, to));
  float least = ${leastSize.toFixed(1)};
  float most = ${mostSize.toFixed(1)};
  float start = min(0.45, clamp(a_ends.x * u_scale, least, most) * 0.9 / length_);
  float end = 1.0 - min(0.45, (clamp(a_ends.y * u_scale, least, most) * 0.95 + a_look.z * 1.5) / length_);
  if (a_ends.z > 0.5) { start = 0.0; end = 1.0; }
  float t = mix(start, end, a_step.x);
  vec2 here = at(t);
  vec2 ahead = at(min(1.0, t + 0.02)) - at(max(0.0, t - 0.02));
  vec2 side = normalize(vec2(-ahead.y, ahead.x) + vec2(1e-6, 0.0));
  float thin = a_look.x * clamp(sqrt(u_scale) * 1.15, 0.55, 1.5);
  v_half = thin * 0.5;
  // From far arrows are no more than noise, and as wide as they are the whole line is drawn.
  v_head = a_look.z > 0.5 && u_scale > 0.3 ? clamp(5.0 + thin * 2.0, 0.0, length_ * 0.3) * clamp(sqrt(u_scale) * 1.15, 0.45, 1.3) : 0.0;
  float wide = max(v_half, v_head * 0.45) + 1.0;
  v_color = a_color;
  v_across = a_step.y * wide;
  v_along = t * length_;
  v_end = end * length_;
  v_line = a_look.y;
  gl_Position = vec4((here + side * v_across) / half_, 0.0, 1.0);
}`

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_end;
varying float v_line;
varying float v_half;
varying float v_head;
uniform float u_strength;
void main() {
  float rest = v_end - v_along;
  bool inHead = v_head > 0.0 && rest < v_head;
  float reach = inHead ? v_head * 0.45 * rest / v_head : v_half;
  float shown = 1.0 - smoothstep(reach - 0.5, reach + 0.5, abs(v_across));
  if (reach < 0.5) shown *= reach * 2.0;
  if (!inHead && v_line > 1.5) shown *= step(fract(v_along / 5.0), 0.45);
  else if (!inHead && v_line > 0.5) shown *= step(fract(v_along / 11.0), 0.62);
  float alpha = v_color.a * shown * u_strength;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}`

const uniforms = ['u_matrix', 'u_viewport', 'u_scale', 'u_strength'] as const
type Uniform = (typeof uniforms)[number]

/** The corners of a line in so many pieces: how far along it, and on which side. The ends count twice, so that the next begins anew. */
const cornersOf = (pieces: number): readonly (readonly [number, number])[] => {
  const corners = Array.from(
    { length: (pieces + 1) * 2 },
    (_, index) => [Math.floor(index / 2) / pieces, index % 2 === 0 ? -1 : 1] as const,
  )
  return [...corners.slice(0, 1), ...corners, ...corners.slice(-1)]
}

export interface Lines {
  /** How clear they are; at 0 none is drawn. */
  strength(): number
  /** Whether they need not be worked out for now; whoever says so has it done later. */
  isLeftOut(): boolean
}

/**
 * A program for sigma. All lines are drawn at one go, not each as a copy of one: that takes a fraction of the time.
 * @param pieces of how many straight pieces each line is made.
 */
export function relationProgram(pieces: number, lines: Lines) {
  const corners = cornersOf(pieces)
  return class RelationProgram extends EdgeProgram<Uniform, DrawnThing, DrawnRelation> {
    #isChanged = true

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_from', size: 2, type: FLOAT },
          { name: 'a_to', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_look', size: 4, type: FLOAT },
          { name: 'a_ends', size: 4, type: FLOAT },
          { name: 'a_step', size: 2, type: FLOAT },
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

    override process(...what: Parameters<EdgeProgram['process']>): void {
      if (lines.isLeftOut()) return
      this.#isChanged = true
      super.process(...what)
    }

    override processVisibleItem(
      _id: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData & Partial<DrawnRelation>,
    ): void {
      const { array } = this
      const colour = floatColor(data.color)
      const arrow = data.hasArrow === true ? 1 : 0
      const { size, line = 0, bend = 0, course = 0, along = 0.5 } = data
      let at = start
      for (const [step, side] of corners) {
        array[at] = from.x
        array[at + 1] = from.y
        array[at + 2] = to.x
        array[at + 3] = to.y
        array[at + 4] = colour
        array[at + 5] = size
        array[at + 6] = line
        array[at + 7] = arrow
        array[at + 8] = bend
        array[at + 9] = from.size
        array[at + 10] = to.size
        array[at + 11] = course
        array[at + 12] = along
        array[at + 13] = step
        array[at + 14] = side
        at += 15
      }
    }

    override render(params: RenderParams): void {
      if (lines.strength() > 0) super.render(params)
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height)
      gl.uniform1f(uniformLocations.u_scale, 1 / params.sizeRatio)
      gl.uniform1f(uniformLocations.u_strength, lines.strength())
    }
  }
}
