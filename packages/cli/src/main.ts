/** The command line as a process. */
import { processWorld } from './process-world'
import { run } from './run'

process.exitCode = await run(process.argv.slice(2), processWorld)
