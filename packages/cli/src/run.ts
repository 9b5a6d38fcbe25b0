import type { Language } from '@taiseizu/catalogue'
import { nearestFinder } from '@taiseizu/core'
import about from '../package.json' with { type: 'json' }
import { parseArgs } from 'node:util'
import {
  type Call,
  type Command,
  type ExitCode,
  type Options,
  type World,
  commonOptions,
  parserOptions,
} from './command'
import { archetypeAdvise } from './commands/archetype-advise'
import { archetypeApply } from './commands/archetype-apply'
import { archetypeClassify } from './commands/archetype-classify'
import { check } from './commands/check'
import { compare } from './commands/compare'
import { duties } from './commands/duties'
import { schema } from './commands/schema'
import { variantCommands } from './commands/variant'
import { commandHelp, generalHelp } from './help'
import { CallError, say, sayings } from './messages/messages'

const commands: readonly Command[] = [
  check,
  compare,
  duties,
  archetypeClassify,
  archetypeApply,
  archetypeAdvise,
  ...variantCommands,
  schema,
]

/** Runs a call of the command line. What is wrong with it is told on standard error; only our own mistakes throw. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const asked = languageAsked(words)
  const here: World = asked === undefined ? world : { ...world, language: asked }
  const { language } = here
  const { name, rest, isHelp } = callIn(words)
  try {
    const group = name === undefined ? commands : commands.filter((one) => one.name.startsWith(`${name} `))
    const command = commands.find((one) => one.name === name)
    if (isHelp && (command !== undefined || group.length > 0)) {
      here.out(command === undefined ? generalHelp(group, language) : commandHelp(command, language))
      return 0
    }
    if (command !== undefined) return await command.run(parse(command, rest, language), here)
    if (name === '--version') {
      here.out(about.version)
      return 0
    }
    const [second] = rest
    const isIncomplete = group.length > 0 && (second === undefined || second.startsWith('-'))
    if (name === undefined || isIncomplete) here.err(generalHelp(group, language))
    else tellUnknown(group.length > 0 ? `${name} ${second}` : name, group.length > 0 ? group : commands, here)
    return 2
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    here.err(error.message)
    return 2
  }
}

interface CallWords {
  /** The command's name: the first word, or the first two where these name a command. */
  readonly name: string | undefined
  readonly rest: readonly string[]
  readonly isHelp: boolean
}

const helpWords: readonly string[] = ['--help', '-h']

/** Takes a call apart. `--lang` may stand before the command, and `help` too: what is meant is plain. */
function callIn(words: readonly string[]): CallWords {
  const [first, second, ...others] = words
  if (first === '--lang') return callIn([...others, ...(second === undefined ? [] : [`--lang=${second}`])])
  if (first?.startsWith('--lang=') === true && second !== undefined && !second.startsWith('--lang='))
    return callIn([second, ...others, first])
  if (first === 'help' || (first !== undefined && helpWords.includes(first)))
    return { ...callIn(words.slice(1)), isHelp: true }
  const isHelp = words.some((word) => helpWords.includes(word))
  const name = first?.startsWith('--lang=') === true ? undefined : first
  const both = `${name} ${second}`
  if (commands.some((one) => one.name === both)) return { name: both, rest: others, isHelp }
  return { name, rest: words.slice(1), isHelp }
}

/** With the command that was probably meant; or with all that there are, where there is no telling. */
function tellUnknown(name: string, among: readonly Command[], { err, language }: World): void {
  const names = commands.map((one) => one.name)
  const nearest = nearestFinder()(name, names)
  err(sayings.unknownCommand[language](name, nearest ?? ''))
  err(nearest === undefined ? generalHelp(among, language) : say('moreHelp', language))
}

/** The language of `--lang`, needed before anything else can be said. */
function languageAsked(words: readonly string[]): Language | undefined {
  const value = words.find((word) => word.startsWith('--lang='))?.slice(7) ?? words[words.indexOf('--lang') + 1]
  return value === 'ja' || value === 'en' ? value : undefined
}

function parse(command: Command, words: readonly string[], language: Language): Call {
  const options: Options = { ...command.options, ...commonOptions }
  const { values, positionals } = parsed(words, options, language)
  const { least, most } = command.arguments
  if (positionals.length < least || positionals.length > most)
    throw new CallError(sayings.wrongArguments[language](command.usage))
  const texts = (option: string): readonly string[] => {
    const value = values[option]
    if (value === undefined) return []
    return (Array.isArray(value) ? value : [value]).map(String)
  }
  for (const [option, { values: allowed }] of Object.entries(options))
    for (const value of texts(option))
      if (allowed !== undefined && !allowed.includes(value))
        throw new CallError(sayings.wrongValue[language](option, value, allowed.join(', ')))
  return { positionals, texts, text: (option) => texts(option).at(-1) }
}

function parsed(words: readonly string[], options: Options, language: Language) {
  try {
    return parseArgs({ args: [...words], options: parserOptions(options), allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const name = /'(--?[\w-]+)/u.exec(message)?.[1] ?? ''
    const option = options[name.replace(/^-+/u, '')]
    if (option !== undefined) throw new CallError(sayings.optionNeedsValue[language](option.usage))
    const nearest = nearestFinder()(name.replace(/^-+/u, ''), Object.keys(options))
    throw new CallError(sayings.unknownOption[language](name, nearest === undefined ? '' : `--${nearest}`))
  }
}
