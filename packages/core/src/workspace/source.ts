import type { TextFault } from './syntax/yaml'
import { parseJson, quickJson } from './syntax/json'
import { type SourceNode, offsetAt, valueOf } from './syntax/tree'
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
}

/** Understands a text; without `syntax` as JSON where it begins with a brace and is JSON, else as YAML. Never throws. */
export function parseText(text: string, syntax?: Syntax): Parsed {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const body = shift === 0 ? text : text.slice(shift)
  if (syntax === 'json' || (syntax === undefined && /^\s*\{/u.test(body))) {
    const quick = quickJson(body)
    if (quick !== undefined) {
      let root: SourceNode | undefined
      const offset = (path: Path, on: 'key' | 'value') => offsetAt((root ??= parseJson(body, shift).root), path, on)
      return { syntax: 'json', value: quick.value, faults: [], offset }
    }
    const parsed = parseJson(body, shift)
    if (syntax === 'json' || parsed.faults.every(({ code }) => code !== 'syntax')) return parsedFrom(parsed, 'json')
  }
  return parsedFrom(parseYaml(body, shift), 'yaml')
}

const parsedFrom = (
  { root, faults }: { readonly root: SourceNode; readonly faults: readonly TextFault[] },
  syntax: Syntax,
): Parsed => ({ syntax, value: valueOf(root), faults, offset: (path, on) => offsetAt(root, path, on) })

/** The tree of a text that has been read before. */
export function treeOf({ text, syntax }: WorkspaceSource): SourceNode {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  return (syntax === 'json' ? parseJson : parseYaml)(text.slice(shift), shift).root
}
