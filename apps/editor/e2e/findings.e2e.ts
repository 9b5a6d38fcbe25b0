/** Findings, as a person works through them: narrowed down, mended several at once, accepted, and what came and went. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { counts, open, total } from './support/steps'

const view = (page: Page) => page.getByRole('main')
const list = (page: Page) => view(page).locator('.findings-list')
const choose = (page: Page, label: string, option: string) =>
  view(page).getByRole('combobox', { name: label, exact: true }).selectOption(option)

test('by keyboard alone a finding is opened, its fix seen in words, applied, and told in what came and went', async () => {
  await withEditor(
    async (page) => {
      await open(page, /製造業/u)
      await page.getByRole('button', { name: '指摘', exact: true }).click()
      const before = await counts(page)
      await list(page)
        .getByRole('button', { name: /権限のない責任者/u })
        .focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await view(page).getByRole('region', { name: '権限のない責任者' }).waitFor()
      await page.keyboard.press('f')
      const effect = view(page).locator('.effect')
      await effect.getByText('権限を加える', { exact: false }).waitFor()
      await effect.getByText('AUT-01', { exact: false }).first().waitFor()
      await expect.poll(() => counts(page)).toEqual(before)
      await takePicture(page, 'findings-view-ja')
      await page.keyboard.press('f')
      await expect.poll(async () => (await counts(page)).error).toBe(before.error - 1)
      await view(page).getByRole('button', { name: /^増減/u }).click()
      await view(page).locator('.history-step', { hasText: 'AUT-01' }).first().click()
      await view(page).getByText('なくなった指摘').waitFor()
    },
    { viewport: { width: 1920, height: 1080 } },
  )
})

test('a finding is accepted with a reason and an approver, is listed with its shield, and counts again when that is withdrawn', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    const panel = page.getByRole('region', { name: '指摘' })
    await panel.getByRole('button', { name: /PPL-03/u }).focus()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '承認する' }).click()
    await dialog.getByText('理由を書いてください。').waitFor()
    await dialog.getByLabel('受け入れる理由').fill('来期に増員する')
    await dialog.getByLabel('承認者').fill('CISO')
    await dialog.getByLabel('期限').fill('2020-01-01')
    await dialog.getByRole('button', { name: '承認する' }).click()
    await dialog.getByText(/以降の日付/u).waitFor()
    await dialog.getByRole('button', { name: '半年後' }).click()
    await dialog.getByRole('button', { name: '承認する' }).click()
    await expect.poll(async () => (await counts(page)).advice).toBe(before.advice - 1)
    await panel.getByRole('combobox', { name: '例外の扱い' }).selectOption('accepted')
    await panel.getByRole('button', { name: /PPL-03.*例外として承認済み/u }).click()
    await panel.getByText('承認: CISO').waitFor()
    await panel.getByRole('button', { name: '例外を取り消す' }).click()
    await expect.poll(() => counts(page)).toEqual(before)
  })
})

test('several findings are accepted together, in one step', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await page.getByRole('button', { name: '指摘', exact: true }).click()
    await choose(page, 'まとめ方', 'severity')
    await view(page)
      .getByRole('checkbox', { name: /助言の.*すべて/u })
      .check()
    await view(page).getByRole('button', { name: '例外として承認…' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('受け入れる理由').fill('次年度に見直す')
    await dialog.getByLabel('承認者').fill('CISO')
    await dialog.getByRole('button', { name: '承認する' }).click()
    // What was accepted is listed no more: one goes on in the list.
    await expect.poll(() => page.evaluate("document.activeElement.closest('.findings-list') !== null")).toBe(true)
    await expect.poll(() => counts(page)).toEqual({ ...before, advice: 0 })
    await page.keyboard.press('Control+z')
    await expect.poll(() => counts(page)).toEqual(before)
  })
})

test('findings are searched, filtered and grouped; a rule that is not checked finds nothing until it is checked again', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await page.getByRole('button', { name: '指摘', exact: true }).click()
    await view(page).getByRole('searchbox').fill('けいやく')
    await view(page).getByText('今の絞り込みに合う指摘はありません。').waitFor()
    await view(page).getByRole('searchbox').fill('契約')
    await list(page)
      .getByRole('button', { name: /SRC-06.*委託契約/u })
      .waitFor()
    await view(page).getByRole('combobox', { name: 'SRC-06 の重大度' }).selectOption('off')
    await expect.poll(async () => total(await counts(page))).toBe(total(before) - 1)
    await view(page)
      .getByRole('button', { name: /規則の設定（変更 1）/u })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'すべて既定に戻す' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => counts(page)).toEqual(before)
  })
})

test('on paper all findings are told with their proof, however few are in sight', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await page.getByRole('button', { name: '指摘', exact: true }).click()
    await list(page).waitFor()
    const all = Number.parseInt(await view(page).locator('.findings-count').innerText(), 10)
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.emulateMedia({ media: 'print' })
    const paper = page.getByRole('region', { name: '指摘', exact: true })
    await expect.poll(() => paper.locator('ol > li').count()).toBe(all)
    await paper.getByText('「OT-SIRT」には「工場の生産設備」への「停止・遮断」の権限がない').waitFor()
    await expect.poll(() => page.getByRole('searchbox').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await paper.waitFor({ state: 'detached' })
  })
})
