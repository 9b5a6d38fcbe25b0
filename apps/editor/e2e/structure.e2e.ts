/** The structure picture edited by hand: what a person drags, types and presses, each undone by one step. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { counts } from './support/steps'

const item = (page: Page, name: RegExp): Locator => page.getByRole('treeitem', { name }).first()

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('not on the screen')
  return box
}

/** From the name of one thing to the name of another; `between` while it is still held. */
async function drag(page: Page, from: Locator, to: Locator, between?: () => Promise<void>): Promise<void> {
  const [start, end] = [await boxOf(from), await boxOf(to)]
  await page.mouse.move(start.x + 30, start.y + 8)
  await page.mouse.down()
  await page.mouse.move(start.x + 40, start.y + 20)
  await page.mouse.move(end.x + 40, end.y + 14, { steps: 3 })
  await between?.()
  await page.mouse.up()
}

const choose = (locator: Locator, modifiers: readonly ('Control' | 'Shift')[] = []) =>
  locator.click({ position: { x: 20, y: 8 }, modifiers: [...modifiers] })

const undo = (page: Page) => page.keyboard.press('Control+z')

const inside = async (page: Page, name: RegExp) => (await item(page, name).getAttribute('aria-label')) ?? ''

test('a unit is dragged under another, which says so before and after; undo puts it back', async () => {
  await withEditor(async (page) => {
    await item(page, /^監査部/u).waitFor()
    const before = await counts(page)
    await drag(page, item(page, /^監査部/u), item(page, /^情シス部門/u), async () => {
      await page.getByText('「監査部」を「情シス部門」の下へ移す').waitFor()
    })
    await expect.poll(() => inside(page, /^情シス部門/u)).toContain('配下 3 部署')
    await expect.poll(() => counts(page)).not.toEqual(before)
    await undo(page)
    await expect.poll(() => inside(page, /^情シス部門/u)).toContain('配下 2 部署')
    await expect.poll(() => counts(page)).toEqual(before)

    // Not under itself: the reason is shown, and nothing happens.
    await drag(page, item(page, /^管理部門/u), item(page, /^CSIRT/u), async () => {
      await page.getByText('自分の配下「CSIRT」の下へは移せません').first().waitFor()
    })
    await expect.poll(() => page.getByRole('button', { name: '元に戻す', exact: true }).isDisabled()).toBe(true)

    // Escape lets go.
    await drag(page, item(page, /^監査部/u), item(page, /^情シス部門/u), () => page.keyboard.press('Escape'))
    await expect.poll(() => inside(page, /^情シス部門/u)).toContain('配下 2 部署')
  })
})

test('a gap is dragged to a unit that does it from then on; a field is moved, and copied with Control', async () => {
  await withEditor(async (page) => {
    const gap = item(page, /^セキュリティ監視・運用、空白/u)
    await gap.waitFor()
    const before = await counts(page)
    await drag(page, gap, item(page, /^OT-SIRT/u))
    await gap.waitFor({ state: 'detached' })
    await expect.poll(async () => (await counts(page)).error).toBeLessThan(before.error)
    await undo(page)
    await gap.waitFor()

    const law = item(page, /^法務、責任・決定と実行/u)
    await drag(page, law, item(page, /^経営企画部/u))
    await page.getByText('「法務」を「法務部」から「経営企画部」へ移す', { exact: false }).first().waitFor()
    await expect.poll(() => page.getByRole('treeitem', { name: /^法務、責任・決定と実行/u }).count()).toBe(1)
    await undo(page)
    await page.getByText('元に戻しました').waitFor()
    await drag(page, law, item(page, /^経営企画部/u), () => page.keyboard.down('Control'))
    await page.keyboard.up('Control')
    await expect.poll(() => page.getByRole('treeitem', { name: /^法務、責任・決定と実行/u }).count()).toBe(2)
  })
})

test('F2 renames in place, in the language shown; Escape leaves the name as it was', async () => {
  await withEditor(
    async (page) => {
      await choose(item(page, /^Audit department/u))
      await page.keyboard.press('F2')
      const field = page.getByRole('textbox', { name: 'Name', exact: true })
      await field.fill('Internal audit')
      await field.press('Enter')
      await item(page, /^Internal audit,/u).waitFor()
      await page.keyboard.press('F2')
      await field.fill('Something else')
      await field.press('Escape')
      await item(page, /^Internal audit,/u).waitFor()
      await page.getByRole('radio', { name: '日本語' }).click()
      await item(page, /^監査部/u).waitFor()
    },
    { locale: 'en' },
  )
})

test('units are added by keys alone, each named where it stands; what is left when one goes is beside it', async () => {
  await withEditor(async (page) => {
    await choose(item(page, /^監査部/u))
    await page.keyboard.press('n')
    const field = page.getByRole('textbox', { name: '名称', exact: true })
    await field.waitFor()
    await page.keyboard.type('内部統制課')
    await page.keyboard.press('Enter')
    const added = item(page, /^内部統制課、/u)
    await expect.poll(() => added.evaluate((box) => box.matches(':focus'))).toBe(true)
    await page.keyboard.press('Delete')
    await added.waitFor({ state: 'detached' })
    await expect.poll(() => item(page, /^監査部/u).evaluate((box) => box.matches(':focus'))).toBe(true)
  })
})

