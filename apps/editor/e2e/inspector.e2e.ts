/** What is selected is changed in the inspector, and the findings follow. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit, counts, open, total } from './support/steps'

/** Finds one of many by typing, and takes the first that fits. */
async function choose(field: Locator, typed: string): Promise<void> {
  await field.fill(typed)
  await field.press('Enter')
}

test('an authority that is granted in the inspector makes the finding vanish that asked for it', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      const before = await counts(page)
      await chooseUnit(page, /^OT-SIRT/u)
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      await inspector.getByRole('button', { name: 'Grant an authority' }).click()
      const form = inspector.locator('.adding')
      await form.getByLabel('Authority').selectOption({ label: 'Halt' })
      await choose(form.getByRole('combobox', { name: 'Over' }), 'factory prod')
      await form.getByRole('button', { name: 'Add', exact: true }).click()
      await expect.poll(async () => (await counts(page)).error).toBe(before.error - 1)
      await inspector
        .getByText(/Grounded: /u)
        .first()
        .waitFor()

      await inspector.getByRole('button', { name: /^Edit "OT-SIRT — Halt/u }).click()
      await choose(inspector.locator('.open-row-details').getByRole('combobox', { name: 'Granted by' }), 'csirt')
      await inspector
        .getByText(/Not grounded/u)
        .first()
        .waitFor()
      await expect.poll(async () => (await counts(page)).error).toBeGreaterThanOrEqual(before.error)
    },
    { locale: 'en' },
  )
})

test('a role is changed in its row, and undone from the keyboard', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await chooseUnit(page, /^監査部/u)
    const inspector = page.getByRole('complementary', { name: '詳細' })
    const role = inspector.getByLabel(/^「監査部 A — .*」の役割$/u).first()
    await role.selectOption('I')
    await expect.poll(async () => total(await counts(page))).toBeGreaterThan(total(before))
    await page.keyboard.press('Control+z')
    await expect.poll(() => counts(page)).toEqual(before)
    await page.keyboard.press('Control+y')
    await expect.poll(async () => total(await counts(page))).toBeGreaterThan(total(before))
  })
})

test('a contract that a finding is about is put right in the inspector, and given to another provider with the roles under it', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await page.locator('.finding-head', { hasText: 'SRC-06' }).click()
    const inspector = page.getByRole('complementary', { name: '詳細' })
    await inspector.getByRole('heading', { name: '生産設備の保守契約' }).waitFor()
    await inspector.getByRole('button', { name: '条項を変更' }).click()
    await inspector.getByLabel('インシデント時の義務').check()
    await inspector.getByLabel('監査権').check()
    await expect.poll(async () => (await counts(page)).warning).toBe(before.warning - 1)

    await choose(inspector.getByRole('combobox', { name: '外部事業者' }), '監査サービス')
    await page.getByText('契約に基づく分担 3 件も「監査サービス」に移しました。').waitFor()
    await inspector.locator('[data-part="contract-assignments"]').getByText('監査サービス R').first().waitFor()
  })
})

test('Delete removes what is selected in the picture, and undo brings it back', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const unit = page.getByRole('treeitem', { name: /^経営企画部/u })
    await unit.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    await unit.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('role')")).toBe('treeitem')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+z')
    await unit.waitFor()
    await page.getByRole('button', { name: '元に戻す', exact: true }).waitFor()
  })
})

test('a fix that is pointed at shows on the picture what it would do, and does nothing', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    const before = await counts(page)
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-fix').first().hover()
    await page.getByText('直した後の姿（まだ適用していません）').waitFor()
    await expect.poll(() => counts(page)).toEqual(before)
    await page.locator('.finding-head').first().hover()
    await page.getByText('直した後の姿（まだ適用していません）').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator('.finding-details').waitFor({ state: 'detached' })
  })
})

test('a unit is found by typing it in whatever kana, width and case, and Escape leaves all as it was', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await chooseUnit(page, /^監査部/u)
    const inspector = page.getByRole('complementary', { name: '詳細' })
    const above = inspector.getByRole('combobox', { name: '上位' })
    const before = await above.inputValue()
    await above.fill('ｃｉｏ')
    await page.getByRole('option', { name: /^CIO兼CDO/u }).waitFor()
    await above.press('Escape')
    await expect.poll(() => above.inputValue()).toBe(before)
    await choose(above, 'ｃｉｏ')
    await expect.poll(() => above.inputValue()).toBe('CIO兼CDO')
    await inspector.getByRole('navigation', { name: '上位の並び' }).getByText('CIO兼CDO').waitFor()
  })
})

test('a number that is none is refused in words, and Escape gives the field back', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      const employees = page.getByRole('textbox', { name: 'Employees' })
      const before = await employees.inputValue()
      await employees.fill('many')
      await employees.press('Enter')
      await page.getByText('Enter a whole number, 0 or more.').waitFor()
      await employees.press('Escape')
      await expect.poll(() => employees.inputValue()).toBe(before)
      await employees.fill('１，２００')
      await employees.press('Enter')
      await expect.poll(() => employees.inputValue()).toBe('1200')
    },
    { locale: 'en' },
  )
})

test('what was looked at before is one key away, and what was folded stays folded', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await chooseUnit(page, /^監査部/u)
    const inspector = page.getByRole('complementary', { name: '詳細' })
    await inspector.getByRole('button', { name: /^権限 ?\d/u }).click()
    await inspector.getByRole('navigation', { name: '上位の並び' }).getByRole('button').last().click()
    await inspector.getByRole('heading', { name: '管理部門' }).waitFor()
    await expect
      .poll(() => inspector.getByRole('button', { name: /^権限 ?\d/u }).getAttribute('aria-expanded'))
      .toBe('false')
    await inspector.getByRole('button', { name: '前に見たものへ戻る' }).focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await inspector.getByRole('heading', { name: '監査部' }).waitFor()
    await page.keyboard.press('Alt+ArrowRight')
    await inspector.getByRole('heading', { name: '管理部門' }).waitFor()
  })
})

