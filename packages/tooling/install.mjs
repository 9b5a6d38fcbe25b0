import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, workspaceFolders } from './paths.mjs'
import { Refusal, run } from './process.mjs'

const pnpm = 'pnpm@12.21.0'
const oldestNode = [20, 19]

/**
 * Makes node_modules agree with pnpm-lock.yaml. Costs a few milliseconds, and asks no network,
 * when it does already.
 */
export async function install() {
  refuseOldNode(process.versions.node)
  if (isInstalled()) return
  process.stdout.write('依存パッケージを取得しています / Installing dependencies …\n')
  const code = await run('npx', ['-y', pnpm, 'install', '--frozen-lockfile'], {
    env: { ...plainEnvironment(process.env), CI: 'true' }, // never stop to ask a question
    shell: process.platform === 'win32', // npx is a .cmd there, which only a shell starts
  })
  if (code === 0 && isInstalled()) return
  throw new Refusal(
    'パッケージの取得に失敗しました（初回はネットワークが必要です）。\n' +
      'Installing the dependencies failed (the first time needs the network); the reason stands above.',
  )
}

/** @param {string} version */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  const wanted = oldestNode.join('.')
  throw new Refusal(
    `Node.js ${wanted} 以上が必要です（現在 ${version}）。https://nodejs.org/ から入れてください。\n` +
      `Node.js ${wanted} or newer is needed (this is ${version}): https://nodejs.org/`,
  )
}

function isInstalled() {
  const wanted = join(root, 'pnpm-lock.yaml')
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(wanted, 'utf8')) return false
  return workspaceFolders().every(hasItsDependencies)
}

/**
 * The lock file alone does not tell: a folder of node_modules may have been deleted, or never
 * linked after a package was added to the workspace.
 *
 * @param {string} folder
 */
function hasItsDependencies(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  return names.every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')))
}

/**
 * npm hands its own settings on as npm_config_*, and pnpm chokes on some. Where to fetch from
 * stays: behind a company's proxy nothing else works.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function plainEnvironment(environment) {
  const kept = /^npm_config_(cache|registry|(https?[-_]|no)?proxy|cafile)$/i
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^npm_config_/i.test(name) || kept.test(name)),
  )
}
