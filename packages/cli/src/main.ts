/** The command line as a process. */
import { sayings } from './messages/messages'
import { processWorld } from './process-world'
import { run } from './run'
import { seenToTheEnd } from './seen-to-the-end'

const { err, language } = processWorld
const isSeen = seenToTheEnd(process.stdout, { err, language })
// Where nobody listens to what goes wrong there is nothing more to be said.
process.stderr.on('error', () => undefined)
// An exit code of 1 would say that there are findings.
const code = await run(process.argv.slice(2), processWorld).catch((error: unknown) => {
  err(`${sayings.ownMistake[language]()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 2
})
process.exitCode = code
process.on('exit', () => {
  if (!isSeen()) process.exitCode = 2
})
