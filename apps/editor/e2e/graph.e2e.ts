/** The graph as somebody looks at it: arranged, filtered, folded, searched, overlaid, followed by keyboard. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withEditor } from './support/editor'

/** One page for all tests: each begins with the graph as it is at first. */
let page: Page
let close = () => {}
let closed: Promise<void>

beforeAll(async () => {
  await new Promise<void>((isOpen, hasFailed) => {
    closed = withEditor(async (opened) => {
      page = opened
      await page.getByTestId('count-error').waitFor()
      await page.locator('.sidebar-item').nth(1).click()
      await page.getByText('このブラウザーに保存済み').waitFor()
      isOpen()
      await new Promise<void>((done) => {
        close = done
      })
    })
    closed.catch(hasFailed)
  })
})

afterAll(async () => {
  close()
  await closed
})

/** Nothing selected, filtered, opened or overlaid, and the whole in sight. */
beforeEach(async () => {
  await page.evaluate("location.hash = '#/variant/as-is/view/graph'")
  await page.locator('.graph-stage canvas').first().waitFor()
  const back = page.getByRole('button', { name: '全体に戻る' })
  if (await back.isVisible()) await back.click()
  await page.getByRole('radio', { name: '層別' }).click()
  await page.getByLabel('重ねる情報').selectOption('none')
  await page.getByRole('tab', { name: '凡例' }).click()
  await page.getByRole('button', { name: '初期表示に戻す' }).click()
  await page.getByRole('button', { name: '全体を表示' }).click()
  await drawn()
})

/** Two frames later what was asked for is on the screen. */
const drawn = (): Promise<void> =>
  page.evaluate(
    'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 120))',
  )

const picture = async (): Promise<string> => {
  await page.mouse.move(2, 2)
  await drawn()
  return (await page.locator('.graph-stage').screenshot()).toString('base64')
}

const shown = (): Promise<string | null> => page.locator('.graph-count p').textContent()
const middle = async () => {
  const box = await page.locator('.graph-stage').boundingBox()
  if (box === null) throw new Error('there is no picture')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const heading = (name: string) => page.getByRole('complementary').getByRole('heading', { name })

async function find(text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'さがす' }).fill(text)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await drawn()
}

test('each arrangement is another picture, and after a reload the same again', async () => {
  const before = await picture()
  await page.getByRole('radio', { name: '階層' }).click()
  const tree = await picture()
  await page.getByRole('radio', { name: '放射' }).click()
  const wheel = await picture()
  expect(new Set([before, tree, wheel]).size).toBe(3)
  await page.getByText('このブラウザーに保存済み').waitFor()
  await page.reload()
  await page.locator('.graph-stage canvas').first().waitFor()
  await expect.poll(() => picture()).toBe(before)
})

test('the pull can be stopped and goes on, and left alone it ends where it ended before', async () => {
  await page.getByRole('radio', { name: '結び付き' }).click()
  // Pressed at once: on a fast machine the pull is soon over.
  await page.getByRole('button', { name: '停止', exact: true }).dispatchEvent('click')
  const stopped = await picture()
  expect(await picture()).toBe(stopped)
  await page.getByRole('button', { name: '続ける' }).click()
  const ends = async () => {
    await page.getByRole('button', { name: '停止', exact: true }).waitFor()
    await page.getByRole('button', { name: '続ける' }).waitFor()
    return picture()
  }
  await page.getByRole('button', { name: '停止', exact: true }).waitFor()
  const again = async () => {
    await page.getByRole('radio', { name: '層別' }).click()
    await page.getByRole('radio', { name: '結び付き' }).click()
    return ends()
  }
  expect(await again()).toBe(await again())
})

test('the legend takes kinds away, shows one alone, and puts all back', async () => {
  const atFirst = await shown()
  await page.getByRole('checkbox', { name: /^外部事業者/u }).uncheck()
  await expect.poll(() => shown()).not.toBe(atFirst)
  await page.getByRole('button', { name: '「対象環境」だけを表示' }).press('Enter')
  await expect.poll(() => shown()).toBe('4 件・関係 0 本')
  await page.getByRole('button', { name: '初期表示に戻す' }).click()
  await expect.poll(() => shown()).toBe(atFirst)
})

