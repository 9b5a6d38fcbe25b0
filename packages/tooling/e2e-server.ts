import type { TestProject } from 'vitest/node'
import { provideChromium } from './chromium.mjs'
import { serveEditor } from './serve.mjs'

/** Before the browser tests: serves the built editor and finds the browser; undone after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveEditor(4300)
  project.provide('editorUrl', server.url)
  project.provide('chromium', await provideChromium())
  return server.close
}
