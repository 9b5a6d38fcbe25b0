import { join } from 'node:path'
import { editorFolder } from './paths.mjs'

/**
 * Serves the built editor to this machine only.
 *
 * @param {number} port Taken if free, else the next free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveEditor(port) {
  const { preview } = await import('vite')
  const server = await preview({
    root: editorFolder,
    configFile: join(editorFolder, 'vite.config.ts'),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: false, open: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The server does not say where it listens.')
  return { url, close: () => server.close() }
}
