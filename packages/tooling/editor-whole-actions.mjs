/// <reference lib="dom" />
/**
 * What has to do with a whole variant, for `measure-editor.mjs --whole`: what counts is the longest task, not how soon the result is there.
 */
import { rested } from './editor-actions.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./editor-actions.mjs').Action} Action */

const shown = '[data-variant][data-shown]'

/** Chooses from the menu of the variant on the screen. @param {Page} page @param {string} command */
async function choose(page, command) {
  await page.locator(`${shown} .variant-menu`).click()
  await page.locator(`[role="menuitem"][data-key="${command}"]`).click()
}

/** @param {Page} page */
async function branch(page) {
  await choose(page, 'new-variant')
  await page.locator('.variant-form input').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.variant-form').waitFor({ state: 'detached' })
}

/** @param {Page} page */
async function promote(page) {
  await choose(page, 'promote-variant')
  await page.locator('[role="dialog"] button[type="submit"]').click()
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' })
}

/** @param {Page} page */
async function undo(page) {
  await page.keyboard.press('Control+z')
  await rested(page)
}

/** @param {number} place */
const toView = (place) => async (/** @type {Page} */ page) => {
  await page.locator('.sidebar-item').nth(place).click()
  await page.waitForTimeout(1_500)
  await rested(page)
}

/** @param {number} place */
const drawAs = (place) => async (/** @type {Page} */ page) => {
  await page.locator('.view-tools [role="radio"]').nth(place).click()
  await rested(page)
}

/** Looks at one of four archetypes, until it is worked out and pictured. @param {Page} page @param {number} run */
async function lookAt(page, run) {
  await page
    .locator('.at-corner:not([data-selected])')
    .nth(run % 3)
    .click()
  await page.locator('.at-head .at-hint:not(.at-only-here)').waitFor()
  await page.locator('.stage-waits').waitFor({ state: 'detached' })
}

/** @type {readonly Action[]} */
export const wholeActions = [
  { name: 'begin a variant', event: 'keydown', before: toView(0), go: branch, after: undo },
  {
    name: 'go to its base and back',
    event: 'click',
    before: branch,
    go: (page) => page.locator(`[data-variant]:not([data-shown]) .variant-show`).first().click(),
    after: async (page) => {
      await page.locator('[data-variant="new-variant"] .variant-show').click()
      await rested(page)
    },
  },
  { name: 'make it the new as-is', event: 'click', go: promote, after: undo },
  { name: 'delete it', event: 'click', go: (page) => choose(page, 'delete-variant'), after: undo },
  ...['boxes', 'chart', 'layers'].map((name, place) => ({
    name: `the picture as ${name}`,
    event: 'click',
    before: drawAs((place + 1) % 3),
    go: drawAs(place),
    after: drawAs((place + 1) % 3),
  })),
  { name: 'look at an archetype', event: 'click', before: toView(6), go: lookAt },
  {
    name: 'adopt it',
    event: 'click',
    before: async (page) => {
      await toView(6)(page)
      await lookAt(page, 0)
    },
    go: (page) => page.locator('.at-head .button-primary').click(),
    after: async (page) => {
      await undo(page)
      await lookAt(page, 0)
      await rested(page)
    },
  },
  {
    name: 'save',
    event: 'keydown',
    go: async (page) => {
      await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    },
  },
]

/** How long the longest task of the page took meanwhile, by its own thread's time: what else the machine does is not counted. @param {Page} page @param {() => Promise<void>} go */
export async function longestOf(page, go) {
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await go()
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(String(await browser?.stopTracing()))
  const threadOf = (/** @type {{ pid: number, tid: number }} */ { pid, tid }) => `${pid}/${tid}`
  const pages = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const own = new Set(pages.map(threadOf))
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && own.has(threadOf(event)))
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1_000))
}
