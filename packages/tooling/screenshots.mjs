#!/usr/bin/env node
/** Takes the pictures of the docs: `node packages/tooling/screenshots.mjs [part of a name]`, after a build. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { provideChromium } from './chromium.mjs'
import { root } from './paths.mjs'
import { serveEditor } from './serve.mjs'

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {'ja-light' | 'en-light' | 'ja-dark' | 'en-dark'} Look
 * @typedef {{ name: string, looks: readonly Look[], go: (page: Page) => Promise<void> }} Scene
 */

/** @type {(view: number, shown: string) => (page: Page) => Promise<void>} */
const toView = (view, shown) => async (page) => {
  await page.locator('.sidebar-item').nth(view).click()
  await page.locator(shown).first().waitFor()
}

/** @type {(page: Page) => Promise<void>} */
const closeInspector = (page) => page.keyboard.press('Control+i')

/** The committee, federated, on the organisation. @type {(page: Page) => Promise<void>} */
async function toArchetype(page) {
  await toView(6, '.at-plot')(page)
  await closeInspector(page)
  await page.locator('.at-plot button').nth(3).click()
  await page.locator('.at-picture .stage').waitFor()
  await page.waitForTimeout(4000)
}

/** What is shown, in which looks, and how one gets there from the first page. @type {readonly Scene[]} */
const scenes = [
  { name: 'structure', looks: ['ja-light', 'en-light', 'ja-dark'], go: async () => {} },
  {
    name: 'finding',
    looks: ['ja-light', 'en-light'],
    go: async (page) => {
      await page.locator('.finding-head').first().click()
      await page.locator('.finding-details').waitFor()
      await page.locator('[role="separator"][aria-orientation="horizontal"]').first().focus()
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowUp')
      await page.locator('.finding-fix').first().hover()
    },
  },
  { name: 'graph', looks: ['ja-light', 'en-dark'], go: toView(1, '.graph canvas') },
  { name: 'matrix', looks: ['ja-light', 'en-light'], go: toView(2, '.matrix-role') },
  { name: 'field-map', looks: ['ja-light', 'en-light'], go: toView(3, '.fm-figure') },
  {
    name: 'findings',
    looks: ['en-light'],
    go: async (page) => {
      await toView(4, '.findings-list')(page)
      await page.locator('.finding-head').first().click()
      await page.locator('.finding-details').first().waitFor()
    },
  },
  {
    name: 'variant',
    looks: ['ja-light'],
    go: async (page) => {
      await page.locator('[data-variant="to-be"]').focus()
      await page.locator('[data-variant="to-be"] .variant-menu').click()
      await page.getByRole('menuitem', { name: '元の案からの変更点' }).click()
      await page.locator('.own-head').nth(5).waitFor()
    },
  },
  { name: 'compare', looks: ['en-light'], go: toView(5, '[role="tabpanel"]') },
  {
    name: 'compare-pictures',
    looks: ['ja-light'],
    go: async (page) => {
      await toView(5, '[role="tabpanel"]')(page)
      await closeInspector(page)
      await page.getByRole('tab').nth(3).click()
      await page.locator('[role="tabpanel"] svg [data-key]').first().waitFor()
    },
  },
  { name: 'archetypes', looks: ['ja-light'], go: toArchetype },
  {
    name: 'stage',
    looks: ['en-dark'],
    go: async (page) => {
      await toArchetype(page)
      await page.getByRole('button', { name: 'Present' }).click()
      for (const key of ['4', 'ArrowRight', 'ArrowRight']) {
        await page.waitForTimeout(1500)
        await page.keyboard.press(key)
      }
      await page.waitForTimeout(2000)
    },
  },
  {
    name: 'exercise',
    looks: ['ja-light'],
    go: async (page) => {
      await toView(7, '.ex-card')(page)
      await page.locator('.ex-card').nth(3).click()
      for (const [unit, kind] of /** @type {const} */ ([
        ['it-audit', 6],
        ['csirt', 2],
      ])) {
        await page.locator(`[data-key="unit/${unit}"]`).click({ position: { x: 20, y: 8 } })
        await page.locator('.ex-kind').nth(kind).click()
      }
      await page.locator('.ex-end .button-primary').click()
      await page.locator('.ex-result-head').first().waitFor()
    },
  },
  {
    name: 'start',
    looks: ['ja-light', 'en-light'],
    go: async (page) => {
      await page.locator('.topbar button').first().click()
      await page.locator('.start-example svg').nth(4).waitFor()
    },
  },
  {
    name: 'paper',
    looks: ['ja-light', 'en-light'],
    go: async (page) => {
      await page.setViewportSize({ width: 1062, height: 733 }) // A4 landscape within its margins
      await page.emulateMedia({ media: 'print' })
      await page.locator('.structure-paper').waitFor()
    },
  },
]

const part = process.argv[2] ?? ''
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
const server = await serveEditor(4180)
const browser = await chromium.launch({
  executablePath: await provideChromium(),
  args: ['--no-sandbox', '--disable-quic'],
})
try {
  const smaller = await browser.newPage()
  for (const { name, looks, go } of scenes)
    for (const look of looks) {
      const file = `${name}-${look}.webp`
      if (!file.includes(part)) continue
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: look.startsWith('ja') ? 'ja-JP' : 'en-GB',
        colorScheme: look.endsWith('dark') ? 'dark' : 'light',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await page.goto(server.url)
      await page.locator('.workbench').waitFor()
      await page.locator('.tour-offer button').last().click() // asked once, and of no use in a picture
      await go(page)
      await page.waitForTimeout(1000) // fonts are measured, and the network is drawn frame by frame
      writeFileSync(join(folder, file), await webp(smaller, await page.screenshot()))
      await context.close()
    }
} finally {
  await browser.close()
  await server.close()
}

/**
 * A third of the size of what Chromium writes as PNG.
 *
 * @param {Page} page
 * @param {Buffer} png
 */
async function webp(page, png) {
  // As text, since it runs in the page: this file is node's.
  const url = String(
    await page.evaluate(`(async () => {
      const image = new Image()
      image.src = 'data:image/png;base64,${png.toString('base64')}'
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d').drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.9)
    })()`),
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
