/** The table of assignments, worked in as in a spreadsheet: by keyboard alone, each gesture one step that can be undone. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { counts, total } from './support/steps'

const openMatrix = async (page: Page) => {
  await page.getByRole('button', { name: '分担表' }).click()
  await page.getByRole('grid', { name: '分担表' }).waitFor()
}

/** The letters in the cell of a task, scope and unit; what is not in sight is looked for by the filters before. */
const letters = async (page: Page, task: string, unit: string): Promise<string> => {
  const column = await page.getByRole('columnheader', { name: unit, exact: true }).getAttribute('aria-colindex')
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: task, exact: true }) })
  return (await row.locator(`[role=gridcell][aria-colindex="${column}"] .matrix-role`).allTextContents()).join('/')
}

const chooseCell = async (page: Page, task: string, unit: string) => {
  const column = await page.getByRole('columnheader', { name: unit, exact: true }).getAttribute('aria-colindex')
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: task, exact: true }) })
  await row.locator(`[role=gridcell][aria-colindex="${column}"]`).click()
}

/** What a spreadsheet would get and give. */
const clipboard = (page: Page, kind: 'copy' | 'paste', text = '') =>
  page.evaluate(
    ([type, given]) => {
      const data = new DataTransfer()
      data.setData('text/plain', given ?? '')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent(type ?? '', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      return data.getData('text/plain')
    },
    [kind, text],
  )

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('.matrix', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)}`))
  })
}

const field = 'セキュリティ監視・運用'

test('gaps are found by the filter, filled by typing, undone, filled down, copied, pasted from a spreadsheet', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    const before = await counts(page)
    await openMatrix(page)
    await page.getByRole('button', { name: '絞り込み' }).click()
    await page.getByLabel('分野', { exact: true }).selectOption({ label: field })
    await page.getByRole('button', { name: '問題のある行のみ' }).click()
    const gaps = page.getByRole('row').filter({ has: page.locator('.matrix-state [data-state=gap]') })
    await expect.poll(() => gaps.count()).toBe(3)
    expect(await faults(page)).toEqual([])

    // R and A for the first gap: it is none any more, and stays in sight though it is filtered for.
    const tasks = await gaps.getByRole('rowheader').nth(1).textContent()
    const task = (tasks ?? '').trim()
    await chooseCell(page, task, 'OT-SIRT')
    await page.keyboard.press('r')
    await expect.poll(() => letters(page, task, 'OT-SIRT')).toBe('R')
    await page.keyboard.press('a')
    await expect.poll(() => letters(page, task, 'OT-SIRT')).toBe('R/A')
    await expect.poll(() => gaps.count()).toBe(2)
    await page.getByRole('status').filter({ hasText: 'を R/A に' }).waitFor({ state: 'attached' })

    // The other two as the first; then the finding is gone.
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await expect.poll(() => gaps.count()).toBe(0)
    await expect.poll(async () => total(await counts(page))).not.toBe(total(before))
    expect(await clipboard(page, 'copy')).toBe('R/A\r\nR/A\r\nR/A')
    await takePicture(page, 'matrix-filled-ja')

    await page.keyboard.press('Control+z')
    await expect.poll(() => gaps.count()).toBe(2)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => gaps.count()).toBe(3)
    await expect.poll(() => counts(page)).toEqual(before)

    // From somebody's spreadsheet: what is not understood is told at once, and nothing is changed until it is said.
    await chooseCell(page, task, 'OT-SIRT')
    await clipboard(page, 'paste', '◎\r\nR, A\r\n△')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('「△」は役割', { exact: false }).waitFor()
    await expect.poll(() => gaps.count()).toBe(3)
    await dialog.getByLabel('「◎」', { exact: false }).selectOption('A')
    await dialog.getByRole('button', { name: '2 セルを貼り付ける' }).click()
    await expect.poll(() => letters(page, task, 'OT-SIRT')).toBe('A')
    await expect.poll(() => gaps.count()).toBe(1)
  })
})

test('the last who performs by field cannot be cleared in one duty alone, and is told why', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await openMatrix(page)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+ArrowRight')
    const told = async () => {
      const active = await page.getByRole('grid').getAttribute('aria-activedescendant')
      return page.locator(`[id="${active}"]`).textContent()
    }
    await expect.poll(told).toContain('実行（R）')
    await expect.poll(() => told()).toContain('CISO')
    await page.keyboard.press('Delete')
    await page.getByRole('alert').filter({ hasText: '空欄にできません' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: /^元に戻す/u }).isDisabled()).toBe(true)

    await page.keyboard.press('Enter')
    const editor = page.getByRole('dialog')
    await editor.getByLabel('支援（S）').check()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^元に戻す/u }).waitFor()
    await expect.poll(told).toContain('支援（S）')
  })
})

test('the whole table goes to a spreadsheet, and comes back as it was', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    const before = await counts(page)
    await openMatrix(page)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: '表をコピー' }).click()
    await page.getByText('行 × 29 列をコピーしました', { exact: false }).waitFor()
    const cell = page.locator('.grid-row[data-row="1"] .grid-cell[data-column="0"] .matrix-role')
    await page.getByRole('grid').focus()
    await page.keyboard.press('a')
    await expect.poll(() => cell.count()).toBe(1)
    await page.keyboard.press('Control+v')
    await expect.poll(() => cell.count()).toBe(0)
    await expect.poll(() => counts(page)).toEqual(before)
  })
})

test('tasks against scopes: Enter on a cell leads to its duty', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await openMatrix(page)
    await page.getByRole('radio', { name: 'タスク×対象環境' }).click()
    await page.getByRole('columnheader', { name: '工場の生産設備' }).first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary').getByText('役割を持つ部署').waitFor()
    await takePicture(page, 'matrix-scopes-ja')
  })
})
