/** A file that the browser can write to: what was edited is written, and nothing else is touched. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit, open } from './support/steps'

const text = `# Kept by the governance office. Ask before you change it.
format: taiseizu/1
organisation:
  name: { ja: 見本, en: Sample } # the group's own name
variants:
  - id: as-is
    name: { ja: 現状, en: As is }
    units:
      # Executives
      - { id: ceo, kind: officer, name: 社長, offices: [ceo] }
      - { id: it, kind: department, name: { ja: 情報システム部, en: IT }, parent: ceo } # since 2019
`

/** The pickers hand out a file of the origin's own file system: no person is there to choose one. */
const withFile = (content: string) => `(async () => {
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle('kept.taiseizu.yaml', { create: true })
  if (${JSON.stringify(content)} !== '') {
    const writer = await handle.createWritable()
    await writer.write(${JSON.stringify(content)})
    await writer.close()
  }
  window.showOpenFilePicker = () => Promise.resolve([handle])
  window.showSaveFilePicker = () => Promise.resolve(handle)
})()`

const inFile = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    return (await (await folder.getFileHandle('kept.taiseizu.yaml')).getFile()).text()
  })

test('two edits are written to the opened file with its comments, and a reload loses neither', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await page.evaluate(withFile(text))
      await page.getByRole('button', { name: 'Open', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Sample' }).waitFor()

      await chooseUnit(page, /^IT/u)
      const name = page.getByLabel('Name (English)', { exact: true })
      await name.fill('IT department')
      await name.press('Enter')
      await page.getByLabel('Kind', { exact: true }).selectOption('section')
      await page.keyboard.press('Control+s')
      await page.getByText('Saved to kept.taiseizu.yaml').waitFor()
      expect(await inFile(page)).toBe(
        text.replace('en: IT }', 'en: IT department }').replace('kind: department', 'kind: section'),
      )

      await page.getByText('Saved in this browser').waitFor()
      await page.reload()
      await page.getByRole('heading', { name: 'IT department' }).waitFor()
      expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('section')
    },
    { locale: 'en' },
  )
})

test('an example is saved under a name that is asked for, and is edited further in that file', async () => {
  await withEditor(async (page) => {
    await open(page, /金融業/u)
    await page.evaluate(withFile(''))
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('kept.taiseizu.yaml に保存しました').waitFor()
    const before = await inFile(page)
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-fix').first().click()
    await page.keyboard.press('Control+s')
    await expect.poll(() => inFile(page)).not.toBe(before)
    expect(await inFile(page)).toContain(before.split('\n')[0])
  })
})