test('the legend folds away, and the picture has its room', async () => {
  const width = async () => (await page.locator('.graph-stage').boundingBox())?.width ?? 0
  const beside = await width()
  const fold = page.getByRole('button', { name: '凡例・つながりの表示' })
  await fold.click()
  await expect.poll(() => page.getByRole('tab', { name: '凡例' }).isVisible()).toBe(false)
  await expect.poll(() => width()).toBeGreaterThan(beside + 100)
  await fold.click()
  await page.getByRole('tab', { name: '凡例' }).waitFor()
  await expect.poll(() => width()).toBe(beside)
})

test('search flies to a thing whatever its width and case; it tells when pointed at, is selected by a click, and lets go', async () => {
  await find('ｐｓｉｒｔ')
  await heading('PSIRT').waitFor()
  const { x, y } = await middle()
  await page.mouse.click(x + 150, y + 90)
  await expect.poll(() => heading('PSIRT').count()).toBe(0)
  // Two clicks within a moment would be one double click.
  await page.waitForTimeout(350)
  await page.mouse.move(x, y)
  await page.locator('.graph-hover', { hasText: 'PSIRT' }).waitFor()
  await page.mouse.click(x, y)
  await heading('PSIRT').waitFor()
  await page.getByRole('button', { name: '選んだものの周辺を表示' }).click()
  await page.getByText('「PSIRT（顧客窓口）」の周辺').waitFor()
  const near = await shown()
  await page.getByLabel('範囲').selectOption('2')
  await expect.poll(() => shown()).not.toBe(near)
  await page.getByRole('button', { name: '全体に戻る' }).click()
})

test('a double click edits: the name is there to be typed, and F2 does the same', async () => {
  await find('ｐｓｉｒｔ')
  await heading('PSIRT').waitFor()
  const { x, y } = await middle()
  const chosenText = () => page.evaluate('document.activeElement.tagName + " " + getSelection().toString()')
  await page.mouse.dblclick(x, y)
  await expect.poll(chosenText).toBe('INPUT PSIRT（顧客窓口）')
  await page.keyboard.type('顧客窓口')
  await page.keyboard.press('Tab')
  await heading('顧客窓口').waitFor()
  await page.keyboard.press('Control+z')
  await heading('PSIRT').waitFor()
  await page.getByRole('application').focus()
  await page.keyboard.press('F2')
  await expect.poll(chosenText).toBe('INPUT PSIRT（顧客窓口）')
})

test('a line is selected by a click on it, with what it joins', async () => {
  await find('ｐｓｉｒｔ')
  await heading('PSIRT').waitFor()
  const { x, y } = await middle()
  const lines = async (angle: number): Promise<boolean> => {
    // Two clicks within a moment would be one double click.
    await page.waitForTimeout(350)
    await page.mouse.click(x + Math.cos(angle) * 48, y + Math.sin(angle) * 48)
    await drawn()
    return (await heading('PSIRT（顧客窓口） → CSIRT').count()) > 0
  }
  // Where it runs is up to the arrangement: somewhere above, to the left.
  const upwards = Array.from({ length: 12 }, (_, step) => Math.PI * (1.14 + step * 0.022))
  let isFound = false
  for (const angle of upwards) isFound ||= await lines(angle)
  expect(isFound).toBe(true)
})

test('it is printed as it is seen, on one page, white also from a dark screen', async () => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await drawn()
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  const paper = page.locator('.graph-paper canvas')
  expect(await paper.count()).toBe(1)
  const { corner, isDrawn } = await paper.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return { corner: Array.from(data.slice(0, 3)), isDrawn: data.some((part) => part < 100) }
  })
  expect(corner).toEqual([255, 255, 255])
  expect(isDrawn).toBe(true)
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  expect(await paper.count()).toBe(0)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  await page.emulateMedia({ colorScheme: 'light' })
})

test('the menu is that of what is pointed at', async () => {
  await find('ｐｓｉｒｔ')
  await heading('PSIRT').waitFor()
  const { x, y } = await middle()
  await page.mouse.click(x + 150, y + 90)
  await expect.poll(() => heading('PSIRT').count()).toBe(0)
  await page.waitForTimeout(350)
  await page.mouse.click(x, y, { button: 'right' })
  const menu = page.getByRole('menu', { name: 'PSIRT（顧客窓口） のメニュー' })
  await menu.getByRole('menuitem', { name: '配下に部署を追加' }).waitFor()
  await heading('PSIRT').waitFor()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
})

test('what is typed to search is no command: Backspace takes a sign of it, not what is selected', async () => {
  await find('ｐｓｉｒｔ')
  await heading('PSIRT').waitFor()
  const field = page.getByRole('combobox', { name: 'さがす' })
  await field.fill('監査n')
  await field.press('Backspace')
  expect(await field.inputValue()).toBe('監査')
  await field.fill('')
  await field.press('Escape')
  await heading('PSIRT').waitFor()
})