test('Delete removes what the keyboard is on: a chip, or a unit, whatever is selected besides', async () => {
  await withEditor(async (page) => {
    const law = item(page, /^法務、責任・決定と実行/u)
    await choose(law)
    await page.keyboard.press('Delete')
    await law.waitFor({ state: 'detached' })
    await item(page, /^法務部/u).waitFor()
    await undo(page)
    await law.waitFor()

    await choose(item(page, /^法務部/u))
    await page.keyboard.press('Home')
    await expect.poll(() => item(page, /^取締役会/u).evaluate((box) => box.matches(':focus'))).toBe(true)
    await page.keyboard.press('Delete')
    await item(page, /^取締役会/u).waitFor({ state: 'detached' })
    await item(page, /^法務部/u).waitFor()
    await undo(page)
    await item(page, /^取締役会/u).waitFor()
  })
})

test('a closed box says what it hides, and opens for what is looked for', async () => {
  await withEditor(async (page) => {
    await choose(item(page, /^管理部門/u))
    await page.keyboard.press('ArrowLeft')
    await item(page, /^監査部/u).waitFor({ state: 'detached' })
    await page.getByText('ほか 5 部署').waitFor()
    await page.keyboard.press('ArrowRight')
    await item(page, /^監査部/u).waitFor()
    await page.getByRole('combobox', { name: '表示する階層' }).selectOption('1')
    await item(page, /^OT-SIRT/u).waitFor({ state: 'detached' })
    await page.locator('.finding-head', { hasText: 'AUT-01' }).click()
    await item(page, /^OT-SIRT/u).waitFor()
  })
})

test('several units are selected, removed, copied and moved at once, each time as one step', async () => {
  await withEditor(async (page) => {
    await choose(item(page, /^法務部/u))
    await choose(item(page, /^経営企画部/u), ['Control'])
    await expect.poll(() => page.getByRole('treeitem', { selected: true }).count()).toBe(2)
    await page.keyboard.press('Delete')
    await item(page, /^法務部/u).waitFor({ state: 'detached' })
    await item(page, /^経営企画部/u).waitFor({ state: 'detached' })
    await undo(page)
    await item(page, /^法務部/u).waitFor()
    await item(page, /^経営企画部/u).waitFor()

    await choose(item(page, /^法務部/u))
    await choose(item(page, /^経営企画部/u), ['Control'])
    await page.keyboard.press('Control+x')
    await choose(item(page, /^情シス部門/u))
    await page.keyboard.press('Control+v')
    await expect.poll(() => inside(page, /^情シス部門/u)).toContain('配下 4 部署')
    await choose(item(page, /^工場、/u))
    await page.keyboard.press('Control+d')
    await expect.poll(() => page.getByRole('treeitem', { name: /^工場、/u }).count()).toBe(2)
  })
})

test('a link is drawn from the handle of the selected unit, and by keys', async () => {
  await withEditor(async (page) => {
    await choose(item(page, /^CSIRT/u))
    const handle = await boxOf(page.locator('[data-link-from]'))
    const target = await boxOf(item(page, /^PSIRT/u))
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
    await page.mouse.down()
    await page.mouse.move(target.x + 40, target.y + 12, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('menuitem', { name: '助言' }).click()
    await page.getByText('「CSIRT」から「PSIRT（顧客窓口）」への助言を結ぶ', { exact: false }).first().waitFor()

    await item(page, /^CSIRT/u).focus()
    await page.keyboard.press('l')
    await page.getByText('「CSIRT」から連携を結ぶ先を選んでください', { exact: false }).waitFor()
    await item(page, /^OT-SIRT/u).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('「CSIRT」から「OT-SIRT」へのエスカレーションを結ぶ', { exact: false }).first().waitFor()
  })
})

test('the same organisation as a chart with lines and by layer, with everybody in it', async () => {
  await withEditor(async (page) => {
    const boxes = () => page.locator('.s-box').count()
    await item(page, /^監査部/u).waitFor()
    const all = await boxes()
    await page.getByRole('radio', { name: '組織図（線）' }).click()
    await page.locator('.s-line').waitFor()
    await expect.poll(() => boxes()).toBe(all)
    await page.getByRole('radio', { name: /^層別/u }).click()
    await page.getByText('実務者・技術者層').first().waitFor()
    await expect.poll(() => boxes()).toBe(all)
  })
})

test('it prints on one page, of the paper that is chosen', async () => {
  await withEditor(async (page) => {
    await item(page, /^取締役会/u).waitFor()
    await page.evaluate('window.print = () => {}')
    const paper = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      return pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/gu)
    }
    await expect.poll(paper).toEqual([expect.stringContaining('841.9')])
    await page.getByRole('button', { name: '印刷' }).click()
    await page.getByRole('menuitem', { name: /A3/u }).click()
    await expect.poll(paper).toEqual([expect.stringContaining('1191')])
  })
})
