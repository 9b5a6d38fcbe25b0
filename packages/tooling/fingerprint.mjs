import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const skipped = new Set(['node_modules', 'dist', 'e2e', '.cache', 'coverage'])

/**
 * A fingerprint of files and folders by name, size and time of change: cheap, and good enough to
 * know that nothing was touched.
 *
 * @param {string} base Names are taken relative to it.
 * @param {readonly string[]} entries Files and folders below it; those that do not exist count as such.
 */
export function fingerprint(base, entries) {
  const hash = createHash('sha256').update(process.version)
  for (const entry of entries) visit(join(base, entry))
  return hash.digest('hex')

  /** @param {string} path */
  function visit(path) {
    if (!existsSync(path)) {
      hash.update(`${relative(base, path)} is missing\n`)
      return
    }
    const { size, mtimeMs, isFolder } = about(path)
    if (!isFolder) {
      hash.update(`${relative(base, path)} ${size} ${mtimeMs}\n`)
      return
    }
    for (const name of readdirSync(path).toSorted()) if (!skipped.has(name)) visit(join(path, name))
  }
}

/** @param {string} path */
function about(path) {
  const stat = statSync(path)
  return { size: stat.size, mtimeMs: stat.mtimeMs, isFolder: stat.isDirectory() }
}

/**
 * @param {string} file
 * @returns {string | undefined} What it holds; undefined where there is no such file.
 */
export function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
