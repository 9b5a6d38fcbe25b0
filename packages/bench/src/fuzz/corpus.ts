/** What is spoilt: right files and wrong ones, in YAML and in JSON. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Syntax, type Workspace, formatWorkspace, readWorkspace } from '@taiseizu/core'

export interface Seed {
  readonly name: string
  readonly text: string
  /** What the text says; of a wrong file nothing. */
  readonly value: unknown
}

export interface Corpus {
  /** The files of the repository, which are long and believable. */
  readonly files: readonly Seed[]
  /** Small workspaces, in which records meet. */
  readonly small: readonly Seed[]
}

/**
 * @param fixtures the folder of files: examples, faults, broken.
 * @param workspaces small ones.
 */
export function corpusOf(fixtures: string, workspaces: readonly Workspace[]): Corpus {
  const files = ['examples', 'faults', 'broken'].flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => name.includes('.taiseizu.'))
      .toSorted()
      .flatMap((name) => seedsFrom(`${folder}/${name}`, readFileSync(join(fixtures, folder, name), 'utf8'))),
  )
  const small = workspaces.flatMap((workspace, at) => seedsOf(`small ${at}`, workspace))
  return { files, small }
}

function seedsFrom(name: string, text: string): readonly Seed[] {
  const reading = readWorkspace(text)
  if (!reading.ok) return [{ name, text, value: undefined }]
  const { workspace } = reading
  return [
    { name, text, value: workspace },
    { name: `${name} as JSON`, text: formatWorkspace(workspace, 'json'), value: workspace },
  ]
}

const seedsOf = (name: string, value: Workspace): readonly Seed[] => [
  ...(['yaml', 'json'] as const).map((syntax: Syntax) => ({
    name: `${name} as ${syntax}`,
    text: formatWorkspace(value, syntax),
    value,
  })),
  { name: `${name} as tight JSON`, text: JSON.stringify(value), value },
  { name: `${name} as YAML by blocks`, text: blocks(value, ''), value },
]

/** YAML with every map and list by indentation. */
function blocks(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)}\n`
  const entries = Object.entries(value)
  if (entries.length === 0) return Array.isArray(value) ? '[]\n' : '{}\n'
  const lines = entries.map(([key, item]) => {
    const isHolder = typeof item === 'object' && item !== null && Object.keys(item).length > 0
    const text = blocks(item, `${indent}  `)
    return `${indent}${Array.isArray(value) ? '-' : `${key}:`}${isHolder ? `\n${text}` : ` ${text}`}`
  })
  return lines.join('')
}
