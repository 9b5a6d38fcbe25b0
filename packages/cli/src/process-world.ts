/** The process as the world of a call. */
import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import type { World } from './command'
import { CallError, sayings } from './messages/messages'

const language = /^ja\b|^ja_/u.test(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '')
  ? 'ja'
  : 'en'

const two = (number: number): string => String(number).padStart(2, '0')

export const processWorld: World = {
  language,
  async read(file) {
    const bytes =
      file === '-' ? await standardInput() : await readFile(file).catch((error: unknown) => refuse(file, error))
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      throw new CallError(sayings.unreadable[language](file, sayings.notUtf8[language]()))
    }
  },
  async write(file, text) {
    // Through a link to what it leads to; and in one step, so that a power cut leaves the old file or the new one.
    const whole = await realpath(file).catch(() => file)
    const part = `${whole}.${process.pid}.part`
    try {
      await writeFile(part, text)
      await rename(part, whole)
    } catch (error) {
      await rm(part, { force: true })
      throw new CallError(sayings.unwritable[language](file, reasonOf(error)))
    }
  },
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  today() {
    const now = new Date()
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const refuse = (file: string, error: unknown): never => {
  throw new CallError(sayings.unreadable[language](file, reasonOf(error)))
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const reasons = { ENOENT: sayings.noSuchFile, EISDIR: sayings.isFolder, EACCES: sayings.noPermission } as const
  const known = typeof code === 'string' && code in reasons ? reasons[code as keyof typeof reasons] : undefined
  return known?.[language]() ?? String(error)
}
