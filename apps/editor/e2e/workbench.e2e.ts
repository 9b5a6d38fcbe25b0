/** The workbench around the picture: variants, languages, panes. */
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { addUnit, chooseUnit, counts, open } from './support/steps'

test('another variant has other figures, and the first is as it was', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const asIs = await counts(page)
    await page.getByRole('button', { name: '改善案' }).click()
    await expect.poll(() => counts(page)).not.toEqual(asIs)
    await page.getByRole('button', { name: '現状' }).click()
    await expect.poll(() => counts(page)).toEqual(asIs)
  })
})

test('the other language says the same of the same place', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await chooseUnit(page, /^監査部/u)
    await page.getByRole('radio', { name: 'English' }).click()
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('heading', { name: 'Audit department' })
      .waitFor()
    await expect.poll(() => counts(page)).toEqual(before)
    await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('en')
    await page.reload()
    await page.getByRole('heading', { name: 'Audit department' }).waitFor()
  })
})

test('the panes are as large as somebody makes them with the keyboard, also after a reload', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const height = async () => Math.round((await page.locator('#findings-pane').boundingBox())?.height ?? 0)
    const edge = page.getByRole('separator', { name: '指摘の高さ' })
    const before = await height()
    await edge.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect.poll(height).toBe(before + 48)
    await page.getByText('このブラウザーに保存済み').waitFor()
    await page.waitForTimeout(100)
    await page.reload()
    await page.getByTestId('count-error').waitFor()
    await expect.poll(() => height()).toBe(before + 48)
    await edge.focus()
    await page.keyboard.press('Enter')
    await expect.poll(height).toBe(before)
  })
})

test('what was drawn is not lost by opening an example: the start page offers it', async () => {
  await withEditor(
    async (page) => {
      await open(page, /Draw a new organisation/u)
      await addUnit(page)
      await page.getByLabel('Name (English)', { exact: true }).fill('Plant security')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Plant security' }).waitFor()
      await open(page, /^Finance/u)
      await page.getByRole('button', { name: 'Start page' }).click()
      await page.reload()
      await page.getByRole('button', { name: /^Continue with New organisation/u }).click()
      await page.getByRole('treeitem', { name: /^Plant security/u }).waitFor()
    },
    { locale: 'en' },
  )
})

test('a button without words tells what it is called, and its keys, to the pointer and to the keyboard', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const tip = page.getByRole('tooltip')
    const save = page.getByRole('button', { name: '保存', exact: true })
    // What tells it is loaded after the picture.
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0)
        await save.hover()
        await page.waitForTimeout(500)
        return tip.textContent({ timeout: 100 }).catch(() => '')
      })
      .toBe('保存Ctrl+S')
    expect(await save.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'))
    await tip.hover()
    await page.waitForTimeout(600)
    expect(await tip.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)

    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: '改善案' }).focus()
    await expect.poll(() => tip.textContent()).toMatch(/^改善案「現状」を元にした案/u)
    const line = await page.locator('.variant-line', { hasText: '改善案' }).boundingBox()
    expect((await tip.boundingBox())?.x).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0))
    await page.keyboard.press('Tab')
    await expect.poll(() => tip.textContent()).toBe('案のメニュー')
    await page.mouse.click(700, 400)
    expect(await tip.isVisible()).toBe(false)
  })
})
