/**
 * Draws lines: bowed, falling or in an elbow, solid, dashed or dotted, with an arrow that ends at the thing's border. Lines say which
 * things they join, and the graphics card looks up where those stand: things that move take all lines with them, at the cost of the things.
 */
import { type DrawnGraph, leastSize, mostSize } from './drawn'
import type { Eye } from './eye'
import { type DrawnLine, isQuiet } from './lines'
import { rgbOf } from './rgb'

const vertex = /* glsl */ `#version 300 es
precision highp float;
uniform highp sampler2D u_things;
uniform highp sampler2D u_lines;
uniform int u_pieces;
uniform vec2 u_origin;
uniform vec2 u_half;
uniform float u_scale;
out vec4 v_color;
out float v_across;
out float v_along;
out float v_end;
out float v_line;
out float v_half;
out float v_head;

vec4 read(highp sampler2D numbers, int place) {
  return texelFetch(numbers, ivec2(place & 1023, place >> 10), 0);
}

vec2 from;
vec2 to;
vec4 way_;
vec2 at(float t) {
  if (way_.y > 1.5) {
    vec2 corner = vec2(from.x, to.y);
    return t < 0.5 ? mix(from, corner, t * 2.0) : mix(corner, to, t * 2.0 - 1.0);
  }
  float s = 1.0 - t;
  if (way_.y > 0.5) {
    float y = (from.y + to.y) * 0.5;
    return s * s * s * from + 3.0 * s * s * t * vec2(from.x, y) + 3.0 * s * t * t * vec2(to.x, y) + t * t * t * to;
  }
  vec2 way = to - from;
  vec2 control = from + way * way_.z + vec2(-way.y, way.x) * way_.x;
  return s * s * from + 2.0 * s * t * control + t * t * to;
}
void main() {
  // The ends count twice, so that the next line begins anew.
  int corners = (u_pieces + 1) * 2;
  int line = gl_VertexID / (corners + 2);
  int corner = clamp(gl_VertexID % (corners + 2) - 1, 0, corners - 1);
  vec4 ends = read(u_lines, line * 3);
  way_ = read(u_lines, line * 3 + 1);
  vec4 one = read(u_things, int(ends.x));
  vec4 other = read(u_things, int(ends.y));
  from = u_origin + one.xy * u_scale;
  to = u_origin + other.xy * u_scale;
  float length_ = max(1.0, distance(from, to));
  float least = ${leastSize.toFixed(1)};
  float most = ${mostSize.toFixed(1)};
  float start = min(0.45, clamp(one.z * u_scale, least, most) * 0.9 / length_);
  float end = 1.0 - min(0.45, (clamp(other.z * u_scale, least, most) * 0.95 + way_.w * 1.5) / length_);
  if (way_.y > 0.5) { start = 0.0; end = 1.0; }
  float t = mix(start, end, float(corner / 2) / float(u_pieces));
  vec2 here = at(t);
  vec2 ahead = at(min(1.0, t + 0.02)) - at(max(0.0, t - 0.02));
  vec2 side = normalize(vec2(-ahead.y, ahead.x) + vec2(1e-6, 0.0));
  float thin = ends.z * clamp(sqrt(u_scale) * 1.15, 0.55, 1.5);
  v_half = thin * 0.5;
  // From far arrows are no more than noise, and as wide as they are the whole line is drawn.
  v_head = way_.w > 0.5 && u_scale > 0.3 ? clamp(5.0 + thin * 2.0, 0.0, length_ * 0.3) * clamp(sqrt(u_scale) * 1.15, 0.45, 1.3) : 0.0;
  float wide = max(v_half, v_head * 0.45) + 0.6;
  v_color = read(u_lines, line * 3 + 2);
  v_across = (corner % 2 == 0 ? -1.0 : 1.0) * wide;
  v_along = t * length_;
  v_end = end * length_;
  v_line = ends.w;
  gl_Position = vec4((here + side * v_across) / u_half, 0.0, 1.0);
}`

const fragment = /* glsl */ `#version 300 es
precision highp float;
in vec4 v_color;
in float v_across;
in float v_along;
in float v_end;
in float v_line;
in float v_half;
in float v_head;
uniform float u_strength;
out vec4 color;
void main() {
  float rest = v_end - v_along;
  bool inHead = v_head > 0.0 && rest < v_head;
  float reach = inHead ? v_head * 0.45 * rest / v_head : v_half;
  float shown = 1.0 - smoothstep(reach - 0.5, reach + 0.5, abs(v_across));
  if (reach < 0.5) shown *= reach * 2.0;
  if (!inHead && v_line > 1.5) shown *= step(fract(v_along / 5.0), 0.45);
  else if (!inHead && v_line > 0.5) shown *= step(fract(v_along / 11.0), 0.62);
  float alpha = v_color.a * shown * u_strength;
  color = vec4(v_color.rgb * alpha, alpha);
}`

