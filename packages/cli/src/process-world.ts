/** The process as the world of a call. */
import type { Language } from '@taiseizu/catalogue'
import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { World } from './command'
import { CallError, sayings } from './messages/messages'

const two = (number: number): string => String(number).padStart(2, '0')

export const processWorld: World = {
  language: languageOf(process.env),
  async read(file, language) {
    const refuse = (reason: string): never => {
      throw new CallError(sayings.unreadable[language](file, reason))
    }
    const bytes =
      file === '-'
        ? await standardInput()
        : await readFile(file).catch((error: unknown) => refuse(reasonOf(error, language, sayings.noSuchFile)))
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (error) {
      return refuse(error instanceof TypeError ? sayings.notUtf8[language]() : reasonOf(error, language))
    }
  },
  async write(file, text, language) {
    // Through a link to what it leads to; and in one step, so that a power cut leaves the old file or the new one.
    const whole = await realpath(file).catch(() => file)
    const known = await stat(whole).catch(() => undefined)
    const part = `${whole}.${process.pid}.part`
    try {
      // A device or a pipe is written to, never replaced; and what nobody may write to is not replaced either.
      if (known?.isFile() === false) return await writeFile(whole, text)
      if (known !== undefined) await access(whole, constants.W_OK)
      // An organisation chart is confidential: who may read it stays as it was.
      const mode = known === undefined ? undefined : known.mode & 0o777
      await writeFile(part, text, mode === undefined ? {} : { mode })
      if (mode !== undefined) await chmod(part, mode)
      await rename(part, whole)
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined)
      throw new CallError(sayings.unwritable[language](file, reasonOf(error, language, sayings.noSuchFolder)))
    }
  },
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  today() {
    const now = new Date()
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
}

/** The language of the messages: a variable that is set to nothing says nothing. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const said = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return /^ja\b|^ja_/u.test(said ?? '') ? 'ja' : 'en'
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

type Reason = Readonly<Record<Language, () => string>>

const reasons: Readonly<Record<string, Reason>> = {
  EISDIR: sayings.isFolder,
  EACCES: sayings.noPermission,
  EPERM: sayings.noPermission,
  EROFS: sayings.readOnly,
  ENOSPC: sayings.diskFull,
}

/** Why a file cannot be read or written. @param missing what it means that something on the way to it is not there. */
export function reasonOf(error: unknown, language: Language, missing?: Reason): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = code === 'ENOENT' || code === 'ENOTDIR' ? missing : reasons[code]
  return reason?.[language]() ?? (error instanceof Error ? error.message : String(error))
}
