/** What a command of the command line is. One command, one file; the help is made from it. */
import type { Language, Text } from '@taiseizu/catalogue'
import type { ParseArgsConfig } from 'node:util'

/** Where a command gets its input from and where its output goes: the process, or a test. */
export interface World {
  /** The text of a file, or of standard input for `-`. Rejects with a message for people, in the language, where it cannot be read. */
  read(file: string, language: Language): Promise<string>
  /** Writes a file as a whole or not at all. Rejects with a message for people, in the language, where it cannot be written. */
  write(file: string, text: string, language: Language): Promise<void>
  out(text: string): void
  err(text: string): void
  /** The local date of the machine, YYYY-MM-DD. */
  today(): string
  language: Language
}

/** 0: nothing at or above the level; 1: findings, or conflicts to be settled; 2: the input or the call is wrong. */
export type ExitCode = 0 | 1 | 2

export interface Option {
  /** As `--help` shows it: `--format text|json`. */
  readonly usage: string
  readonly does: Text
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** The values that are allowed; any, where not given. */
  readonly values?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>

/** What was given in a call. */
export interface Call {
  readonly positionals: readonly string[]
  text(option: string): string | undefined
  texts(option: string): readonly string[]
}

export interface Command {
  /** One word; or two, the first of which groups commands: `archetype apply`. */
  readonly name: string
  /** Arguments as `--help` shows them. */
  readonly usage: string
  readonly does: Text
  readonly arguments: { readonly least: number; readonly most: number }
  readonly options: Options
  readonly examples: readonly string[]
  run(call: Call, world: World): Promise<ExitCode>
}

/** The options that every command has. */
export const commonOptions: Options = {
  lang: {
    usage: '--lang ja|en',
    does: { ja: '言語。既定は環境変数 LANG による', en: 'Language; by default that of the environment variable LANG' },
    type: 'string',
    values: ['ja', 'en'],
  },
  help: { usage: '--help', does: { ja: 'この説明を表示する', en: 'Show this help' }, type: 'boolean' },
}

export const parserOptions = (options: Options): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple }]) => [
      name,
      multiple === undefined ? { type } : { type, multiple },
    ]),
  )
