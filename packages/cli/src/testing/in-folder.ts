import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { World } from '../command'
import { processWorld } from '../process-world'
import { run } from '../run'

/** A folder with files, in which calls are run as the process runs them; what they say is gathered. Gone when the test is over. */
export function inFolder(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'taiseizu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pathOf = (name: string) => join(folder, name)
  for (const [name, text] of Object.entries(files)) writeFileSync(pathOf(name), text)
  return {
    text: (name: string) => readFileSync(pathOf(name), 'utf8'),
    names: () => readdirSync(folder),
    /** Words that end in `.yaml` are files of the folder. */
    async call(...words: readonly string[]) {
      const [out, err]: [string[], string[]] = [[], []]
      const world: World = {
        ...processWorld,
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
        language: 'en',
      }
      const code = await run(
        words.map((word) => (word.endsWith('.yaml') ? pathOf(word) : word)),
        world,
      )
      return { code, out: out.join('\n'), err: err.join('\n') }
    },
  }
}
