import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, readIfThere } from './fingerprint.mjs'
import { cacheFolder, cliFolder, editorFolder, root } from './paths.mjs'

const inputs = ['packages', 'apps', 'fixtures', 'pnpm-lock.yaml', 'tsconfig.base.json']
const outputs = [join(editorFolder, 'dist', 'index.html'), join(cliFolder, 'dist', 'taiseizu.mjs')]
const record = join(cacheFolder, 'build')

/**
 * Builds the editor and the command line, unless nothing has changed since they were built last.
 *
 * @returns {Promise<boolean>} Whether there was something to build.
 */
export async function build() {
  const now = fingerprint(root, inputs)
  if (readIfThere(record) === now && outputs.every((file) => existsSync(file))) return false
  rmSync(record, { force: true }) // a build that breaks off must not count
  const vite = await import('vite')
  for (const folder of [cliFolder, editorFolder])
    await vite.build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' })
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(record, now)
  return true
}
