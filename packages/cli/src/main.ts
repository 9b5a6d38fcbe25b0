/** The command line as a process. */
import { processWorld } from './process-world'
import { run } from './run'
import { seenToTheEnd } from './seen-to-the-end'

const { err, language } = processWorld
const isSeen = seenToTheEnd(process.stdout, { err, language })
// Where nobody listens to what goes wrong there is nothing more to be said.
process.stderr.on('error', () => undefined)
const code = await run(process.argv.slice(2), processWorld)
process.exitCode = code
process.on('exit', () => {
  if (!isSeen()) process.exitCode = 2
})
