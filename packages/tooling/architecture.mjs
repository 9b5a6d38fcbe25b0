import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'dependency-cruiser'
import { cruiseTree } from './cruise.mjs'
import { root, workspaceFolders } from './paths.mjs'
import { Refusal, runMain } from './process.mjs'

/** Checks the arrows between our files, and that it was our files that were looked at. */
await runMain(async () => {
  const result = await cruiseTree()
  const report = await format(result, { outputType: 'err-long' })
  if (typeof report.output === 'string') process.stdout.write(report.output)
  process.exitCode = report.exitCode === 0 ? 0 : 1

  // A cruiser that cannot read TypeScript finds no module, hence no fault.
  const cruised = new Set(result.modules.map(({ source }) => source))
  const missed = sourceFiles().filter((file) => !cruised.has(file))
  if (missed.length > 0) throw new Refusal(`dependency-cruiser overlooked ${missed.length} files: ${missed[0]} …`)
})

/** @returns {string[]} Every TypeScript file of the workspace, relative to the root, with slashes. */
function sourceFiles() {
  return workspaceFolders()
    .slice(1)
    .map((folder) => join(folder, 'src'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
        .map((name) => join(folder, name)),
    )
    .map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
}
