import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder; by way of fileURLToPath, since it may hold spaces and Japanese. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const editorFolder = join(root, 'apps', 'editor')
export const cliFolder = join(root, 'packages', 'cli')

/** What the tools keep between two runs; not in git, may be deleted at any time. */
export const cacheFolder = join(root, '.cache')

/**
 * The folders of the workspace that hold a manifest, the root first.
 *
 * @returns {string[]}
 */
export function workspaceFolders() {
  const children = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  )
  return [root, ...children.filter((folder) => existsSync(join(folder, 'package.json')))]
}

/**
 * The script behind a tool's command, to be run by the same node that runs us: a bare command
 * name needs a PATH that not every caller sets.
 *
 * @param {string} tool Path of the script below node_modules.
 */
export function toolScript(tool) {
  return join(root, 'node_modules', tool)
}
