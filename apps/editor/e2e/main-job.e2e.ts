/** The main job, as the governance lead does it: open an organisation, see what is wrong, mend one thing, undo it, come back. */
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { addUnit, counts, open, total } from './support/steps'

test('a newcomer is shown an example with findings, and the start page whenever it is asked for', async () => {
  await withEditor(async (page) => {
    await page.getByRole('heading', { name: '見本製造' }).first().waitFor()
    expect(total(await counts(page))).toBe(3)
    await page.getByRole('button', { name: 'はじめの画面' }).click()
    await page.getByRole('heading', { name: 'セキュリティの体制を描く' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'セキュリティの体制を描く' }).waitFor()
  })
})

test('the manufacturing example opens with findings, one of which is mended by a click, undone, and found again after a reload', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    expect(total(before)).toBeGreaterThan(0)
    await takePicture(page, 'manufacturing-ja')

    const list = page.getByRole('region', { name: '指摘' })
    await list.getByRole('listitem').first().getByRole('button').first().click()
    await list.getByText('根拠').waitFor()
    await list.getByText('出典', { exact: false }).waitFor()
    await takePicture(page, 'manufacturing-finding-ja')

    await list.locator('.finding-fix').first().click()
    await expect.poll(async () => total(await counts(page))).toBeLessThan(total(before))
    const mended = await counts(page)

    await page.getByRole('button', { name: /^元に戻す/u }).click()
    await expect.poll(() => counts(page)).toEqual(before)
    await page.getByRole('button', { name: /^やり直す/u }).click()
    await expect.poll(() => counts(page)).toEqual(mended)
    await page.getByText('このブラウザーに保存済み').waitFor()

    await page.reload()
    await page.getByTestId('count-error').waitFor()
    await expect.poll(() => counts(page)).toEqual(mended)
    await page.getByRole('button', { name: /^元に戻す/u }).click()
    await expect.poll(() => counts(page)).toEqual(before)
  })
})

test('a unit is added, named, given a task and removed, each an undoable step', async () => {
  await withEditor(
    async (page) => {
      await open(page, /Draw a new organisation/u)
      await addUnit(page)
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      const name = inspector.getByLabel('Name (English)')
      await name.fill('Plant security')
      await name.press('Enter')
      await page.getByRole('heading', { name: 'Plant security' }).waitFor()

      await inspector.getByRole('button', { name: 'Add an assignment' }).click()
      await inspector.getByLabel('Field or task').selectOption('security-audit')
      await inspector.getByRole('button', { name: 'Add', exact: true }).click()
      await inspector.getByText('Every scope it applies to').first().waitFor()

      await inspector.getByRole('button', { name: 'Remove', exact: true }).click()
      await page.getByRole('heading', { name: 'Plant security' }).waitFor({ state: 'detached' })
      await page.keyboard.press('Control+z')
      await page.getByText('Undone: Remove "Plant security"').waitFor()
      await page.getByRole('heading', { name: 'Plant security' }).waitFor()
    },
    { locale: 'en' },
  )
})

test('a file with mistakes is refused with all of them, and what was open stays', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const chooser = page.waitForEvent('filechooser')
    await page.evaluate('delete window.showOpenFilePicker')
    await page.getByRole('button', { name: '開く' }).click()
    await (
      await chooser
    ).setFiles({
      name: 'broken.taiseizu.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from('format: taiseizu/1\norganisation: {}\nvariants:\n  - { id: a, name: A, unitz: [] }\n'),
    })
    const dialog = page.getByRole('dialog')
    await dialog.getByText('broken.taiseizu.yaml', { exact: false }).waitFor()
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2)
    await dialog.getByText('units', { exact: true }).waitFor()
    await dialog.getByText('閉じる', { exact: true }).click()
    expect(total(await counts(page))).toBeGreaterThan(0)
  })
})

test('the same organisation as a graph', async () => {
  await withEditor(async (page) => {
    await open(page, /金融業/u)
    await page.getByRole('button', { name: 'グラフ' }).click()
    await page.locator('canvas').first().waitFor()
    await takePicture(page, 'finance-graph-ja')
  })
})
