import type { Language } from '@taiseizu/catalogue'
import { columns } from './columns'
import { type Command, commonOptions } from './command'
import { say } from './messages/messages'

const table = (rows: readonly (readonly [string, string])[]): string =>
  columns(rows)
    .map((line) => `  ${line}`)
    .join('\n')

/** What `taiseizu --help` shows. */
export const generalHelp = (commands: readonly Command[], language: Language): string =>
  [
    say('product', language),
    '',
    `${say('usage', language)}: taiseizu COMMAND …`,
    '',
    `${say('commands', language)}:`,
    table(commands.map((command) => [command.usage, command.does[language]])),
    '',
    say('exitCodes', language),
    say('moreHelp', language),
  ].join('\n')

/** What `taiseizu COMMAND --help` shows. */
export const commandHelp = (command: Command, language: Language): string =>
  [
    command.does[language],
    '',
    `${say('usage', language)}: taiseizu ${command.usage}`,
    '',
    `${say('options', language)}:`,
    table(Object.values({ ...command.options, ...commonOptions }).map(({ usage, does }) => [usage, does[language]])),
    '',
    `${say('examples', language)}:`,
    ...command.examples.map((example) => `  ${example}`),
  ].join('\n')
