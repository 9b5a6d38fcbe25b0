/** Exercises: a class marks, asks for the answer and sees why; a trainer makes one and opens it again. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'

const show = async (page: Page, name: string): Promise<void> => {
  await page.getByTestId('count-error').waitFor()
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.ex-card').first().waitFor()
}
const result = (page: Page, is: string) => page.locator(`.ex-result[data-is="${is}"]`)

const kind = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Lets a file be chosen as a person would. */
const choosing = async (page: Page, press: () => Promise<void>, name: string, text: string): Promise<void> => {
  await page.evaluate('delete window.showOpenFilePicker')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()])
  await chooser.setFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) })
}

test('a right mark, a wrong one and a near one are told apart with their proof; then all is found, and that is kept', async () => {
  await withEditor(async (page) => {
    const errors = await page.getByTestId('count-error').textContent()
    await show(page, '演習')
    await page.getByRole('button', { name: /^お任せした監視/u }).click()
    // The picture gives nothing away.
    await page.locator('.ex-picture .s-chip').first().waitFor()
    expect(await page.locator('.ex-picture .s-mark, .ex-picture .s-chip-gap, .ex-picture .s-sign-line').count()).toBe(0)
    await page.getByRole('button', { name: /^ヒントを見る/u }).click()
    await page.getByText('二つの委託先を見比べましょう').waitFor()

    await page.getByRole('treeitem', { name: /^監視サービス会社/u }).click({ position: { x: 20, y: 8 } })
    await page.getByText(/責任・決定（A） — セキュリティ監視・運用/u).waitFor()
    await kind(page, '委託してはいけない・任せきり').click()
    await page.getByRole('treeitem', { name: /^電子カルテ会社/u }).focus()
    await page.keyboard.press('Enter')
    await kind(page, '委託してはいけない・任せきり').click()
    await page.getByRole('treeitem', { name: /^システム係/u }).click({ position: { x: 20, y: 8 } })
    await kind(page, '独立していない').click()
    await takePicture(page, 'exercise-marked-ja')
    // What is asked and what ends it stay in sight, however much was read.
    expect(await page.locator('.ex-read').evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
    await page.locator('.ex-task').click({ trial: true })
    await page.getByRole('button', { name: '答え合わせ' }).click()
    await page.locator('.ex-answer:focus').waitFor()

    await expect.poll(() => page.getByTestId('exercise-score').textContent()).toContain('発見 1／3件、誤った指摘 1件')
    await result(page, 'found').getByRole('button').click()
    await result(page, 'found').getByText('手引き 図表17').waitFor()
    await expect.poll(() => result(page, 'missed').count()).toBe(2)
    await result(page, 'near').getByRole('button').click()
    await result(page, 'near').getByText('場所は合っています').waitFor()
    await result(page, 'wrong').getByRole('button').click()
    await result(page, 'wrong').getByText('システム係が支援・実施に加わり').waitFor()
    await expect.poll(() => page.locator('g.ex-is-wrong').count()).toBe(1)
    await takePicture(page, 'exercise-answer-ja')

    await page.getByRole('button', { name: '次の演習へ' }).click()
    await page.getByRole('heading', { name: '身内を監査する' }).waitFor()
    await page.getByRole('button', { name: '演習の一覧へ' }).click()
    await page.getByText('最高 25 点').waitFor()

    await page.getByRole('button', { name: /^止められないCSIRT/u }).click()
    await page.getByRole('treeitem', { name: /^CSIRT/u }).click({ position: { x: 20, y: 8 } })
    await kind(page, '責任に権限が伴わない').click()
    await page.getByRole('button', { name: '答え合わせ' }).click()
    await page.getByText('100 点').waitFor()
    await page.getByText('このブラウザーに保存済み').waitFor()
    await page.reload()
    await page.getByText('正解済み').waitFor()
    // The workspace behind is as it was.
    await expect.poll(() => page.getByTestId('count-error').textContent()).toBe(errors)
  })
})

test('a trainer makes an exercise of the open workspace, tries it, saves it and opens it again', async () => {
  await withEditor(
    async (page) => {
      await show(page, 'Exercises')
      await page.getByRole('button', { name: 'Make an exercise from this workspace' }).click()
      await page.getByLabel('Title (English)').fill('Spot: the "faults"')
      await page.getByLabel('Hints (English)').fill('Look at the plant')
      await page.getByRole('button', { name: 'Choose none' }).click()
      const some = page.locator('.ex-sought li input')
      await some.nth(0).check()
      await some.nth(1).check()
      await page.getByText('Sought findings (2 of').waitFor()
      await page.getByRole('button', { name: 'Try it' }).click()
      await page.getByText('Find 2 faults in this organisation.').waitFor()
      await page.getByRole('button', { name: 'Back to making it' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as a file' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('Spot-the-faults.taiseizu-exercise.yaml')
      const text = await readFile((await download.path()) ?? '', 'utf8')

      const open = () => page.getByRole('button', { name: 'Open', exact: true }).click()
      await choosing(page, open, 'spot.taiseizu-exercise.yaml', text)
      await page.getByRole('heading', { name: 'Spot: the "faults"' }).waitFor()
      await page.getByRole('button', { name: 'Show the answer' }).click()
      await expect.poll(() => result(page, 'missed').count()).toBe(2)
      await page.getByRole('button', { name: 'All exercises' }).click()
      await page.getByText('spot.taiseizu-exercise.yaml').waitFor()

      await choosing(page, open, 'broken.taiseizu-exercise.yaml', text.replace(/level: \d/u, 'level: 7'))
      const dialog = page.getByRole('dialog')
      await dialog.getByText(/broken\.taiseizu-exercise\.yaml/u).waitFor()
      await dialog.getByText('5:10').waitFor()
      await page.keyboard.press('Escape')
      // What was open is still open.
      await page.getByRole('heading', { level: 1, name: 'Sample Manufacturing' }).waitFor()
    },
    { locale: 'en' },
  )
})

test('with F everything is large, by keyboard alone a mark is set, and the clock can be shown', async () => {
  await withEditor(
    async (page) => {
      await show(page, 'Exercises')
      await page.getByRole('button', { name: /^Who watches the plant/u }).click()
      await page.getByRole('treeitem', { name: /^Board of directors/u }).focus()
      await page.keyboard.press('f')
      await page.getByRole('button', { name: 'Leave class mode (F)' }).waitFor()
      await expect.poll(() => page.evaluate('document.fullscreenElement !== null')).toBe(true)
      for (let step = 0; step < 60; step += 1) {
        const name = await page.evaluate('document.activeElement.getAttribute("aria-label")')
        if (String(name).startsWith('Filling and packing line')) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await kind(page, 'Nobody does it').focus()
      await page.keyboard.press(' ')
      await page.getByText('Filling and packing line: Nobody does it').waitFor()
      await page.getByRole('button', { name: 'Show the time' }).click()
      await page.getByRole('timer').waitFor()
      await page.getByRole('button', { name: 'Show the answer' }).click()
      await page.getByText('100 points').waitFor()
      await page.keyboard.press('f')
      await page.getByRole('button', { name: 'For the class (F)' }).waitFor()
    },
    { locale: 'en' },
  )
})
