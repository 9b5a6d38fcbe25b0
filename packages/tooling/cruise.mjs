import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { root } from './paths.mjs'

/**
 * Follows every import below packages/ and apps/ and holds it against .dependency-cruiser.cjs.
 *
 * @param {string} [folder] Where packages/ and apps/ lie; the repository unless told.
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
export async function cruiseTree(folder = root) {
  const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))
  const { output } = await cruise(
    ['packages', 'apps'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text.')
  return output
}
