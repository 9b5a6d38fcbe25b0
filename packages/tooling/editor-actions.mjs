/// <reference lib="dom" />
/**
 * What people do most in the editor, for `measure-editor.mjs`: each thing once as often as it is asked for, and what is set up before.
 */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(page: Page, run: number) => Promise<void>} Go */
/**
 * `event`: by which time begins to run. `there`: what it ends with, where that may take more than a frame. `after`: what leads back.
 * @typedef {{ name: string, event: string, there?: string, before?: (page: Page) => Promise<void>, go: Go, after?: (page: Page) => Promise<void> }} Action
 */

/** Places of the views in the sidebar. */
export const views = { structure: 0, graph: 1, matrix: 2, fieldMap: 3, findings: 4 }

/** Until the page has had nothing to do for a moment: what follows an answer is not on the account of the next. @param {Page} page */
export const rested = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let calm = 0
        let last = performance.now()
        const end = last + 3_000
        const look = () => {
          const now = performance.now()
          calm = now - last < 26 ? calm + 1 : 0
          last = now
          if (calm >= 8 || now > end) resolve(undefined)
          else setTimeout(look, 16)
        }
        setTimeout(look, 140)
      }),
  )

/** @param {number} view */
export const toView = (view) => async (/** @type {Page} */ page) => {
  await page.locator('.sidebar-item').nth(view).click()
  await page.waitForTimeout(700)
  await rested(page)
}

/** The places of what can be clicked. @param {Page} page @param {string} selector */
async function placesOf(page, selector) {
  return page.evaluate(
    ([selector]) =>
      [...document.querySelectorAll(selector ?? '')].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const [x, y] = [left + Math.min(12, (right - left) / 2), top + Math.min(9, (bottom - top) / 2)]
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (element.contains(hit) || hit.contains(element)) ? [{ x, y }] : []
      }),
    [selector],
  )
}

/** @param {Page} page @param {string} selector @param {number} run */
async function clickOne(page, selector, run) {
  const places = await placesOf(page, selector)
  const place = places[(run * 7 + 3) % places.length]
  if (place === undefined) throw new Error(`nothing to click: ${selector}`)
  await page.mouse.click(place.x, place.y)
}

const box = '#canvas [role="treeitem"][data-subject-type="unit"]'

/** Goes to a unit that can be moved under the one before it, and out again. @param {Page} page */
async function selectMovable(page) {
  // What can be undone says what was done.
  const last = () => page.locator('.topbar-tools button').first().getAttribute('aria-label')
  for (const { x, y } of await placesOf(page, '#canvas .s-rank-division [role="treeitem"]')) {
    await page.mouse.click(x, y)
    await rested(page)
    const before = await last()
    await page.keyboard.press('Alt+ArrowRight')
    await rested(page)
    const inside = await last()
    if (inside === before) continue
    await page.keyboard.press('Alt+ArrowLeft')
    await rested(page)
    if ((await last()) !== inside) return
  }
  throw new Error('no unit can be moved')
}

/** Scrolls the table until there is a cell with a role in it, and goes there. @param {Page} page */
async function toRole(page) {
  const role = '#canvas [role="gridcell"][data-column]:has(.matrix-role)'
  // In sight: others are made ready beside what is, or lie behind the headings.
  for (let step = 0; step < 400 && (await placesOf(page, role)).length === 0; step += 1) {
    await page.evaluate(() => {
      const grid = document.querySelector('#canvas [role="grid"]')
      if (grid === null) return
      // Column by column of the window; at the end of them a window further down.
      const isEnd = grid.scrollLeft + grid.clientWidth >= grid.scrollWidth - 2
      if (isEnd) grid.scrollTop += grid.clientHeight / 2
      grid.scrollLeft = isEnd ? 0 : grid.scrollLeft + grid.clientWidth / 2
    })
    await page.waitForTimeout(40)
  }
  await clickOne(page, role, 0)
  await rested(page)
}

