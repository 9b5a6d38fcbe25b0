/** Variants held side by side: the planner's way from what differs to what convinces. */
import { readFileSync } from 'node:fs'
import { readWorkspace } from '@taiseizu/core'
import { comparisonAsMarkdown, compareVariants, rules } from '@taiseizu/rules'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { open } from './support/steps'

const address = (page: Page): Promise<string> => page.evaluate('location.hash')
const part = (page: Page, name: string) => page.getByRole('tab', { name }).click()
const places = (page: Page) => page.getByRole('list', { name: '順位' }).getByRole('listitem').allTextContents()

test('a planner compares a group with its target: a figure explained, a weight moved, a unit, a finding that comes', async () => {
  await withEditor(async (page) => {
    await open(page, /電力・ガス/u)
    await page.getByRole('button', { name: '比較', exact: true }).click()
    await page.getByRole('heading', { name: /現状.*グループ会社を含めた姿/u }).waitFor()
    await takePicture(page, 'compare-ja')

    // A sentence leads to its figure, which says how it is worked out, and from a part to the inspector.
    await page.getByRole('button', { name: /^責任者と現場の距離が/u }).click()
    await page.getByText('職制を上り下りする歩数の平均', { exact: false }).waitFor()
    await page.getByRole('button', { name: /^LNG.*を選択$/u }).click()
    await page.getByRole('complementary', { name: '詳細' }).getByRole('heading', { name: /^LNG/u }).waitFor()
    // What only the target has is shown in the target; the comparison stays.
    await expect.poll(() => address(page)).toMatch(/^#\/variant\/with-affiliate\/view\/compare\/part\/figures/u)
    await page.getByRole('columnheader', { name: /^現状/u }).waitFor()

    await part(page, '重みと順位')
    expect((await places(page))[0]).toContain('グループ会社を含めた姿')
    const row = page.getByRole('row', { name: /^指摘: 警告/u })
    await row.getByText(/より重くすると、「現状」が「グループ会社を含めた姿」を上回ります/u).waitFor()
    const slider = row.getByRole('slider')
    await slider.focus()
    for (let step = 0; step < 18 && !(await places(page))[0]?.includes('現状'); step += 1)
      await page.keyboard.press('ArrowRight')
    // Level at first; a step further the other is ahead.
    await page.keyboard.press('ArrowRight')
    await page.getByText(/^2 位/u).waitFor()
    expect((await places(page))[0]).toContain('現状')
    expect(Number(await row.getByRole('spinbutton').inputValue())).toBeGreaterThan(1)
    await row.getByRole('button', { name: /にしてみる$/u }).click()
    await expect
      .poll(() => places(page))
      .toEqual([expect.stringContaining('グループ会社を含めた姿'), expect.stringContaining('現状')])

    await part(page, '部署ごとの変化')
    await page.getByRole('searchbox', { name: '部署を探す' }).fill('ＬＮＧ')
    await page.getByRole('article').getByRole('heading', { name: '新たに担う職務' }).waitFor()

    await part(page, '指摘の増減')
    await page
      .getByRole('button', { name: /^助言|^警告/u })
      .first()
      .waitFor()
    await page.locator('.cmp-card', { hasText: '新たに出る指摘' }).locator('.cmp-finding').first().click()
    await page.locator('.finding[data-open]').waitFor()
    await expect.poll(() => address(page)).toMatch(/^#\/variant\/with-affiliate\/view\/structure\/select\/finding\//u)
    await page.goBack()
    await page.getByRole('tab', { name: '指摘の増減', selected: true }).waitFor()
  })
})

test('the two pictures are looked at through one camera, keep everything in its place, and lead to the inspector', async () => {
  await withEditor(
    async (page) => {
      const pictures = page.locator('.cmp-twins svg.structure-canvas')
      await pictures.nth(1).waitFor()
      const looks = () =>
        pictures.evaluateAll((all) =>
          all.map((one) => one.querySelector('g[transform^="scale"]')?.getAttribute('transform')),
        )
      const before = await looks()
      await page.getByRole('button', { name: 'Next difference' }).click()
      await page.getByText(/^1\/\d+ /u).waitFor()
      const [left, right] = await looks()
      expect(left).toBe(right)
      expect(left).not.toBe(before[0])
      // The ghost of what is no more leads to it in the variant that has it.
      await page.getByRole('region', { name: 'To be' }).locator('.cmp-mark[data-ghost] > g').first().click()
      await page
        .getByText(/Removed: .*Security monitoring/u)
        .first()
        .waitFor()
      await pictures.nth(1).hover({ position: { x: 200, y: 200 } })
      await page.mouse.wheel(0, -200)
      await expect.poll(async () => (await looks())[0]).not.toBe(left)
      const wheeled = await looks()
      expect(wheeled[0]).toBe(wheeled[1])

      await page.getByRole('button', { name: 'Show all' }).click()
      const spot = (side: number) =>
        pictures.nth(side).locator('.s-spot:has([data-subject-id="csirt"])').first().getAttribute('style')
      expect(await spot(0)).toBe(await spot(1))
      await page
        .getByRole('region', { name: 'To be' })
        .getByRole('treeitem', { name: /^OT-SIRT/u })
        .click({ position: { x: 20, y: 8 } })
      await page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { name: 'OT-SIRT' }).waitFor()
      await takePicture(page, 'compare-pictures-en')
    },
    { locale: 'en', path: '#/variant/as-is/view/compare/part/pictures/compared/as-is~to-be' },
  )
})

test('it downloads what the command line prints, and prints whole or as the sheet of one unit', async () => {
  await withEditor(
    async (page) => {
      await page.getByRole('tab', { name: '部署ごとの変化', selected: true }).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Markdown で保存' }).click(),
      ])
      const text = readFileSync(await download.path(), 'utf8')
      const file = new URL('../../../fixtures/examples/manufacturing.taiseizu.yaml', import.meta.url)
      const reading = readWorkspace(readFileSync(file, 'utf8'))
      if (!reading.ok) throw new Error('the example has problems')
      const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })
      const comparison = compareVariants(reading.workspace, ['as-is', 'to-be'], { rules, today })
      const whole = comparisonAsMarkdown({ comparison, criteria: [], ranking: null }, 'ja')
      for (const section of whole.split(/\n(?=## )/u)) expect(text).toContain(section)
      expect(text).toMatch(/^## 順位$/mu)

      const pages = async () =>
        (await page.pdf({ preferCSSPageSize: true, printBackground: true }))
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/gu)?.length
      await expect.poll(() => pages()).toBeGreaterThan(5)
      await page.evaluate('window.print = () => {}')
      await page.getByRole('button', { name: 'この部署の資料' }).click()
      await page.getByRole('menuitem', { name: /1 部署 1 ページ/u }).click()
      await expect.poll(pages).toBe(1)
    },
    { path: '#/variant/as-is/view/compare/part/units/compared/as-is~to-be', context: { acceptDownloads: true } },
  )
})

test('with one variant it is told what a second is good for', async () => {
  await withEditor(async (page) => {
    await open(page, /ネット/u)
    await page.getByRole('button', { name: '比較', exact: true }).click()
    await page.getByRole('heading', { name: '比べるには、案がもう一つ要ります' }).waitFor()
  })
})
