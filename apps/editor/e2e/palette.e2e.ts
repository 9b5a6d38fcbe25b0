/** Search, commands, menus and keys: everything can be found, and reached without a mouse. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit, open } from './support/steps'

const field = (page: Page) => page.getByRole('combobox', { name: /探す|Search by|操作の名前/u })
const options = (page: Page) => page.getByRole('dialog').getByRole('option')
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true })

const focusIn = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.closest('[data-region]')?.getAttribute('aria-label') ?? 'nowhere'")

test('a unit is found by half its name and shown where one is', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await page.keyboard.press('Control+k')
    await field(page).fill('監査')
    await expect.poll(() => chosen(page).textContent()).toContain('監査部')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: '詳細' }).getByRole('heading', { name: '監査部' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => page.evaluate('location.hash')).toContain('view/structure')
    // It is remembered as what was opened last.
    await page.keyboard.press('Control+p')
    await expect.poll(() => chosen(page).textContent()).toContain('監査部')
  })
})

test('what was chosen has the keyboard, in whichever view is shown', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    const choose = async (words: string, found: string | RegExp = words) => {
      await page.keyboard.press('Control+k')
      await field(page).fill(words)
      await expect.poll(() => chosen(page).textContent()).toMatch(found)
      await page.keyboard.press('Enter')
    }
    const focused = () =>
      page.evaluate(() => {
        const one = document.activeElement
        const active = document.getElementById(one?.getAttribute('aria-activedescendant') ?? '')
        return [one?.getAttribute('role') ?? one?.tagName, active?.textContent ?? one?.getAttribute('aria-label') ?? '']
      })
    await choose('監査部')
    await expect.poll(focused).toEqual(['treeitem', expect.stringMatching(/^監査部/u)])
    // The keys of the picture lead on from there.
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toEqual(['treeitem', expect.not.stringMatching(/^監査部/u)])

    await choose('分担表', /分担表/u)
    await page.getByRole('grid').waitFor()
    await expect.poll(async () => (await focusIn(page)) !== 'nowhere').toBe(true)
    await choose('監査部')
    await expect.poll(focused).toEqual(['grid', expect.stringContaining('監査部')])

    await page.keyboard.press('Control+2')
    await page.locator('.graph canvas').first().waitFor()
    await choose('監査部')
    await expect.poll(focused).toEqual(['application', expect.any(String)])

    await page.keyboard.press('Control+1')
    await choose('AUT-01', /./u)
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('finding-head')
  })
})

test('a composition is not taken for a choice: Enter ends the word, not the search', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await page.getByRole('button', { name: /^すべてを検索/u }).click()
    await field(page).waitFor()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: '工場', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 })
    await expect.poll(() => field(page).isVisible()).toBe(true)
    await session.send('Input.insertText', { text: '工場' })
    await expect.poll(() => chosen(page).textContent()).toContain('工場')
  })
})

test('results are read out as a list: how many there are, which one is chosen, and what cannot be done and why', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('やり直す')
    await expect.poll(() => options(page).count()).toBe(1)
    await expect.poll(() => options(page).getAttribute('aria-disabled')).toBe('true')
    await expect.poll(() => options(page).textContent()).toContain('やり直すものはありません')
    await page.keyboard.press('Enter')
    await expect.poll(() => field(page).isVisible()).toBe(true)
    await field(page).fill('セキュリティ')
    await expect.poll(() => options(page).count()).toBeGreaterThan(8)
    await page.keyboard.press('ArrowDown')
    const active = await field(page).getAttribute('aria-activedescendant')
    await expect.poll(() => chosen(page).getAttribute('id')).toBe(active)
    await expect.poll(() => chosen(page).getAttribute('aria-posinset')).toBe('2')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})

test('keys go to a view, to the next finding, through the parts of the screen, and to the sheet of keys', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await page.keyboard.press('Alt+5')
      await expect.poll(() => page.locator('[aria-current="page"]').textContent()).toBe('Findings')
      await expect.poll(() => page.title()).toBe('Findings — Taiseizu 体制図')
      await page.keyboard.press('Control+1')
      await expect.poll(() => page.locator('[aria-current="page"]').textContent()).toBe('Structure')

      await page.keyboard.press('F8')
      const first = await page.locator('.finding[data-open] .finding-rule').textContent()
      await page.keyboard.press('F8')
      await expect.poll(() => page.locator('.finding[data-open] .finding-rule').textContent()).not.toBe(first)
      await page.keyboard.press('Shift+F8')
      await expect.poll(() => page.locator('.finding[data-open] .finding-rule').textContent()).toBe(first)

      // Its line has the focus, and so its keys work.
      await page.locator('.finding[data-open] .finding-head:focus').waitFor()
      await page.keyboard.press('f')
      await page.locator('.finding-fix:focus').waitFor()
      await page.keyboard.press('Alt+3')
      await page.getByRole('grid').waitFor()
      await page.locator('.finding-fix:focus').waitFor()
      await page.evaluate('document.activeElement.blur()')
      await page.keyboard.press('Alt+1')
      await page.locator('main[aria-label="Structure"]:focus').waitFor()

      await page.evaluate('document.activeElement.blur()')
      const met: string[] = []
      for (let times = 0; times < 5; times += 1) {
        await page.keyboard.press('F6')
        met.push(await focusIn(page))
      }
      expect(met).toEqual(['Tools', 'Views and variants', 'Structure', 'Inspector', 'Findings'])

      await page.keyboard.press('?')
      const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await sheet.getByText('Next finding').waitFor()
      // What is below has no keys meanwhile.
      await page.keyboard.press('F8')
      await sheet.getByText('Draw a link').waitFor()
      await sheet.getByText('Give or take a role').waitFor()
      await sheet.getByRole('searchbox').fill('undo')
      await expect.poll(() => sheet.getByText('Next finding').count()).toBe(0)
      await sheet.getByText('Ctrl+Z', { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'hidden' })

      // Who speaks to the machine can do without keys of one sign.
      await page.keyboard.press('?')
      await sheet.getByRole('checkbox').uncheck()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'hidden' })
      await page.keyboard.press('?')
      await page.keyboard.press('F8')
      await page.locator('.finding[data-open] .finding-head:focus').waitFor()
      expect(await sheet.count()).toBe(0)
    },
    { locale: 'en' },
  )
})

test('the menu of a unit offers what can be done with it, by mouse and by keyboard', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    const menu = page.getByRole('menu')
    await page
      .getByRole('treeitem', { name: /^監査部/u })
      .first()
      .click({ button: 'right', position: { x: 20, y: 8 } })
    await menu.getByRole('menuitem', { name: /^上位の部署へ移動/u }).click()
    const details = page.getByRole('complementary', { name: '詳細' })
    await details.getByRole('heading', { name: '管理部門' }).waitFor()

    await chooseUnit(page, /^監査部/u)
    await page.keyboard.press('Shift+F10')
    await menu.getByRole('menuitem', { name: /^配下に部署を追加/u }).waitFor()
    await page.keyboard.press('Enter')
    await details.getByRole('heading', { name: '新しい部署' }).waitFor()

    await page.locator('.finding-head').first().click({ button: 'right' })
    await menu.getByText('直し方').waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
  })
})

test('panes and the sidebar give way and come back by keys', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    const inspector = page.getByRole('complementary', { name: '詳細' })
    await page.keyboard.press('Control+i')
    await inspector.waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+b')
    // The names are no longer written, but still told.
    await page.getByRole('button', { name: 'グラフ', exact: true }).waitFor()
    expect((await page.locator('.sidebar').boundingBox())?.width).toBeLessThan(60)
    await page.reload()
    await page.getByTestId('count-error').waitFor()
    expect((await page.locator('.sidebar').boundingBox())?.width).toBeLessThan(60)
    await page.keyboard.press('Control+i')
    await inspector.waitFor()
  })
})

test('the search and a menu keep the keyboard and the pointer from what lies below, and give the focus back', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const focused = () => page.evaluate('document.activeElement?.closest("[role=dialog], [role=menu], .topbar")?.role')
    const search = page.getByRole('button', { name: /^すべてを検索/u })
    await search.click()
    await page.getByRole('dialog', { name: '検索' }).getByRole('combobox').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('dialog')
    await page.mouse.click(40, 110) // beside it, where a view stands below
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => search.evaluate((button) => button.matches(':focus'))).toBe(true)
    const more = page.getByRole('button', { name: 'メニュー', exact: true })
    await more.click()
    await expect.poll(focused).toBe('menu')
    await page.mouse.click(40, 140)
    await expect.poll(() => page.getByRole('menu').count()).toBe(0)
    await expect.poll(() => more.evaluate((button) => button.matches(':focus'))).toBe(true)
    expect(new URL(page.url()).hash).toContain('view/structure')
  })
})