test('a hidden kind is shown when something of it is found', async () => {
  await page.getByRole('combobox', { name: 'さがす' }).fill('セキュリティ監視・運用')
  await page.getByRole('option').filter({ hasText: '分野' }).first().click()
  await expect.poll(() => page.getByRole('checkbox', { name: /^分野/u }).isChecked()).toBe(true)
})

test('each overlay changes the picture and says its figures', async () => {
  const seen = new Set([await picture()])
  for (const overlay of ['coverage', 'authority', 'escalation', 'outsourcing']) {
    await page.getByLabel('重ねる情報').selectOption(overlay)
    await page.locator(`.graph-overlay[data-overlay="${overlay}"] dd`).first().waitFor()
    seen.add(await picture())
  }
  expect(seen.size).toBe(5)
  await page.getByLabel('重ねる情報').selectOption('authority')
  await expect.poll(() => page.locator('.graph-overlay dd').last().textContent()).toBe('1')
  await page.getByLabel('権限の種類').selectOption('budget')
  await expect.poll(() => page.locator('.graph-overlay dd').last().textContent()).toBe('0')
})

test('by keyboard alone: along relations in the list, across the picture, into the surroundings and back', async () => {
  await page.getByRole('tab', { name: 'つながり' }).click()
  await page.getByRole('listbox', { name: 'つながり' }).getByRole('option').first().focus()
  await page.keyboard.press('ArrowRight')
  await heading('取締役会').waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('option')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => heading('取締役会').count()).toBe(0)
  await page.getByRole('application').focus()
  const all = await shown()
  const before = await page.getByRole('complementary').getByRole('heading').first().textContent()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('complementary').getByRole('heading').first().textContent()).not.toBe(before)
  await page.keyboard.press('z')
  await expect.poll(() => shown()).not.toBe(all)
  await page.keyboard.press('Escape')
  await expect.poll(() => shown()).toBe(all)
})

test('the proof of a finding is drawn', async () => {
  const before = await picture()
  await page.locator('.finding-head', { hasText: 'AUT-01' }).first().click()
  await expect.poll(() => picture()).not.toBe(before)
  await expect.poll(() => page.locator('.graph-stage').getAttribute('data-faded')).toBe('strong')
})

/** A president with departments of as many sections each. */
const large = `format: taiseizu/1
organisation: { name: 大きな会社 }
variants:
  - id: as-is
    name: 現状
    units:
      - { id: ceo, kind: officer, name: 社長, offices: [ceo] }
${Array.from({ length: 14 }, (_, d) =>
  [
    `      - { id: d${d}, kind: department, name: 第${d}部, parent: ceo }`,
    ...Array.from(
      { length: 14 },
      (_unused, s) => `      - { id: d${d}-${s}, kind: section, name: 第${d}の${s}課, parent: d${d} }`,
    ),
  ].join('\n'),
).join('\n')}
`

test('of a large organisation lower levels are folded; search and a double click open them, a button opens all', async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.evaluate('delete window.showOpenFilePicker').then(() => page.keyboard.press('Control+o')),
  ])
  await chooser.setFiles({ name: 'large.yaml', mimeType: 'text/yaml', buffer: Buffer.from(large) })
  await page.getByRole('heading', { level: 1, name: '大きな会社' }).waitFor()
  await page.evaluate("location.hash = '#/variant/as-is/view/graph'")
  const unfold = page.getByRole('button', { name: '212 件すべてを表示' })
  await unfold.waitFor()
  const folded = await shown()
  await find('第7の3課')
  await heading('第7の3課').waitFor()
  await expect.poll(() => shown()).not.toBe(folded)
  const { x, y } = await middle()
  await page.mouse.move(x, y)
  await page.locator('.graph-hover', { hasText: '第7の3課' }).waitFor()
  await page.getByRole('button', { name: '開いたものをまとめる' }).click()
  await expect.poll(() => shown()).toBe(folded)
  await find('第9部')
  const opened = await shown()
  await page.waitForTimeout(350)
  await page.mouse.dblclick(x, y)
  await expect.poll(() => shown()).not.toBe(opened)
  await unfold.click()
  await expect.poll(() => shown()).toContain('212 件')
  await page.getByRole('button', { name: '下位をまとめて表示' }).click()
  await expect.poll(() => shown()).toBe(folded)
})
