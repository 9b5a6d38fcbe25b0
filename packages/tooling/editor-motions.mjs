/// <reference lib="dom" />
/** What goes on for a while in the editor, for `measure-editor.mjs`: moving the picture and the graph about, scrolling the table. */
import { canvasMiddle, rested, toView, views } from './editor-actions.mjs'

/** @typedef {import('playwright-core').Page} Page */

/** By the middle button, which takes hold of no unit. @param {Page} page */
async function dragPicture(page) {
  const { x, y } = await canvasMiddle(page)
  await page.mouse.move(x, y)
  await page.mouse.down({ button: 'middle' })
  for (let step = 0; step < 60; step += 1) await page.mouse.move(x + Math.sin(step / 9) * 160, y + step)
  await page.mouse.up({ button: 'middle' })
}

/** @param {Page} page @param {number} dx @param {number} dy */
async function scrollMatrix(page, dx, dy) {
  const { x, y } = await canvasMiddle(page)
  await page.mouse.move(x, y)
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(dx, dy)
    await page.waitForTimeout(20)
  }
}

/** @param {Page} page */
async function dragGraph(page) {
  const { x, y } = await canvasMiddle(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) await page.mouse.move(x + Math.sin(step / 9) * 160, y + step)
  await page.mouse.up()
}

/** In and out again. @param {Page} page */
async function zoomAbout(page) {
  const { x, y } = await canvasMiddle(page)
  await page.mouse.move(x, y)
  for (let step = 0; step < 24; step += 1) {
    await page.mouse.wheel(0, step < 14 ? -120 : 120)
    await page.waitForTimeout(40)
  }
}

/** Everything that there is, tasks and posts too, and nothing of it folded. @param {Page} page */
async function showAll(page) {
  const off = page.locator('.graph-legend fieldset').first().locator('input:not(:checked)')
  for (let left = await off.count(); left > 0; left -= 1) {
    await off.first().click()
    await rested(page)
  }
  await page.locator('.graph-count button').last().click()
  await page.waitForTimeout(1_500)
  await rested(page)
}

/**
 * What goes on for a while, in this order: of each is told how long a frame takes.
 * @typedef {{ name: string, before?: (page: Page) => Promise<void>, go: (page: Page) => Promise<void>, after?: (page: Page) => Promise<void> }} Motion
 * @type {readonly Motion[]}
 */
export const motions = [
  { name: 'drag the picture from far', before: toView(views.structure), go: dragPicture },
  { name: 'zoom the picture', go: zoomAbout },
  {
    name: 'drag the picture from near',
    before: async (page) => {
      const { x, y } = await canvasMiddle(page)
      await page.mouse.move(x, y)
      for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, -120)
      await rested(page)
    },
    go: dragPicture,
    after: async (page) => {
      await page.locator('#canvas [role="treeitem"]').first().focus()
      await page.keyboard.press('0')
    },
  },
  {
    name: 'scroll the matrix down',
    before: toView(views.matrix),
    go: (page) => scrollMatrix(page, 0, 160),
  },
  { name: 'scroll the matrix sideways', go: (page) => scrollMatrix(page, 160, 0) },
  { name: 'drag the graph', before: toView(views.graph), go: dragGraph },
  { name: 'drag the graph of everything', before: showAll, go: dragGraph },
  { name: 'zoom the graph of everything', go: zoomAbout },
  {
    name: 'point about in the graph of everything',
    go: async (page) => {
      const { x, y } = await canvasMiddle(page)
      for (let step = 0; step < 60; step += 1) await page.mouse.move(x - 240 + step * 8, y - 90 + step * 3)
    },
  },
  {
    name: 'select in the graph of everything',
    go: async (page) => {
      const { x, y } = await canvasMiddle(page)
      for (let step = 0; step < 6; step += 1) {
        await page.mouse.click(x - 150 + step * 61, y - 80 + step * 31)
        await page.waitForTimeout(300)
      }
    },
  },
  {
    name: 'pull the graph of everything together',
    before: async (page) => {
      await page.locator('.graph-tools .switch [role="radio"]').last().click()
      await page.locator('.graph-bar progress').waitFor()
      await page.waitForTimeout(500)
    },
    go: (page) => page.waitForTimeout(2_500),
  },
]
