/** The address says what is on the screen, and leads back to it. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit } from './support/steps'

const address = (page: Page): Promise<string> => page.evaluate('location.hash')
const view = (page: Page) => page.locator('[aria-current="page"]').textContent()
const heading = (page: Page, name: string) =>
  page.getByRole('complementary', { name: '詳細' }).getByRole('heading', { name })

test('the address follows what is shown, and Back leads to the view before', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await chooseUnit(page, /^監査部/u)
    await expect.poll(() => address(page)).toBe('#/variant/as-is/view/structure/select/unit/audit')
    await page.keyboard.press('Alt+2')
    await expect.poll(() => address(page)).toBe('#/variant/as-is/view/graph/select/unit/audit')
    await page.getByRole('button', { name: '改善案' }).click()
    await expect.poll(() => address(page)).toContain('#/variant/to-be/view/graph')
    await page.goBack()
    await expect.poll(() => address(page)).toBe('#/variant/as-is/view/graph/select/unit/audit')
    await page.goBack()
    await expect.poll(() => view(page)).toBe('体制図')
    await heading(page, '監査部').waitFor()
    await page.goForward()
    await expect.poll(() => view(page)).toBe('グラフ')
  })
})

test('a link opens where it leads: a duty whose id has signs, and a finding whose key has slashes', async () => {
  const duty = 'security-monitoring-operation.monitor-detect-respond@factory-ot'
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await heading(page, '監視・検知・対応').waitFor()
      await expect.poll(() => view(page)).toBe('指摘')
      const key = await page.evaluate("document.querySelector('.finding').dataset.subjectId")
      await page.evaluate(
        (key) => (location.hash = `#/variant/as-is/view/structure/select/finding/${encodeURIComponent(String(key))}`),
        key,
      )
      await page.locator('.finding[data-open]').waitFor()
      await expect.poll(() => view(page)).toBe('体制図')
    },
    { path: `#/variant/as-is/view/findings/select/duty/${encodeURIComponent(duty)}` },
  )
})

test.each([
  ['#/variant/nobody/view/graph', '案「nobody」は、このワークスペースにありません'],
  [
    `#/variant/as-is/select/unit/${encodeURIComponent('監査部/第1課 100%')}`,
    '「監査部/第1課 100%」は、この案にありません',
  ],
  ['#/variant/as-is/view/%E0%A4%A', 'このリンクは読み取れません'],
  [`#/view/${encodeURIComponent('<img src=x onerror=alert(1)>')}`, 'このリンクは読み取れません'],
  ['#/select/unit/__proto__', '「__proto__」は、この案にありません'],
])('a link that leads nowhere is told, and harms nothing: %s', async (path, told) => {
  await withEditor(
    async (page) => {
      await page.getByText(told).waitFor()
      await page.getByTestId('count-error').waitFor()
      await expect.poll(() => address(page)).toMatch(/^#\/variant\/as-is\/view\/(?:structure|graph)$/u)
    },
    { path },
  )
})

test('a link to this place can be copied', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await chooseUnit(page, /^監査部/u)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('リンクをコピー')
      await page.keyboard.press('Enter')
      await page.getByText('リンクをコピーしました').waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
        /^http:\/\/.*#\/variant\/as-is\/view\/structure\/select\/unit\/audit$/u,
      )
    },
    { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
  )
})
