/** What is selected is changed in the inspector, and the findings follow. */
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit, counts, open, total } from './support/steps'

test('an authority that is granted in the inspector makes the finding vanish that asked for it', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      const before = await counts(page)
      await chooseUnit(page, /^OT-SIRT/u)
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      await inspector.getByRole('button', { name: 'Grant an authority' }).click()
      const form = inspector.locator('.adding')
      await form.getByLabel('Authority').selectOption({ label: 'Halt' })
      await form.getByLabel('Over').selectOption({ label: 'Factory production equipment' })
      await form.getByRole('button', { name: 'Add', exact: true }).click()
      await expect.poll(async () => (await counts(page)).error).toBe(before.error - 1)
      await inspector
        .getByText(/Grounded: /u)
        .first()
        .waitFor()

      await inspector.getByRole('button', { name: /^Edit "OT-SIRT — Halt/u }).click()
      await inspector.locator('.open-row-details').getByLabel('Granted by').selectOption({ label: 'CSIRT' })
      await inspector
        .getByText(/Not grounded/u)
        .first()
        .waitFor()
      await expect.poll(async () => (await counts(page)).error).toBeGreaterThanOrEqual(before.error)
    },
    { locale: 'en' },
  )
})

test('a role is changed in its row, and undone from the keyboard', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await chooseUnit(page, /^監査部/u)
    const inspector = page.getByRole('complementary', { name: '詳細' })
    const role = inspector.getByLabel(/^「監査部 A — .*」の役割$/u).first()
    await role.selectOption('I')
    await expect.poll(async () => total(await counts(page))).toBeGreaterThan(total(before))
    await page.keyboard.press('Control+z')
    await expect.poll(() => counts(page)).toEqual(before)
    await page.keyboard.press('Control+y')
    await expect.poll(async () => total(await counts(page))).toBeGreaterThan(total(before))
  })
})

test('a contract that a finding is about is put right in the inspector', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await page.locator('.finding-head', { hasText: 'SRC-06' }).click()
    const inspector = page.getByRole('complementary', { name: '詳細' })
    await inspector.getByRole('heading', { name: '生産設備の保守契約' }).waitFor()
    await inspector.getByRole('button', { name: '条項を変更' }).click()
    await inspector.getByLabel('インシデント時の義務').check()
    await inspector.getByLabel('監査権').check()
    await expect.poll(async () => (await counts(page)).warning).toBe(before.warning - 1)
  })
})

test('Delete removes what is selected in the picture, and undo brings it back', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const unit = page.getByRole('treeitem', { name: /^経営企画部/u })
    await unit.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    await unit.waitFor({ state: 'detached' })
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('treeitem')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+z')
    await unit.waitFor()
    await page.getByRole('button', { name: '元に戻す', exact: true }).waitFor()
  })
})

test('a fix that is pointed at shows on the picture what it would do, and does nothing', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-fix').first().hover()
    await page.getByText('直した後の姿（まだ適用していません）').waitFor()
    expect(await counts(page)).toEqual(before)
    await page.locator('.finding-head').first().hover()
    await page.getByText('直した後の姿（まだ適用していません）').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator('.finding-details').waitFor({ state: 'detached' })
  })
})
