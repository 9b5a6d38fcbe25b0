/** The graph as somebody looks at it: arranged, filtered, searched, overlaid, followed by keyboard. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'

async function openGraph(page: Page): Promise<void> {
  await page.getByTestId('count-error').waitFor()
  await page.locator('.sidebar-item').nth(1).click()
  await page.locator('.graph-stage canvas').first().waitFor()
  await drawn(page)
}

/** Two frames later what was asked for is on the screen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 120))',
  )

const picture = async (page: Page): Promise<string> => {
  await page.mouse.move(2, 2)
  await drawn(page)
  return (await page.locator('.graph-stage').screenshot()).toString('base64')
}

const shown = (page: Page): Promise<string | null> => page.locator('.graph-count').textContent()
const middle = async (page: Page) => {
  const box = await page.locator('.graph-stage').boundingBox()
  if (box === null) throw new Error('there is no picture')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const heading = (page: Page, name: string) => page.getByRole('complementary').getByRole('heading', { name })

async function find(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'さがす' }).fill(text)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await drawn(page)
}

test('each arrangement is another picture, and after a reload the same again', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    const before = await picture(page)
    await page.getByRole('radio', { name: '階層' }).click()
    const tree = await picture(page)
    await page.getByRole('radio', { name: '放射' }).click()
    const wheel = await picture(page)
    expect(new Set([before, tree, wheel]).size).toBe(3)
    await page.getByText('このブラウザーに保存済み').waitFor()
    await page.reload()
    await page.locator('.graph-stage canvas').first().waitFor()
    await expect.poll(() => picture(page)).toBe(before)
  })
})

test('the pull can be stopped and goes on, and left alone it ends where it ended before', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    await page.getByRole('radio', { name: '結び付き' }).click()
    // Pressed at once: on a fast machine the pull is soon over.
    await page.getByRole('button', { name: '停止', exact: true }).dispatchEvent('click')
    const stopped = await picture(page)
    expect(await picture(page)).toBe(stopped)
    await page.getByRole('button', { name: '続ける' }).click()
    const ends = async () => {
      await page.getByRole('button', { name: '停止', exact: true }).waitFor()
      await page.getByRole('button', { name: '続ける' }).waitFor()
      return picture(page)
    }
    await page.getByRole('button', { name: '停止', exact: true }).waitFor()
    const again = async () => {
      await page.getByRole('radio', { name: '層別' }).click()
      await page.getByRole('radio', { name: '結び付き' }).click()
      return ends()
    }
    expect(await again()).toBe(await again())
  })
})

test('the legend takes kinds away, shows one alone, and puts all back', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    const atFirst = await shown(page)
    await page.getByRole('checkbox', { name: /^外部事業者/u }).uncheck()
    expect(await shown(page)).not.toBe(atFirst)
    await page.getByRole('button', { name: '「対象環境」だけを表示' }).press('Enter')
    expect(await shown(page)).toBe('4 件・関係 0 本')
    await page.getByRole('button', { name: '初期表示に戻す' }).click()
    expect(await shown(page)).toBe(atFirst)
  })
})

test('search flies to a thing whatever its width and case; it tells when pointed at, is selected by a click, and lets go', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    await find(page, 'ｐｓｉｒｔ')
    await heading(page, 'PSIRT').waitFor()
    const { x, y } = await middle(page)
    await page.mouse.click(x + 150, y + 90)
    await expect.poll(() => heading(page, 'PSIRT').count()).toBe(0)
    // Two clicks within a moment would be one double click.
    await page.waitForTimeout(350)
    await page.mouse.move(x, y)
    await page.locator('.graph-hover', { hasText: 'PSIRT' }).waitFor()
    await page.mouse.click(x, y)
    await heading(page, 'PSIRT').waitFor()
    await page.waitForTimeout(350)
    await page.mouse.dblclick(x, y)
    await page.getByText('「PSIRT（顧客窓口）」の周辺').waitFor()
    const near = await shown(page)
    await page.getByLabel('範囲').selectOption('2')
    expect(await shown(page)).not.toBe(near)
    await page.getByRole('button', { name: '全体に戻る' }).click()
  })
})

test('a hidden kind is shown when something of it is found', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    await page.getByRole('combobox', { name: 'さがす' }).fill('セキュリティ監視・運用')
    await page.getByRole('option').filter({ hasText: '分野' }).first().click()
    expect(await page.getByRole('checkbox', { name: /^分野/u }).isChecked()).toBe(true)
  })
})

test('each overlay changes the picture and says its figures', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    const seen = new Set([await picture(page)])
    for (const overlay of ['coverage', 'authority', 'escalation', 'outsourcing']) {
      await page.getByLabel('重ねる情報').selectOption(overlay)
      await page.locator(`.graph-overlay[data-overlay="${overlay}"] dd`).first().waitFor()
      seen.add(await picture(page))
    }
    expect(seen.size).toBe(5)
    await page.getByLabel('重ねる情報').selectOption('authority')
    expect(await page.locator('.graph-overlay dd').last().textContent()).toBe('1')
    await page.getByLabel('権限の種類').selectOption('budget')
    expect(await page.locator('.graph-overlay dd').last().textContent()).toBe('0')
  })
})

test('by keyboard alone: along relations in the list, across the picture, into the surroundings and back', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    await page.getByRole('tab', { name: 'つながり' }).click()
    await page.getByRole('listbox', { name: 'つながり' }).getByRole('option').first().focus()
    await page.keyboard.press('ArrowRight')
    await heading(page, '取締役会').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('option')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => heading(page, '取締役会').count()).toBe(0)
    await page.getByRole('application').focus()
    const all = await shown(page)
    const before = await page.getByRole('complementary').getByRole('heading').first().textContent()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByRole('complementary').getByRole('heading').first().textContent()).not.toBe(before)
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).not.toBe(all)
    await page.keyboard.press('Escape')
    await expect.poll(() => shown(page)).toBe(all)
  })
})

test('the proof of a finding is drawn', async () => {
  await withEditor(async (page) => {
    await openGraph(page)
    const before = await picture(page)
    await page.locator('.finding-head', { hasText: 'AUT-01' }).first().click()
    await expect.poll(() => picture(page)).not.toBe(before)
    expect(await page.locator('.graph-stage').getAttribute('data-faded')).toBe('strong')
  })
})
