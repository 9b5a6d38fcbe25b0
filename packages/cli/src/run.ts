import type { Language } from '@taiseizu/catalogue'
import { nearestFinder } from '@taiseizu/core'
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
import { CallError, sayings } from './messages/messages'

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

/** Runs a call of the command line. Never throws: what goes wrong is told on standard error. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const asked = languageAsked(words)
  const here: World = asked === undefined ? world : { ...world, language: asked }
  const [name, ...rest] = commandIn(words)
  try {
    if (name === undefined || name === '--help' || name === 'help' || name.startsWith('--lang')) {
      here.out(generalHelp(commands, here.language))
      return name === undefined ? 2 : 0
    }
    const group = commands.filter((one) => one.name.startsWith(`${name} `))
    if (group.length > 0 && rest.includes('--help')) {
      here.out(generalHelp(group, here.language))
      return 0
    }
    const command = commands.find((one) => one.name === name)
    if (command === undefined) {
      here.err(sayings.unknownCommand[here.language](group.length > 0 ? words.slice(0, 2).join(' ') : name))
      here.err(generalHelp(group.length > 0 ? group : commands, here.language))
      return 2
    }
    if (rest.includes('--help')) {
      here.out(commandHelp(command, here.language))
      return 0
    }
    return await command.run(parse(command, rest, here.language), here)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    here.err(error.message)
    return 2
  }
}

/** The words of a call with the command's name as one: the first word, or the first two where these name a command. */
function commandIn(words: readonly string[]): readonly string[] {
  const [name, second, ...rest] = words
  const both = `${name} ${second}`
  return commands.some((one) => one.name === both) ? [both, ...rest] : words
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
