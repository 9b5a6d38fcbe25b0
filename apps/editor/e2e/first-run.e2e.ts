/** Who comes for the first time is led: a tour, an own organisation from questions, a file that is dropped. */
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { counts, total } from './support/steps'

test('some answers make an organisation that can be worked with at once', async () => {
  await withEditor(async (page) => {
    await page.getByRole('button', { name: 'はじめの画面' }).click()
    await page.getByRole('button', { name: /^質問に答えてつくる/u }).click()
    const dialog = page.getByRole('dialog', { name: '新しい体制をつくる' })
    await dialog.getByLabel('組織の名前').fill('山田製作所')
    await dialog.getByLabel('業種').selectOption('manufacturing')
    await expect.poll(() => dialog.getByLabel('工場・制御システム (OT)').isChecked()).toBe(true)
    await dialog.getByLabel('小さい（〜300人）').check()
    await dialog.getByLabel('セキュリティ委員会').check()
    await dialog.locator('.s-name', { hasText: 'セキュリティ委員会' }).first().waitFor()
    await dialog.getByRole('button', { name: '名前を確かめる' }).click()
    await dialog.getByLabel('名前（日本語）: 工場', { exact: true }).fill('本社工場')
    await dialog.getByRole('button', { name: 'この体制ではじめる' }).click()
    await page.getByRole('heading', { level: 1, name: '山田製作所' }).waitFor()
    await page
      .getByRole('treeitem', { name: /^本社工場/u })
      .first()
      .waitFor()
    expect(total(await counts(page))).toBeGreaterThan(0)
    await page.getByText('このブラウザーに保存済み').waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '山田製作所' }).waitFor()
  })
})

test('the tour leads from thing to thing by keyboard, blocks nothing, and is offered once', async () => {
  await withEditor(
    async (page) => {
      await page.getByRole('button', { name: 'Take the tour' }).click()
      const card = page.getByRole('region', { name: 'Tour of the screen' })
      await card.getByText('1 of 7').waitFor()
      await page.keyboard.press('Enter')
      await card.getByRole('heading', { name: 'Findings' }).waitFor()
      // The workbench goes on below.
      await page.locator('.finding-head').first().click()
      await page.locator('.finding-details').waitFor()
      await card.getByRole('button', { name: 'Next' }).focus()
      for (let step = 3; step <= 7; step += 1) {
        await page.keyboard.press('ArrowRight')
        await card.getByText(`${step} of 7`).waitFor()
        const box = await card.boundingBox()
        expect(box).not.toBeNull()
        if (box === null) return
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(1280)
        expect(box.y + box.height).toBeLessThanOrEqual(800)
      }
      await page.keyboard.press('ArrowLeft')
      await card.getByText('6 of 7').waitFor()
      await page.keyboard.press('Escape')
      await card.waitFor({ state: 'hidden' })
      await page.getByText('Saved in this browser').waitFor()
      await page.waitForTimeout(200)
      await page.reload()
      await page.getByTestId('count-error').waitFor()
      expect(await page.getByRole('button', { name: 'Take the tour' }).count()).toBe(0)
      // It can be taken again.
      await page.keyboard.press('Control+Shift+P')
      await page.keyboard.type('tour')
      await page.keyboard.press('Enter')
      await card.getByText('1 of 7').waitFor()
    },
    { locale: 'en', viewport: { width: 1280, height: 800 } },
  )
})

test('a file that is dropped anywhere is opened; one that is none is told', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([name = '', text = '']) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([text], name))
          for (const type of ['dragenter', 'dragover', 'drop'])
            document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
        },
        [name, text],
      )
    await drop('film.mp4', 'x')
    await page.getByRole('heading', { name: 'film.mp4 を開けませんでした' }).waitFor()
    await page.keyboard.press('Escape')
    await drop(
      'org.taiseizu.yaml',
      'format: taiseizu/1\norganisation: { name: 落とした組織 }\nvariants:\n  - { id: as-is, name: 現状, units: [{ id: ceo, kind: officer, name: 社長, offices: [ceo] }] }\n',
    )
    await page.getByRole('heading', { level: 1, name: '落とした組織' }).waitFor()
    await page.getByRole('button', { name: 'はじめの画面' }).click()
    await drop('broken.taiseizu.yaml', 'format: taiseizu/9\n')
    await page.getByRole('dialog').getByText('broken.taiseizu.yaml').waitFor()
  })
})
