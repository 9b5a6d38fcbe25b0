import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { provideChromium } from './chromium.mjs'
import { editorFolder, toolScript, root, workspaceFolders } from './paths.mjs'
import { runNode } from './process.mjs'
import { firstLoad, withinBudget } from './size.mjs'
import { runVitest } from './vitest-run.mjs'

/**
 * @typedef {{ ok: boolean, counts?: import('./counts.mjs').Counts }} Outcome
 * @typedef {{ name: string, advice: string, run: () => Promise<Outcome> }} Step
 *   `advice` says what to do when it fails.
 */

/** @type {Step[]} */
export const staticSteps = [
  {
    name: 'format',
    advice: 'npx oxfmt writes the files as they should be.',
    run: () => tool('oxfmt/bin/oxfmt', '--check'),
  },
  {
    name: 'lint',
    advice: 'npx oxlint --type-aware shows it again; .oxlintrc.json holds the rules.',
    run: () => tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--format=unix'),
  },
  { name: 'types', advice: 'npx tsc -p <package> shows it again.', run: checkTypes },
  {
    name: 'architecture',
    advice: '.dependency-cruiser.cjs says why each arrow is as it is.',
    run: () => script('architecture.mjs'),
  },
  {
    name: 'dead exports',
    advice: 'Delete what nobody uses, or use it: npx knip shows it again.',
    run: () => tool('knip/bin/knip.js', '--no-progress'),
  },
]

/** @type {Step} */
export const buildStep = {
  name: 'build',
  advice: 'The message of the bundler stands above.',
  async run() {
    if (!(await build())) process.stdout.write('unchanged\n')
    return { ok: true }
  },
}

/** @type {Step} */
export const sizeStep = {
  name: 'size of the first page',
  advice: 'packages/tooling/size.mjs holds the budget: load on demand what the first view does not need.',
  async run() {
    const { ok, report } = withinBudget(firstLoad(join(editorFolder, 'dist')))
    process.stdout.write(`${report}\n`)
    return { ok }
  },
}

/**
 * @param {readonly string[]} filters
 * @returns {Step}
 */
export function unitStep(filters) {
  return {
    name: 'unit tests',
    advice: 'npm test -- <part of the file name> runs one file.',
    run: () => tests('unit', filters),
  }
}

/**
 * @param {readonly string[]} filters
 * @returns {Step}
 */
export function browserStep(filters) {
  return {
    name: 'browser tests',
    advice: 'npm test -- <name>.e2e runs one file; pictures of failures are in .cache/screens.',
    run: async () => tests('e2e', filters, { CHROMIUM: await provideChromium() }),
  }
}

/**
 * @param {'unit' | 'e2e'} project
 * @param {readonly string[]} filters
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<Outcome>}
 */
async function tests(project, filters, environment) {
  const { code, counts } = await runVitest(project, filters, environment)
  return { ok: code === 0 && counts.failed === 0, counts }
}

/** @returns {Promise<Outcome>} */
async function checkTypes() {
  const folders = workspaceFolders().filter((folder) => existsSync(join(folder, 'tsconfig.json')))
  const codes = []
  for (const folder of folders) codes.push(await runNode(toolScript('typescript/bin/tsc'), ['-p', folder]))
  return { ok: codes.every((code) => code === 0) }
}

/**
 * @param {string} path
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function tool(path, ...args) {
  return { ok: (await runNode(toolScript(path), args)) === 0 }
}

/**
 * @param {string} name
 * @returns {Promise<Outcome>}
 */
async function script(name) {
  return { ok: (await runNode(join(root, 'packages', 'tooling', name))) === 0 }
}
