/** The map of the seventeen fields: seen, gone through by keyboard, and followed down to a duty. */
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { open } from './support/steps'

test('a field is found by arrow keys, chosen, followed to its tasks and to a duty, and the focus comes back', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await page.getByRole('button', { name: '17分野' }).click()
    const field = (name: RegExp) => page.locator('.fm-figure').getByRole('button', { name })
    await field(/^セキュリティ経営/u).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await page.getByRole('heading', { name: 'セキュリティ監査', exact: true }).waitFor()
    await takePicture(page, 'field-map-ja')

    await field(/^セキュリティ監視・運用。.*空白/u).focus()
    await page.keyboard.press('Enter')
    const tasks = page.getByRole('region', { name: 'セキュリティ監視・運用のタスク' })
    await tasks
      .getByRole('button', { name: /工場の生産設備.*空白/u })
      .first()
      .click()
    await page.getByRole('complementary', { name: '詳細' }).getByText('職務', { exact: true }).first().waitFor()
    await tasks.focus()
    await page.keyboard.press('Escape')
    await tasks.waitFor({ state: 'detached' })
    expect(await page.evaluate("document.activeElement.getAttribute('data-field')")).toBe(
      'security-monitoring-operation',
    )
  })
})

test('by authority, of one scope, and as a table the same is told', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      await page.getByRole('button', { name: 'Field map' }).click()
      await page.getByRole('radio', { name: 'Authority' }).click()
      await page.getByRole('combobox', { name: 'Of' }).selectOption({ label: 'Factory production equipment' })
      const wrong = page
        .locator('.fm-figure')
        .getByRole('button', { name: /Answers without authority/u })
        .first()
      const name = (await wrong.getAttribute('aria-label'))?.split('. ')[0] ?? ''
      await page.getByRole('radio', { name: 'Table' }).click()
      const row = page.getByRole('row', { name: new RegExp(`^${name}`, 'u') })
      await row.getByText(/Answers without authority/u).waitFor()
      await row
        .getByText(/OT-SIRT/u)
        .first()
        .waitFor()
      await expect.poll(() => page.getByRole('row').count()).toBe(18)
    },
    { locale: 'en' },
  )
})

test('it prints on one page', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await page.getByRole('button', { name: '17分野' }).click()
    await page.locator('.fm-figure').waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  })
})
