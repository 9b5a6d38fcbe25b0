import { parseJson, quickJson } from './syntax/json'
import { jsonTree } from './syntax/json-tree'
import { type ParsedText, type SourceNode, type TextFault, offsetAt, valueOf } from './syntax/tree'
import { halfCharacter, isLonger, textFault } from './text-limits'
import { limits } from './limits'
import { parseYaml } from './syntax/yaml'
import type { Path } from './problems'

export type Syntax = 'yaml' | 'json'

/** Where a workspace came from: what `writeWorkspace` needs to leave untouched what was not edited. Opaque to others. */
export interface WorkspaceSource {
  readonly text: string
  readonly syntax: Syntax
  /** What the text says, before any migration. */
  readonly value: unknown
}

/** A text understood as far as its syntax goes. */
export interface Parsed {
  readonly syntax: Syntax
  readonly value: unknown
  readonly faults: readonly TextFault[]
  readonly offset: (path: Path, on: 'key' | 'value') => number
  /** Of a text that was understood so fast that nobody looked: the half character that makes it unreadable after all. Cost: a look at all of it. */
  readonly unseen?: () => TextFault | undefined
}

/** Understands a text; without `syntax` as JSON where it begins with a brace and is JSON, else as YAML. Never throws. */
export const parseText = (text: string, syntax?: Syntax): Parsed => quickly(text, syntax) ?? thoroughly(text, syntax)

/** The same for a text of which nothing is known yet: where nobody should try to understand it, the fault says why. */
export function parseFile(text: string, syntax?: Syntax): Parsed {
  const quick = isLonger(text, limits.fileBytes) ? undefined : quickly(text, syntax)
  // What is JSON has something in it and no U+0000, and half characters in its strings alone, which are looked at one by one later: every look
  // at a big text that can be spared is worth it.
  if (quick !== undefined) return { ...quick, unseen: () => halfCharacter(text) }
  const fault = textFault(text)
  return fault === undefined ? thoroughly(text, syntax) : unreadable(fault)
}

/** A text of which only that can be said. */
export const unreadable = (fault: TextFault): Parsed => ({
  syntax: 'yaml',
  value: undefined,
  faults: [fault],
  offset: () => 0,
})

function quickly(text: string, syntax: Syntax | undefined): Parsed | undefined {
  const { body, shift } = bodyOf(text)
  const quick = mayBeJson(body, syntax) ? quickJson(body) : undefined
  if (quick === undefined) return undefined
  let root: SourceNode | undefined
  const offset = (path: Path, on: 'key' | 'value') => offsetAt((root ??= jsonTree(body, shift)), path, on)
  return { syntax: 'json', value: quick.value, faults: [], offset }
}

function thoroughly(text: string, syntax: Syntax | undefined): Parsed {
  const { body, shift } = bodyOf(text)
  if (mayBeJson(body, syntax)) {
    const parsed = parseJson(body, shift)
    if (syntax === 'json' || parsed.faults.every(({ code }) => code !== 'syntax')) return parsedFrom(parsed, 'json')
  }
  return parsedFrom(isLonger(body, limits.yamlBytes) ? tooBig : parseYaml(body, shift), 'yaml')
}

/** The text without its byte order mark, and how far that shifts every place. */
function bodyOf(text: string): { readonly body: string; readonly shift: number } {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  return { body: shift === 0 ? text : text.slice(shift), shift }
}

const mayBeJson = (body: string, syntax: Syntax | undefined): boolean =>
  syntax === 'json' || (syntax === undefined && /^\s*\{/u.test(body))

const tooBig: ParsedText = {
  root: { kind: 'scalar', start: 0, end: 0, value: null },
  faults: [{ code: 'file-too-big', offset: 0, found: 'YAML', expected: { is: 'bytes', limit: limits.yamlBytes } }],
}

const parsedFrom = ({ root, faults }: ParsedText, syntax: Syntax): Parsed => ({
  syntax,
  value: valueOf(root),
  faults,
  offset: (path, on) => offsetAt(root, path, on),
})

/** The tree of a text that has been read before. */
export function treeOf({ text, syntax }: WorkspaceSource): SourceNode {
  const { body, shift } = bodyOf(text)
  return syntax === 'json' ? jsonTree(body, shift) : parseYaml(body, shift).root
}
