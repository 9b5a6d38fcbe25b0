import type { Language } from '@taiseizu/catalogue'
import { columns, widthOf } from './columns'
import { type Command, commonOptions } from './command'
import { say } from './messages/messages'

/** What is wider than this stands on a line of its own, so that a few long ones do not push all others out of the terminal. */
const widest = 36

/** What there is, and beside it, or below where it is long, what it does. */
function table(rows: readonly (readonly [string, string])[]): string {
  const isShort = ([what]: readonly [string, string]) => widthOf(what) <= widest
  const beside = columns(rows.filter(isShort)).values()
  return rows
    .flatMap((row) => (isShort(row) ? [`  ${beside.next().value ?? ''}`] : [`  ${row[0]}`, `      ${row[1]}`]))
    .join('\n')
}

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
