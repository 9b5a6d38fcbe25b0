import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countsOf } from './counts.mjs'
import { readIfThere } from './fingerprint.mjs'
import { cacheFolder, toolScript } from './paths.mjs'
import { runNode } from './process.mjs'

const config = 'packages/tooling/vitest.config.ts'

/**
 * Runs one of the projects of vitest.config.ts.
 *
 * @param {'unit' | 'e2e'} project
 * @param {readonly string[]} filters Handed on to vitest.
 * @param {NodeJS.ProcessEnv} [environment] Added to ours.
 * @returns {Promise<{ code: number, counts: import('./counts.mjs').Counts }>}
 */
export async function runVitest(project, filters, environment = {}) {
  const report = join(cacheFolder, `vitest-${project}.json`)
  mkdirSync(cacheFolder, { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runNode(
    toolScript('vitest/vitest.mjs'),
    ['run', '--config', config, '--project', project, ...reporters, ...filters],
    { env: { ...process.env, ...environment } },
  )
  const text = readIfThere(report)
  return { code, counts: countsOf(text === undefined ? undefined : JSON.parse(text), code) }
}
