/** New values as text: what holds records is spread over lines, a record stands on one. */
import type { Path } from '../problems'
import type { Syntax } from '../source'
import { type JsonMap, isMap } from '../json-value'
import { scalarText } from './scalars'

export interface Style {
  readonly syntax: Syntax
  /** In YAML: by indentation, where what holds it is so too. */
  readonly block: boolean
  /** Which maps and lists are spread over lines: those that hold records, all of them, or none. */
  readonly spread: 'holders' | 'all' | 'none'
  readonly unit: string
  /** Blanks after commas and colons and inside braces; without them JSON is written as tightly as it goes. */
  readonly tight: boolean
}

/** A value that goes where something is, or will be, at a path. `indent` is that of the line it begins on. */
export function render(value: unknown, path: Path, indent: string, style: Style): string {
  const entries = entriesIn(value)
  if (entries === undefined) return scalarText(value, style.syntax)
  const isList = Array.isArray(value)
  if (entries.length === 0) return isList ? '[]' : '{}'
  const mayBeSpread = style.spread === 'all' || (style.spread === 'holders' && holdsRecords(path))
  const isSpread = mayBeSpread && !entries.some(([key]) => isLongKey(key, style.syntax))
  if (isSpread && style.block) return blockText(value, path, indent, style)
  const inner = indent + (isSpread ? style.unit : '')
  const innerStyle = isSpread ? style : { ...style, spread: 'none' as const }
  const items = entries.map(([key, item]) => {
    const text = render(item, [...path, key], inner, innerStyle)
    return typeof key === 'number' ? text : pairText(key, text, style)
  })
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  if (isSpread) return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`
  if (style.tight) return `${open}${items.join(',')}${close}`
  const room = isList && !(style.syntax === 'yaml' && entries.some(([, item]) => isMap(item))) ? '' : ' '
  return `${open}${room}${items.join(', ')}${room}${close}`
}

/** YAML looks no further than 1,024 characters for the colon after a key: a longer one has to be announced, in braces. */
const isLongKey = (key: string | number, syntax: Syntax): boolean =>
  syntax === 'yaml' && typeof key === 'string' && scalarText(key, syntax).length > 1_000

/** A key with its value, as it stands in a map. */
export const pairText = (key: string, value: string, { syntax, tight }: Style): string =>
  isLongKey(key, syntax)
    ? `? ${scalarText(key, syntax)} : ${value}`
    : `${scalarText(key, syntax)}:${tight || value.startsWith('\n') ? '' : ' '}${value}`

/** A map or list by indentation, beginning on the line that it is put on; `indent` is that of its keys or dashes. */
function blockText(value: unknown, path: Path, indent: string, style: Style): string {
  const lines = (entriesIn(value) ?? []).map(([key, item]) => {
    const here = [...path, key]
    if (typeof key === 'number') return `- ${render(item, here, `${indent}  `, style)}`
    return pairText(key, inBlock(item, here, indent, style), style)
  })
  return lines.join(`\n${indent}`)
}

/** What comes after the colon of a key in a block: a block begins on a line of its own. */
export function inBlock(value: unknown, path: Path, indent: string, style: Style): string {
  const inner = indent + style.unit
  const text = render(value, path, inner, style)
  const isBlock = entriesIn(value)?.length !== 0 && (isMap(value) || Array.isArray(value)) && !/^[[{]/u.test(text)
  return isBlock ? `\n${inner}${text}` : text
}

/** The root, what holds variants, collections and records, and the small maps beside them. */
function holdsRecords(path: Path): boolean {
  const [part, , name] = path
  if (path.length <= 1) return true
  if (path.length === 2) return part === 'variants' || part === 'settings'
  return path.length === 3 && part === 'variants' && name !== 'name' && name !== 'note'
}

function entriesIn(value: unknown): readonly (readonly [string | number, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item])
  return isMap(value) ? Object.entries<unknown>(value satisfies JsonMap) : undefined
}