/** Goes to a box that can be closed, the outermost that is in sight. @param {Page} page */
async function selectCloseable(page) {
  const [place] = await placesOf(page, '#canvas [role="treeitem"][aria-expanded="true"]')
  if (place === undefined) throw new Error('no box can be closed')
  await page.mouse.click(place.x, place.y)
  await rested(page)
}

/** @param {Page} page */
export const canvasMiddle = async (page) => {
  const { x, y, width, height } = (await page.locator('#canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + width / 2, y: y + height / 2 }
}

/** @type {Go} */
const undo = (page) => page.keyboard.press('Control+z')

/** From the click to the frame in which the view is there. @param {string} name @param {number} view @param {string} there @returns {Action} */
const opening = (name, view, there) => ({
  name: `open ${name}`,
  event: 'click',
  there,
  before: toView(view === views.structure ? views.findings : views.structure),
  go: async (page) => {
    await page.locator('.sidebar-item').nth(view).click()
    await page.locator(there).first().waitFor()
  },
  after: async (page) => {
    await page
      .locator('.sidebar-item')
      .nth(view === views.structure ? views.findings : views.structure)
      .click()
    await rested(page)
  },
})

/** What people do most. @type {readonly Action[]} */
export const actions = [
  {
    name: 'select in the picture',
    event: 'click',
    before: toView(views.structure),
    go: (page, run) => clickOne(page, box, run),
  },
  {
    name: 'rename in the picture',
    event: 'keydown',
    before: (page) => clickOne(page, box, 1),
    go: async (page, run) => {
      await page.keyboard.press('F2')
      await page.locator('.structure-rename, .structure input').first().fill(`名前 ${run}`)
      // Nobody presses Enter in the frame in which the last letter is drawn.
      await rested(page)
      await page.keyboard.press('Enter')
    },
  },
  { name: 'undo renaming', event: 'keydown', go: undo },
  {
    name: 'move under another unit and out',
    event: 'keydown',
    before: selectMovable,
    go: (page, run) => page.keyboard.press(run % 2 === 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft'),
  },
  { name: 'undo moving', event: 'keydown', go: undo },
  {
    name: 'close a box and open it',
    event: 'keydown',
    before: selectCloseable,
    go: (page, run) => page.keyboard.press(run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'),
  },
  {
    name: 'next with an arrow in the picture',
    event: 'keydown',
    before: (page) => clickOne(page, box, 1),
    go: (page) => page.keyboard.press('ArrowDown'),
  },
  {
    name: 'point at something in the picture',
    event: 'pointermove',
    go: async (page, run) => {
      const places = await placesOf(page, box)
      const { x, y } = places[(run * 5) % places.length] ?? { x: 0, y: 0 }
      await page.mouse.move(x + 3, y + 3)
    },
  },
  {
    name: 'menu in the picture',
    event: 'contextmenu',
    there: '[role="menu"]',
    go: async (page, run) => {
      const places = await placesOf(page, box)
      const { x, y } = places[(run * 5) % places.length] ?? { x: 0, y: 0 }
      await page.mouse.click(x + 3, y + 3, { button: 'right' })
      await page.locator('[role="menu"]').waitFor()
    },
    after: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'type in the inspector',
    event: 'keydown',
    before: async (page) => {
      await clickOne(page, box, 1)
      await rested(page)
      await page.locator('.workbench-inspector input').first().focus()
    },
    go: (page, run) => page.keyboard.press(['s', 'e', 'c', 'u'][run % 4] ?? 's'),
    after: (page) => rested(page),
  },
  {
    name: 'drag a unit, a step',
    event: 'pointermove',
    before: async (page) => {
      await page.keyboard.press('Escape')
      const [first] = (await placesOf(page, box)).slice(3)
      await page.mouse.move(first?.x ?? 0, first?.y ?? 0)
      await page.mouse.down()
      await page.mouse.move((first?.x ?? 0) + 30, (first?.y ?? 0) + 30, { steps: 3 })
    },
    go: async (page, run) => {
      const places = await placesOf(page, box)
      const { x, y } = places[(run * 5) % places.length] ?? { x: 0, y: 0 }
      await page.mouse.move(x + 3, y + 3)
    },
  },
  {
    name: 'select in the findings',
    event: 'click',
    before: async (page) => {
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await rested(page)
    },
    go: (page, run) => clickOne(page, '.finding-head', run),
  },
  {
    name: 'open the search',
    event: 'keydown',
    there: '[role="dialog"] input',
    go: async (page) => {
      await page.keyboard.press('Control+k')
      await page.locator('[role="dialog"] input').first().waitFor()
    },
    after: async (page) => {
      await page.keyboard.press('Escape')
      await rested(page)
    },
  },
  {
    name: 'type in the search',
    event: 'keydown',
    before: async (page) => {
      await page.keyboard.press('Control+k')
      await page.locator('[role="dialog"] input').first().waitFor()
    },
    go: async (page, run) => {
      if (run % 4 === 0) await page.locator('[role="dialog"] input').first().fill('')
      await rested(page)
      await page.keyboard.press(['s', 'e', 'c', 'u'][run % 4] ?? 's')
    },
  },
  {
    name: 'select in the matrix',
    event: 'click',
    before: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await toView(views.matrix)(page)
    },
    go: (page, run) => clickOne(page, '#canvas [role="gridcell"][data-column]', run),
  },
  {
    name: 'next with an arrow in the matrix',
    event: 'keydown',
    go: (page, run) => page.keyboard.press(run % 5 === 0 ? 'ArrowDown' : 'ArrowRight'),
  },
  {
    name: 'open a cell of the matrix',
    event: 'keydown',
    there: '[role="dialog"] input',
    before: toRole,
    go: async (page) => {
      await page.keyboard.press('Enter')
      await page.locator('[role="dialog"] input').first().waitFor()
    },
    after: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'role in the matrix',
    event: 'keydown',
    before: async (page) => {
      await toView(views.matrix)(page)
      await toRole(page)
    },
    go: (page, run) => page.keyboard.press(run % 2 === 0 ? 'r' : 'a'),
  },
  { name: 'undo a role', event: 'keydown', go: undo },
  {
    name: 'rename beside the graph',
    event: 'keydown',
    before: async (page) => {
      await toView(views.structure)(page)
      await clickOne(page, box, 1)
      await toView(views.graph)(page)
      await page.waitForTimeout(1_500)
    },
    go: async (page, run) => {
      const field = page
        .locator('.workbench-inspector input[type="text"], .workbench-inspector input:not([type])')
        .first()
      await field.fill(`名前 ${run}`)
      await rested(page)
      await field.press('Enter')
    },
  },
  {
    name: 'select in the graph',
    event: 'click',
    go: async (page, run) => {
      const { x, y } = await canvasMiddle(page)
      await page.mouse.click(x + Math.cos(run * 2.4) * run * 14, y + Math.sin(run * 2.4) * run * 9)
    },
  },
  {
    name: 'point at something in the graph',
    event: 'mousemove',
    go: async (page, run) => {
      const { x, y } = await canvasMiddle(page)
      await page.mouse.move(x + Math.cos(run * 2.4) * run * 14, y + Math.sin(run * 2.4) * run * 9)
    },
  },
  {
    name: 'zoom the graph',
    event: 'wheel',
    go: async (page, run) => {
      const { x, y } = await canvasMiddle(page)
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, run % 2 === 0 ? 120 : -120)
    },
  },
  opening('the picture', views.structure, '#canvas .structure-canvas [role="treeitem"]'),
  opening('the graph', views.graph, '#canvas .graph-stage[data-drawn]'),
  opening('the matrix', views.matrix, '#canvas [role="grid"] [role="gridcell"]'),
  opening('the field map', views.fieldMap, '#canvas .fm-paper'),
  opening('the findings', views.findings, '#canvas .finding-head, #canvas .group-toggle'),
]
