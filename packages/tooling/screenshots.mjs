#!/usr/bin/env node
/** Takes the pictures of the docs: `node packages/tooling/screenshots.mjs`, after a build. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { provideChromium } from './chromium.mjs'
import { root } from './paths.mjs'
import { serveEditor } from './serve.mjs'

/** What is shown, and how one gets there from the first page. */
const scenes = [
  { name: 'structure', go: async () => {} },
  {
    name: 'finding',
    go: async (/** @type {import('playwright-core').Page} */ page) => {
      await page.locator('.finding-head').first().click()
      await page.locator('.finding-details').waitFor()
    },
  },
  {
    name: 'graph',
    go: async (/** @type {import('playwright-core').Page} */ page) => {
      await page.locator('.sidebar-item').nth(1).click()
      await page.locator('canvas').first().waitFor()
      await page.waitForTimeout(800) // the network is drawn frame by frame
    },
  },
]

const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
const server = await serveEditor(4180)
const browser = await chromium.launch({
  executablePath: await provideChromium(),
  args: ['--no-sandbox', '--disable-quic'],
})
try {
  for (const language of /** @type {const} */ (['ja', 'en']))
    for (const colorScheme of /** @type {const} */ (['light', 'dark']))
      for (const scene of scenes) {
        const context = await browser.newContext({
          viewport: { width: 1440, height: 900 },
          locale: language === 'ja' ? 'ja-JP' : 'en-GB',
          colorScheme,
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        await page.goto(server.url)
        await page.locator('.workbench').waitFor()
        await page.waitForTimeout(400) // fonts are measured before the picture is laid out
        await scene.go(page)
        await page.screenshot({ path: join(folder, `${scene.name}-${language}-${colorScheme}.png`) })
        await context.close()
      }
} finally {
  await browser.close()
  await server.close()
}