/** Numbers stand in rows of so many, four by four. */
const row = 1_024
const perLine = 3

export interface LineLayer {
  /** What is drawn from now on: lines between the things of a graph. */
  set(graph: DrawnGraph, lines: readonly DrawnLine[]): void
  /** Things went elsewhere. */
  moved(): void
  /** Draws upon what is drawn. @param first of those that are drawn now. @param end the first that is not. */
  draw(eye: Eye, strength: number, first: number, end: number): void
  /** How many there are to draw. */
  readonly count: number
}

export function lineLayer(gl: WebGL2RenderingContext): LineLayer {
  const program = programOf(gl)
  const place = (name: string) => gl.getUniformLocation(program, name)
  const [pieces, origin, half, scale, strength] = ['u_pieces', 'u_origin', 'u_half', 'u_scale', 'u_strength'].map(place)
  gl.useProgram(program)
  gl.uniform1i(place('u_things'), 0)
  gl.uniform1i(place('u_lines'), 1)
  const [things, lines] = [numbersOf(gl, 0), numbersOf(gl, 1)]
  let graph: DrawnGraph | undefined
  let count = 0
  let piecesEach = 12
  let hasMoved = false

  const sendThings = () => {
    hasMoved = false
    if (graph === undefined) return
    const numbers = things.of(graph.order)
    let at = 0
    graph.forEachNode((_, { x, y, size }) => {
      numbers[at] = x
      numbers[at + 1] = y
      numbers[at + 2] = size
      at += 4
    })
    things.send()
  }
  return {
    set(next, all) {
      graph = next
      const places = new Map<string, number>()
      graph.forEachNode((key) => places.set(key, places.size))
      const shown = all.filter(({ hidden }) => !hidden)
      count = shown.length
      piecesEach = isQuiet(all.length) ? 4 : 12
      const numbers = lines.of(count * perLine)
      let at = 0
      for (const { from, to, size, line, bend, course, along, hasArrow, colour, alpha } of shown) {
        numbers[at] = places.get(from) ?? 0
        numbers[at + 1] = places.get(to) ?? 0
        numbers[at + 2] = size
        numbers[at + 3] = line
        numbers[at + 4] = bend
        numbers[at + 5] = course
        numbers[at + 6] = along
        numbers[at + 7] = hasArrow ? 1 : 0
        numbers.set(rgbOf(colour), at + 8)
        numbers[at + 11] = alpha
        at += perLine * 4
      }
      lines.send()
      hasMoved = true
    },
    moved: () => {
      hasMoved = true
    },
    get count() {
      return count
    },
    draw(eye, strong, first, end) {
      if (end <= first) return
      if (hasMoved) sendThings()
      const { x, y } = eye.pixel(0, 0)
      gl.enable(gl.BLEND)
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
      gl.useProgram(program)
      gl.uniform1i(pieces ?? null, piecesEach)
      gl.uniform2f(origin ?? null, x - eye.width / 2, eye.height / 2 - y)
      gl.uniform2f(half ?? null, eye.width / 2, eye.height / 2)
      gl.uniform1f(scale ?? null, eye.scale)
      gl.uniform1f(strength ?? null, strong)
      const corners = (piecesEach + 1) * 2 + 2
      gl.drawArrays(gl.TRIANGLE_STRIP, first * corners, (end - first) * corners)
    },
  }
}

/** Numbers that the graphics card looks up, four by four. */
function numbersOf(gl: WebGL2RenderingContext, unit: number) {
  const texture = gl.createTexture()
  let numbers = new Float32Array(row * 4)
  gl.activeTexture(gl.TEXTURE0 + unit)
  gl.bindTexture(gl.TEXTURE_2D, texture)
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST)
  return {
    /** @param fours how many there are to be. */
    of: (fours: number): Float32Array => {
      const length = Math.max(1, Math.ceil(fours / row)) * row * 4
      if (numbers.length !== length) numbers = new Float32Array(length)
      return numbers
    },
    send: () => {
      gl.activeTexture(gl.TEXTURE0 + unit)
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, row, numbers.length / 4 / row, 0, gl.RGBA, gl.FLOAT, numbers)
    },
  }
}

function programOf(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)
    if (shader === null) throw new Error('the browser draws no lines')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  return program
}
