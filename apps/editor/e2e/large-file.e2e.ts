/** A large file: it is read beside the page, which answers meanwhile; what is wrong with it is told as of a small one. */
import { readWorkspace } from '@taiseizu/core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit } from './support/steps'

const names = Array.from({ length: 1_200 }, (_, number) => number)
const workspace = (last: object = {}) => ({
  format: 'taiseizu/1',
  organisation: { name: 'Large' },
  variants: [
    {
      id: 'as-is',
      name: 'As is',
      units: [
        { id: 'ceo', kind: 'officer', name: 'CEO' },
        ...names.map((number) => ({
          id: `unit-${number}`,
          kind: 'section',
          name: { ja: `第${number}課`, en: `Section ${number}` },
          parent: number % 50 === 0 ? 'ceo' : `unit-${number - (number % 50)}`,
          note: 'Kept for what it has been, and for what it is to become. '.repeat(3),
          ...(number === names.length - 1 ? last : {}),
        })),
      ],
    },
  ],
})
const yaml = `# Kept by hand\n${JSON.stringify(workspace(), null, 1)}`

/** What a worker is told is held back until the test lets it go: so it is read as long as the test needs. */
const holding = `
  const Given = Worker
  window.Worker = class extends Given {
    postMessage(...told) {
      window.release = () => super.postMessage(...told)
    }
  }`

async function choose(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await (await chooser).setFiles({ name: 'large.yaml', mimeType: 'text/plain', buffer: Buffer.from(text) })
}

const inEditor = (run: (page: Page) => Promise<void>, script = '') =>
  withEditor(
    async (page) => {
      await page.addInitScript(`delete window.showOpenFilePicker; ${script}`)
      await page.reload()
      await page.getByTestId('count-error').waitFor()
      await run(page)
    },
    { locale: 'en' },
  )

test('while it is read one goes on with what is open, may give it up, and open it after all', async () => {
  await inEditor(async (page) => {
    await choose(page, yaml)
    const card = page.locator('.opening')
    await card.getByText('Reading what is in it…').waitFor()
    await chooseUnit(page, /^CISO/u)
    await card.getByRole('button', { name: 'Cancel' }).click()
    await card.waitFor({ state: 'detached' })
    await page.evaluate('release()')

    await choose(page, yaml)
    await card.getByText('Reading what is in it…').waitFor()
    expect(await page.getByRole('heading', { level: 1, name: 'Large' }).count()).toBe(0)
    await page.evaluate('release()')
    await page.getByRole('heading', { level: 1, name: 'Large' }).waitFor()
    await page.locator('[data-key="unit/unit-50"]').first().waitFor({ state: 'attached' })
  }, holding)
})

test('another that is opened meanwhile takes its place', async () => {
  await inEditor(async (page) => {
    await choose(page, yaml)
    await page.locator('.opening').waitFor()
    await choose(page, JSON.stringify({ ...workspace(), organisation: { name: 'Another' } }))
    await page.getByRole('heading', { level: 1, name: 'Another' }).waitFor()
    await page.evaluate('release()')
    await page.waitForTimeout(300)
    expect(await page.getByRole('heading', { level: 1, name: 'Another' }).count()).toBe(1)
    await page.locator('.opening').waitFor({ state: 'detached' })
  }, holding)
})

test('what is wrong with it is told with its place; where the browser lets no worker begin too', async () => {
  const text = `# Kept by hand\n${JSON.stringify(workspace({ parent: 'nobody' }), null, 1)}`
  const reading = readWorkspace(text)
  const [problem] = reading.ok ? [] : reading.problems
  const place = `${problem?.at.line}:${problem?.at.column}`
  expect(problem?.at.line).toBeGreaterThan(8_000)
  const isRefused = async (page: Page) => {
    await choose(page, text)
    await page.locator('.refused-place').filter({ hasText: place }).waitFor()
  }
  await inEditor(isRefused)
  await inEditor(isRefused, 'window.Worker = class { constructor() { throw new Error("none") } }')
})
