/** Files as the process reads and writes them. */
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { languageOf, processWorld, reasonOf } from './process-world'

function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'taiseizu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return { folder, path: (name: string) => join(folder, name) }
}

test('what cannot be read is told with the reason, in the language of the call', async () => {
  const { folder, path } = folderWith({ 'sjis.yaml': Uint8Array.of(0x8a, 0xef) })
  const refusal = (name: string, language: 'ja' | 'en') =>
    processWorld.read(name, language).catch((error: unknown) => String(error))
  expect(await refusal(path('no.yaml'), 'en')).toContain(`Cannot read ${path('no.yaml')}: there is no such file`)
  expect(await refusal(path('no.yaml'), 'ja')).toContain(`${path('no.yaml')} を読めません: ファイルがありません`)
  expect(await refusal(folder, 'en')).toContain('it is a folder')
  expect(await refusal(path('sjis.yaml/a.yaml'), 'en')).toContain('there is no such file')
  expect(await refusal(path('sjis.yaml'), 'ja')).toContain('Shift_JIS')
})

test('what cannot be written is told with the reason, and leaves nothing behind', async () => {
  const { folder, path } = folderWith()
  await expect(processWorld.write(path('no/a.yaml'), 'new', 'en')).rejects.toThrow('there is no such folder')
  await expect(processWorld.write(folder, 'new', 'ja')).rejects.toThrow('フォルダーです')
  expect(readdirSync(folder)).toEqual([])
})

test('a file that is written over stays readable to those alone to whom it was', async () => {
  const { path } = folderWith({ 'a.yaml': 'old' })
  chmodSync(path('a.yaml'), 0o600)
  await processWorld.write(path('a.yaml'), 'new', 'en')
  expect(readFileSync(path('a.yaml'), 'utf8')).toBe('new')
  expect(statSync(path('a.yaml')).mode & 0o777).toBe(0o600)
})

test('a link stays a link, and a device a device', async () => {
  const { folder, path } = folderWith({ 'a.yaml': 'old' })
  symlinkSync(path('a.yaml'), path('link.yaml'))
  symlinkSync('/dev/null', path('nowhere'))
  await processWorld.write(path('link.yaml'), 'new', 'en')
  await processWorld.write(path('nowhere'), 'new', 'en')
  expect(readFileSync(path('a.yaml'), 'utf8')).toBe('new')
  expect(statSync('/dev/null').isFile()).toBe(false)
  expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'link.yaml', 'nowhere'])
})

test.skipIf(process.getuid?.() === 0)('a file that nobody may write to is not replaced', async () => {
  const { path } = folderWith({ 'a.yaml': 'old' })
  chmodSync(path('a.yaml'), 0o444)
  await expect(processWorld.write(path('a.yaml'), 'new', 'en')).rejects.toThrow('you have no permission')
})

test('the language is that of LC_ALL, else LC_MESSAGES, else LANG; of what is set to nothing nothing is said', () => {
  expect(languageOf({ LANG: 'ja_JP.UTF-8' })).toBe('ja')
  expect(languageOf({ LC_ALL: '', LANG: 'ja' })).toBe('ja')
  expect(languageOf({ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' })).toBe('en')
  expect(languageOf({ LC_MESSAGES: 'en_US', LANG: 'ja_JP.UTF-8' })).toBe('en')
  expect(languageOf({ LANG: 'jam' })).toBe('en')
  expect(languageOf({})).toBe('en')
})

test.each([
  ['EACCES', 'you have no permission'],
  ['EROFS', 'it is read-only'],
  ['ENOSPC', 'no space is left'],
  ['EIO', 'EIO: it failed'],
])('%s is told as: %s', (code, said) => {
  expect(reasonOf(Object.assign(new Error(`${code}: it failed`), { code }), 'en')).toBe(said)
})
