import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodeUnits } from '@taiseizu/core'
import { expect, test } from 'vitest'
import { messagesIn } from '.'
import { parts } from './define'

const here = fileURLToPath(new URL('..', import.meta.url))
const sources = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'messages' ? [] : sources(path)
    return /(?<!\.test)\.tsx?$/u.test(name) ? [path] : []
  })

/** Every file of messages, with what it exports. */
const files = await Promise.all(
  readdirSync(join(here, 'messages'))
    .filter((name) => /^(?!index|define|term-sources).*(?<!\.test)\.ts$/u.test(name))
    .map(async (name): Promise<Readonly<Record<string, unknown>>> => import(join(here, 'messages', name))),
)

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').toSorted(byCodeUnits)

test('a message has the same places to fill in both languages', () => {
  expect(parts.size).toBe(files.length)
  for (const messages of parts.values())
    for (const [key, ja] of Object.entries(messages.ja)) {
      const en = messages.en[key]
      expect(en?.length, key).toBeGreaterThan(0)
      expect(ja.length, key).toBeGreaterThan(0)
      expect(placeholders(en ?? ''), key).toEqual(placeholders(ja))
    }
})

test('a part is said under the name by which the type knows it', () => {
  for (const [name, messages] of parts) expect(files.map((file) => file[name])).toContain(messages)
})

test('names fill their places as they stand: whoever shows them sees to it that they are text', () => {
  expect(messagesIn('en')('shell.fileSaved', { file: '<b>&.yaml' })).toBe('Saved to <b>&.yaml')
})

test('a word that goes with a number is the one for 1, the other for all else', () => {
  const said = (count: number) => messagesIn('en')('start.problemsLead', { count })
  expect(said(1)).toBe('There is 1 problem. Nothing was loaded. Correct the file and open it again.')
  expect(said(2)).toBe('There are 2 problems. Nothing was loaded. Correct the file and open it again.')
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