test('several units are changed in one step, which one undo takes back', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      await chooseUnit(page, /^IT department/u)
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      await inspector.getByRole('button', { name: /^Units below/u }).click()
      await inspector.getByRole('button', { name: 'Select them all' }).click()
      await inspector.getByRole('heading', { name: '2 selected' }).waitFor()
      const kind = inspector.getByLabel('Kind', { exact: true })
      const before = await kind.inputValue()
      await kind.selectOption('team')
      await inspector.getByRole('button', { name: 'Operation function' }).click()
      await expect.poll(() => kind.inputValue()).toBe('team')
      await page.keyboard.press('Control+z')
      await page.getByText('Undone: Change 2 items: Kind').waitFor()
      await expect.poll(() => kind.inputValue()).toBe(before)
    },
    { locale: 'en' },
  )
})

test('a term explains itself with the guide’s figure when it has the focus', async () => {
  await withEditor(async (page) => {
    await open(page, /製造業/u)
    await chooseUnit(page, /^CSIRT/u)
    const inspector = page.getByRole('complementary', { name: '詳細' })
    await page.keyboard.press('Tab')
    await inspector.locator('.check-chosen').getByRole('button', { name: 'CSIRT' }).focus()
    const tip = page.getByRole('tooltip')
    await tip.getByText('社内の情報システムで起きたインシデントに対応します。').waitFor()
    await tip.getByText('手引き 図表14').waitFor()
  })
})

test('a duty tells who should do it, a task of one’s own is added to its field, and a field is excluded', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      await page.getByRole('treeitem', { name: /^Office IT/u }).click()
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      await inspector.locator('.duty-name').first().click()
      await inspector.getByRole('button', { name: 'What the guide says' }).click()
      await inspector.getByText('In-house:', { exact: true }).waitFor()
      await inspector.getByText('Guide, figure 12').first().waitFor()

      await inspector.getByRole('navigation').getByRole('button').first().click()
      await inspector.getByRole('button', { name: /^Tasks/u }).click()
      await inspector.getByRole('button', { name: 'Add a task' }).click()
      await inspector.getByRole('button', { name: 'Add', exact: true }).click()
      await inspector.getByRole('heading', { name: 'New task' }).waitFor()
      // Its name is there to be typed, in both languages.
      await page.keyboard.type('Look after it')
      await page.keyboard.press('Enter')
      await inspector.getByRole('heading', { name: 'Look after it' }).waitFor()
      await expect.poll(() => inspector.getByLabel('Name (Japanese)').inputValue()).toBe('Look after it')
      await inspector.getByLabel('Needed in').selectOption('all')
      await expect.poll(() => inspector.locator('.duties > li').count()).toBe(3)

      await inspector.getByRole('button', { name: /^Exclusion/u }).click()
      await inspector.getByRole('button', { name: 'Exclude it' }).click()
      await inspector.getByLabel('Reason').selectOption('specialist-contracted-when-needed')
      await inspector.getByRole('button', { name: 'Add', exact: true }).click()
      await inspector.locator('.duty-status', { hasText: 'Excluded' }).first().waitFor()
    },
    { locale: 'en' },
  )
})

test('a record that an edit makes another one keeps its place and the focus, and so does undo', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      await page.evaluate(`location.hash = '#/variant/as-is/view/structure/select/link/escalates-to:psirt:csirt'`)
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      const kind = inspector.getByLabel('Kind', { exact: true })
      await kind.focus()
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(/select\/link\/(?!escalates-to)/u)
      const isAtKind = () => page.evaluate("document.activeElement.tagName === 'SELECT'")
      await expect.poll(isAtKind).toBe(true)
      await page.keyboard.press('Control+z')
      await page.waitForURL(/select\/link\/escalates-to:psirt:csirt$/u)
      await expect.poll(isAtKind).toBe(true)
    },
    { locale: 'en' },
  )
})

test('an id is refused with what would do, then changed with all that names it: selection, address and focus go along, and one undo takes it back', async () => {
  await withEditor(
    async (page) => {
      await open(page, /^Manufacturing/u)
      const before = await counts(page)
      await chooseUnit(page, /^OT-SIRT/u)
      const inspector = page.getByRole('complementary', { name: 'Inspector' })
      await inspector.getByRole('button', { name: 'More', exact: true }).click()
      const id = inspector.getByRole('textbox', { name: 'Id' })
      const old = await id.inputValue()
      await id.fill('CSIRT')
      await id.press('Enter')
      await page.getByRole('alert').getByText('Free: csirt-2').waitFor()
      await id.fill('csirt')
      await id.press('Enter')
      await page.getByRole('alert').getByText('"csirt" is taken').waitFor()
      await id.fill('plant-sirt')
      await id.press('Enter')
      await page.waitForURL(/select\/unit\/plant-sirt$/u)
      await inspector.getByRole('heading', { name: 'OT-SIRT' }).waitFor()
      await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('plant-sirt')
      await expect.poll(() => counts(page)).toEqual(before)
      await page.keyboard.press('Control+z')
      await page.getByText(`Undone: Change the id of "OT-SIRT" from ${old} to plant-sirt`).waitFor()
      await expect.poll(() => id.inputValue()).toBe(old)
      await expect.poll(() => page.url()).toMatch(new RegExp(`select/unit/${old}$`, 'u'))
    },
    { locale: 'en' },
  )
})
