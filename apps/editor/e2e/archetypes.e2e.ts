/** Archetypes, as a governance lead and a trainer go through them: where it stands, what another would change, adopted, undone. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { open } from './support/steps'

const corner = (page: Page, name: RegExp) => page.getByRole('radio', { name })

test('the lead sees where it stands, reads what dedicated and centralised would change, adopts it, and takes it back', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await page.getByRole('button', { name: '統括の類型' }).click()
    const canvas = page.getByRole('main')
    await canvas.getByText('今の体制は専門組織・連邦型').waitFor()
    await canvas.getByRole('heading', { name: '誰が統括を決めているか（タスクごと）' }).waitFor()

    // The evidence leads to what it speaks of.
    await canvas.getByRole('button', { name: 'インシデントハンドリング' }).first().click()
    await page
      .getByRole('complementary', { name: '詳細' })
      .getByRole('heading', { name: 'インシデントハンドリング' })
      .waitFor()

    await corner(page, /専門組織・集権型/u).click()
    await canvas.getByText('あてはめると専門組織・集権型になります。', { exact: false }).waitFor()
    await canvas.locator('.at-picture svg').waitFor()
    // What stands in the picture is selected for the whole workbench: by a click, or by keys.
    const picture = canvas.getByRole('tree')
    await picture.getByRole('treeitem', { name: /^OT-SIRT/u }).click({ position: { x: 20, y: 8 } })
    const inspector = page.getByRole('complementary', { name: '詳細' })
    await inspector.getByRole('heading', { name: 'OT-SIRT' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await inspector.getByRole('heading', { name: 'OT-SIRT' }).waitFor({ state: 'detached' })
    await canvas.getByText(/「OT-SIRT」が職務\d+件の責任者（A）でなくなる。/u).waitFor()
    await canvas.getByRole('button', { name: /^分担.*追加/u }).click()
    await canvas
      .getByText(/担わなくなる（A）/u)
      .first()
      .waitFor()
    await takePicture(page, 'archetypes-changes-ja')
    await canvas.getByRole('tab', { name: '指摘と数字' }).click()
    await canvas.getByRole('row', { name: /^集権度 0% 100%/u }).waitFor()
    await canvas.getByRole('tab', { name: '手引きの説明' }).click()
    await canvas.getByText('出典: 手引き', { exact: false }).first().waitFor()

    await canvas.getByRole('button', { name: 'この案を採用' }).click()
    await page.getByText('案「専門組織・集権型」を加えて表示しました').waitFor()
    const variant = page.getByRole('navigation').getByRole('button', { name: '専門組織・集権型' })
    await expect.poll(() => variant.getAttribute('aria-current')).toBe('true')
    await canvas.getByText('今の体制は専門組織・集権型').waitFor()

    await page.getByRole('button', { name: '元に戻す: 案「専門組織・集権型」を採用する' }).click()
    await canvas.getByText('今の体制は専門組織・連邦型').waitFor()
    await variant.waitFor({ state: 'detached' })
  })
})

test('the trainer goes from one to the next by keyboard, beside today, in the whole window; a place is chosen', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      await page.getByRole('button', { name: 'Archetypes' }).click()
      await corner(page, /^As it stands/u).focus()
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Enter')
      await page.getByText('Applied, it measures as Committee, federated.').waitFor()
      await page.getByRole('button', { name: 'Beside the structure of today' }).click()
      await expect.poll(() => page.locator('.at-picture svg').count()).toBe(2)
      await corner(page, /Dedicated, federated/u).click()
      await corner(page, /A function of the IT department/u).click()
      await page
        .getByRole('heading', { name: 'Dedicated organisation, federated (A function of the IT department)' })
        .waitFor()
      await page.getByText(/^Moves "CSIRT" under/u).waitFor()

      await page.getByRole('button', { name: 'Present' }).click()
      const shown = page.getByRole('dialog')
      await shown.waitFor()
      await page.keyboard.press('3')
      await shown.getByRole('heading', { name: 'Committee, centralised' }).waitFor()
      await page.keyboard.press('Escape')
      await shown.waitFor({ state: 'detached' })
    },
    { locale: 'en' },
  )
})

test('the advice names its reasons, asks what it does not know in place, and goes by the profile, which can be changed there', async () => {
  await withEditor(async (page) => {
    await open(page, /電力|電気/u)
    await page.getByRole('button', { name: '統括の類型' }).click()
    await page.getByRole('tab', { name: '助言' }).click()
    const verdict = page.getByRole('region', { name: '位置付け' })
    await verdict.getByText('優勢').waitFor()
    await verdict.getByRole('radio', { name: 'いいえ' }).click()
    await verdict.getByText('一概に言えない').waitFor()
    await page.getByRole('button', { name: 'ここでの回答を消す' }).click()
    await verdict.getByText('優勢').waitFor()

    const scope = page.getByRole('region', { name: '担う範囲' })
    await scope.getByText('連邦型を支持').waitFor()
    await page.getByRole('combobox', { name: '事業の似かた' }).first().selectOption({ label: '類似した事業' })
    await scope.getByText('一概に言えない').waitFor()
    await page.getByRole('button', { name: /^元に戻す: .*事業の多様さ/u }).click()
    await scope.getByText('連邦型を支持').waitFor()
  })
})

test('where nobody answers for supervision there is nothing to measure, and what is missing is said', async () => {
  await withEditor(async (page) => {
    await open(page, /白紙から新しい体制を描く/u)
    await page.getByRole('button', { name: '統括の類型' }).click()
    await page.getByText('形態は測れません。担う範囲は測れません').waitFor()
    await page.getByText(/説明責任者（A）がいないので、形態は測れない/u).waitFor()
    await corner(page, /専門組織・集権型/u).click()
    await page.getByRole('button', { name: 'この案を採用' }).waitFor()
    await takePicture(page, 'archetypes-new-ja')
  })
})
