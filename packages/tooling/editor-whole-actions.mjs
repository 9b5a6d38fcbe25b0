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
    before: async (/** @type {Page} */ page) => {
      await page
        .locator('.view-tools [role="radio"]')
        .nth((place + 1) % 3)
        .click()
      await rested(page)
    },
    go: (/** @type {Page} */ page) => page.locator('.view-tools [role="radio"]').nth(place).click(),
  })),
  {
    name: 'look at an archetype',
    event: 'click',
    before: toView(6),
    go: async (page, run) => {
      await page
        .locator('.at-corner')
        .nth(run % 4)
        .click()
      await page.locator('.at-work').waitFor({ state: 'detached', timeout: 60_000 })
      await page.locator('.stage-waits').waitFor({ state: 'detached', timeout: 60_000 })
    },
  },
  {
    name: 'adopt it',
    event: 'click',
    go: (page) => page.locator('.at-head .button-primary').click(),
    after: undo,
  },
  {
    name: 'save',
    event: 'keydown',
    go: async (page) => {
      await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    },
  },
]
