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
      await expect.poll(() => page.getByLabel('Kind', { exact: true }).inputValue()).toBe('section')
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
    await expect.poll(() => inFile(page)).toContain(before.split('\n')[0])
  })
})

/** Somebody else writes to the file. */
const writeBehind = (page: Page, content: string): Promise<unknown> =>
  page.evaluate(async (text) => {
    const folder = await navigator.storage.getDirectory()
    const writer = await (await folder.getFileHandle('kept.taiseizu.yaml')).createWritable()
    await writer.write(text)
    await writer.close()
  }, content)

async function renameIt(page: Page, name: string): Promise<void> {
  await chooseUnit(page, /^IT/u)
  const field = page.getByLabel('Name (English)', { exact: true })
  await field.fill(name)
  await field.press('Enter')
}

test('every change is written through; what somebody else wrote is told and never overwritten unasked; a lost leave and a lost file too', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await page.evaluate(withFile(text))
      await page.getByRole('button', { name: 'Open', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Sample' }).waitFor()
      await renameIt(page, 'IT one')
      await expect.poll(() => inFile(page)).toContain('IT one')

      // After a reload the file is still known.
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Sample' }).waitFor()
      await renameIt(page, 'IT two')
      await expect.poll(() => inFile(page)).toContain('IT two')

      const theirs = text.replace('en: IT }', 'en: IT of theirs }')
      await writeBehind(page, theirs)
      await renameIt(page, 'IT three')
      await page.getByText('was changed elsewhere').waitFor()
      await expect.poll(() => inFile(page)).toBe(theirs)
      await page.getByRole('button', { name: 'Open what is in the file' }).click()
      await page.getByRole('treeitem', { name: /^IT of theirs/u }).waitFor()

      await writeBehind(page, text)
      await renameIt(page, 'IT four')
      await page.getByRole('button', { name: 'Overwrite with mine' }).click()
      await expect.poll(() => inFile(page)).toContain('IT four')

      await page.evaluate(() => {
        const { queryPermission } = FileSystemHandle.prototype as unknown as Record<string, unknown>
        Object.assign(FileSystemHandle.prototype, {
          queryPermission: () => Promise.resolve('prompt'),
          requestPermission() {
            Object.assign(FileSystemHandle.prototype, { queryPermission })
            return Promise.resolve('granted')
          },
        })
      })
      await renameIt(page, 'IT five')
      await page.getByText('is not allowed').waitFor()
      await page.getByRole('button', { name: 'Allow writing' }).click()
      await expect.poll(() => inFile(page)).toContain('IT five')

      await page.evaluate(async () => {
        await (await navigator.storage.getDirectory()).removeEntry('kept.taiseizu.yaml')
      })
      await renameIt(page, 'IT six')
      await page.getByText('moved or deleted').waitFor()
      await page.getByText('— Saved in this browser').waitFor()
    },
    { locale: 'en' },
  )
})

test('a large file says how far it has come while it is opened', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      const units = Array.from({ length: 700 }, (_, number) => ({
        id: `unit-${number}`,
        kind: 'section',
        name: { ja: `第${number}課`, en: `Section ${number}` },
        parent: 'ceo',
        note: 'Kept for what it has been, and for what it is to become. '.repeat(6),
      }))
      // The reader of YAML takes its time, so that what is read is told on the fastest machine too.
      const large = `# Kept by hand\n${JSON.stringify({
        format: 'taiseizu/1',
        organisation: { name: 'Large' },
        variants: [{ id: 'as-is', name: 'As is', units: [{ id: 'ceo', kind: 'officer', name: 'CEO' }, ...units] }],
      })}`
      await page.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard, showOpenFilePicker: undefined })
        new MutationObserver(() => {
          const step = document.querySelector('.opening span')?.textContent
          if (step !== undefined && step !== heard.at(-1)) heard.push(step)
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      })
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open', exact: true }).click(),
      ])
      await chooser.setFiles({ name: 'large.yaml', mimeType: 'application/yaml', buffer: Buffer.from(large) })
      await page.getByRole('heading', { level: 1, name: 'Large' }).waitFor()
      await page.locator('.opening').waitFor({ state: 'detached' })
      expect(await page.evaluate('heard')).toEqual([
        'Reading what is in it…',
        'Putting the organisation together…',
        'Drawing it…',
      ])
    },
    { locale: 'en' },
  )
})
