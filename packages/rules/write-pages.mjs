#!/usr/bin/env node
/** Writes the page of each rule to docs/reference/rules, and takes away pages of rules that are no more; writes docs/reference/metrics.md. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const folder = fileURLToPath(new URL('../../docs/reference/rules/', import.meta.url))
const server = await createServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { pages } = await server.ssrLoadModule('/src/testing/pages.ts')
  const { metricsPage } = await server.ssrLoadModule('/src/testing/metrics-page.ts')
  mkdirSync(folder, { recursive: true })
  const made = pages()
  for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name))
  for (const [name, text] of made) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, '..', 'metrics.md'), metricsPage())
} finally {
  await server.close()
}
