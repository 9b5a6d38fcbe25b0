/** The work is safe: over reloads and kills, in two tabs, with the disk full, and at any point of its history. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit } from './support/steps'

const english = { locale: 'en' } as const
const saved = (page: Page) => page.getByText('Saved in this browser').waitFor()

/** Begins anew with a section under the chief executive, so that there is something to lose. */
async function drawSection(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Start page' }).click()
  await page.getByRole('button', { name: 'Draw a new organisation' }).click()
  await rename(page, /^Chief executive/u, name)
}

async function rename(page: Page, unit: RegExp, name: string): Promise<void> {
  await chooseUnit(page, unit)
  const field = page.getByLabel('Name (English)', { exact: true })
  await field.fill(name)
  await field.press('Enter')
  await page.getByRole('treeitem', { name: new RegExp(`^${name}`, 'u') }).waitFor()
}

/** The page is gone from one moment to the next, as with a crash: nothing of it gets a chance to do anything. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}

test('a killed page loses no step that was told to be saved, nor the way back', async () => {
  await withEditor(async (page) => {
    await drawSection(page, 'First')
    await rename(page, /^First/u, 'Second')
    await saved(page)
    const context = page.context()
    const next = await context.newPage()
    await kill(page)
    await next.goto('/')
    await next.getByRole('treeitem', { name: /^Second/u }).waitFor()
    await next.locator('.structure').first().waitFor()
    await next.getByRole('button', { name: /^Undo/u }).click()
    await next.getByRole('treeitem', { name: /^First/u }).waitFor()
  }, english)
})

test('a second tab follows the first, edits only after taking over, and then the first follows', async () => {
  await withEditor(async (one) => {
    await drawSection(one, 'From the first')
    await saved(one)
    const two = await one.context().newPage()
    await two.goto('/')
    await two.getByText('Another tab is editing').waitFor()
    await two.getByRole('treeitem', { name: /^From the first/u }).waitFor()

    await rename(one, /^From the first/u, 'Live')
    await two.getByRole('treeitem', { name: /^Live/u }).waitFor()
    await chooseUnit(two, /^Live/u)
    const field = two.getByLabel('Name (English)', { exact: true })
    await field.fill('Refused')
    await field.press('Enter')
    await two.getByText('nothing can be changed here').waitFor()
    expect(await two.getByRole('treeitem', { name: /^Refused/u }).count()).toBe(0)

    await two.getByRole('button', { name: 'Edit here' }).click()
    await one.getByText('Another tab is editing').waitFor()
    await two.getByRole('button', { name: 'Edit here' }).waitFor({ state: 'detached' })
    await rename(two, /^Live/u, 'From the second')
    await one.getByRole('treeitem', { name: /^From the second/u }).waitFor()

    await two.close()
    await one.getByText('Another tab is editing').waitFor({ state: 'detached' })
    await rename(one, /^From the second/u, 'Alone again')
  }, english)
})

test('with the disk full the work goes on, a copy can be downloaded, and all is saved once there is room', async () => {
  await withEditor(async (page) => {
    await drawSection(page, 'Before')
    await saved(page)
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      Object.assign(window, { giveRoom: () => (IDBObjectStore.prototype.put = put) })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await rename(page, /^Before/u, 'Without room')
    await page.getByText('no room left to save').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a copy' }).click(),
    ])
    const stream = await download.createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
    expect(Buffer.concat(chunks).toString()).toContain('Without room')

    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(await asks()).toBe(true)

    await page.evaluate('giveRoom()')
    await saved(page)
    expect(await asks()).toBe(false)
    await page.reload()
    await page.getByRole('treeitem', { name: /^Without room/u }).waitFor()
  }, english)
})

test('work that cannot be shown any more can still be had, and does not bar the way to other work', async () => {
  const run = withEditor(async (page) => {
    await drawSection(page, 'First')
    await saved(page)
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('taiseizu').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result
            const transaction = database.transaction('kept', 'readwrite')
            transaction.oncomplete = resolve
            transaction.objectStore('kept').openCursor().onsuccess = (event) => {
              const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
              if (cursor === null) return
              if (Array.isArray(cursor.key) && cursor.key[0] === 'base')
                cursor.update({
                  ...cursor.value,
                  workspace: { ...cursor.value.workspace, variants: [{ id: 'a', units: 'b' }] },
                })
              cursor.continue()
            }
          }
        }),
    )
    await page.reload()
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as JSON' }).click()])
    await page.getByRole('button', { name: 'Start page' }).click()
    await page.getByRole('button', { name: 'Draw a new organisation' }).click()
    await page
      .getByRole('treeitem', { name: /^Chief executive/u })
      .first()
      .waitFor()
  }, english)
  await expect(run).rejects.toThrow(/uncaught error|console error/u) // it is told to developers, too
})

test('the history goes to any step, and a snapshot comes back as a step that can be undone', async () => {
  await withEditor(async (page) => {
    await drawSection(page, 'One')
    await page.getByRole('button', { name: 'History and snapshots' }).click()
    await page.getByRole('radio', { name: 'Snapshots' }).click()
    await page.getByLabel('Name', { exact: true }).fill('For the board')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Go back: For the board' }).waitFor()
    await page.keyboard.press('Escape')
    await rename(page, /^One/u, 'Two')
    await rename(page, /^Two/u, 'Three')

    await page.getByRole('button', { name: 'History and snapshots' }).click()
    await page.getByRole('option', { name: /^As opened/u }).click()
    await page.getByRole('treeitem', { name: /^Chief executive/u }).waitFor()
    await page.getByRole('option').first().press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('treeitem', { name: /^Three/u }).waitFor()

    await page.keyboard.press('Escape')
    await page.locator('.steps-panel').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'History and snapshots' }).click()
    await page.getByRole('radio', { name: 'Snapshots' }).click()
    await page.getByRole('button', { name: 'Go back: For the board' }).click()
    await page.getByRole('treeitem', { name: /^One/u }).waitFor()
    await page.getByRole('button', { name: /^Undo: Go back/u }).click()
    await page.getByRole('treeitem', { name: /^Three/u }).waitFor()
  }, english)
})
