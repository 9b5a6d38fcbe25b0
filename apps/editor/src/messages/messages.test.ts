import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodeUnits } from '@taiseizu/core'
import { expect, test } from 'vitest'
import { messagesIn, parts } from '.'
import { archetypes } from './archetypes'

const here = fileURLToPath(new URL('..', import.meta.url))
const sources = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'messages' ? [] : sources(path)
    return /(?<!\.test)\.tsx?$/u.test(name) ? [path] : []
  })

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').toSorted(byCodeUnits)

test('a message has the same places to fill in both languages', () => {
  for (const messages of Object.values({ ...parts, archetypes }))
    for (const [key, ja] of Object.entries<string>(messages.ja)) {
      const en = (messages.en as Readonly<Record<string, string>>)[key]
      expect(en?.length, key).toBeGreaterThan(0)
      expect(ja.length, key).toBeGreaterThan(0)
      expect(placeholders(en ?? ''), key).toEqual(placeholders(ja))
    }
})

test('names fill their places as they stand: whoever shows them sees to it that they are text', () => {
  expect(messagesIn('en')('shell.fileSaved', { file: '<b>&.yaml' })).toBe('Saved to <b>&.yaml')
})

test('nothing is said on the screen that is not in the catalogue of messages', () => {
  const japanese = /['"`>][^'"`<]*[\u3040-\u30ff\u4e00-\u9fff]{2}/u
  const wordsInMarkup = />\s*[A-Za-z]+(?: [A-Za-z]+)*\s*<\//u
  for (const path of sources(here)) {
    const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|\/\^?\[.*\/u/gmu, '')
    const said = code
      .split('\n')
      .filter((line) => japanese.test(line) || (path.endsWith('.tsx') && wordsInMarkup.test(line)))
    expect(said, path).toEqual([])
  }
})
