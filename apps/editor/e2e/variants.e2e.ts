/** A planner's way: a variant begun, edited, compared with its base, brought up to date, made the new as-is, and all of it undone. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { chooseUnit, open } from './support/steps'

const side = (page: Page) => page.locator('.sidebar')
const shown = (page: Page) => side(page).locator('[data-shown] .variant-name')

const names = (page: Page) => side(page).locator('.variant-name').allTextContents()

/** Chooses from the menu of a variant. */
async function choose(page: Page, variant: string, item: string): Promise<void> {
  await side(page).locator(`[data-variant="${variant}"]`).getByRole('button', { name: 'Menu of the variant' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function show(page: Page, variant: string, unit: RegExp): Promise<void> {
  await side(page).locator(`[data-variant="${variant}"] .variant-show`).click()
  await page.getByRole('treeitem', { name: unit }).first().waitFor()
}

async function rename(page: Page, unit: RegExp, name: string): Promise<void> {
  await chooseUnit(page, unit)
  const field = page.getByLabel('Name (English)', { exact: true })
  await field.fill(name)
  await field.press('Enter')
  await page
    .getByRole('treeitem', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .waitFor()
}

async function moveUnder(page: Page, unit: RegExp, above: string): Promise<void> {
  await chooseUnit(page, unit)
  const field = page.getByRole('complementary', { name: 'Inspector' }).getByRole('combobox', { name: 'Under' })
  await field.fill(above)
  await field.press('Enter')
  await page.getByRole('navigation').getByText(above).first().waitFor()
}

test('a variant is begun, edited, its changes taken back one by one, brought up to date, and made the new as-is', async () => {
  await withEditor(
    async (page) => {
      await open(page, /Electricity/u)
      await choose(page, 'with-affiliate', 'New variant from this one')
      await page.getByRole('form').getByRole('textbox', { name: 'Name (English)' }).fill('Federated')
      await page.keyboard.press('Enter')
      await expect.poll(() => shown(page).textContent()).toBe('Federated')

      await rename(page, /^Audit department/u, 'Internal audit')
      await rename(page, /^Legal department/u, 'Legal and compliance')
      await moveUnder(page, /^Internal audit/u, 'President and CEO')
      await side(page).locator('[data-variant="federated"] .variant-own', { hasText: '2' }).waitFor()

      await choose(page, 'federated', 'Changes from its base')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: /Moved.*Internal audit/su }).waitFor()
      await dialog.getByRole('searchbox', { name: 'Search the changes' }).fill('compliance')
      await dialog.getByRole('button', { name: /Changed.*Legal and compliance/su }).click()
      await dialog.getByText('Legal and compliance → Legal department').waitFor()
      await dialog.getByRole('button', { name: 'Take this change back' }).click()
      await dialog.getByText('No change matches.').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('treeitem', { name: /^Legal department/u }).waitFor()

      await show(page, 'as-is', /^Audit department/u)
      await rename(page, /^Audit department/u, 'Group audit')
      await show(page, 'federated', /^Internal audit/u)
      await side(page).locator('[data-variant="federated"] .variant-moved').waitFor()
      await choose(page, 'federated', 'Bring up to date with its base')
      await dialog.getByText('The base before: Audit department').waitFor()
      await dialog.getByRole('radio', { name: 'The base: Group audit' }).press('Space')
      await page.keyboard.press('Enter')
      await dialog.getByText('1 thing changes').waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('treeitem', { name: /^Group audit/u }).waitFor()
      await side(page).locator('.variant-moved').waitFor({ state: 'detached' })

      await choose(page, 'federated', 'Make this the new as-is')
      await dialog.getByRole('button', { name: 'Make it the as-is' }).click()
      await expect
        .poll(() => names(page))
        .toEqual(['As is', expect.stringMatching(/^As is \(until [\d-]+\)$/u), 'With an affiliate'])
      await chooseUnit(page, /^Group audit/u)
      await page
        .getByRole('complementary', { name: 'Inspector' })
        .getByRole('navigation')
        .getByText('President and CEO')
        .waitFor()

      await choose(page, 'federated', 'Delete variant')
      await page.getByText(/Deleted the variant "As is"\./u).waitFor()
      const undo = page.locator('.topbar').getByRole('button', { name: /^Undo/u })
      for (let step = 0; step < 9; step += 1) await undo.click()
      await expect.poll(() => undo.isDisabled()).toBe(true)
      await expect.poll(() => names(page)).toEqual(['As is', 'With an affiliate'])
      await page.getByRole('treeitem', { name: /^Audit department/u }).waitFor()
    },
    { locale: 'en' },
  )
})

test('by keyboard alone, in a narrow sidebar: F2 names a variant, its menu opens, the last cannot be deleted and says why', async () => {
  await withEditor(async (page) => {
    await open(page, /^金融/u)
    await page.getByRole('button', { name: 'サイドバーを狭くする' }).click()
    const variant = side(page).getByRole('button', { name: '現状' })
    await variant.focus()
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: '名前（日本語）' }).fill('今の体制')
    await page.keyboard.press('Enter')
    await side(page).getByRole('button', { name: '今の体制' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toContain('今の体制')
    await page.keyboard.press('Shift+F10')
    const last = page.getByRole('menuitem', { name: /案を削除/u })
    await expect.poll(() => last.textContent()).toContain('案は一つ以上必要です')
    await expect.poll(() => last.getAttribute('aria-disabled')).toBe('true')
  })
})

test('a variant gets another id, and links to it still lead there; what a removal took along stands below it and comes back with it', async () => {
  await withEditor(
    async (page) => {
      await side(page).locator('[data-variant="to-be"] .variant-own').waitFor()
      await choose(page, 'to-be', 'Name, id and description of the variant')
      const dialog = page.getByRole('dialog')
      const id = dialog.getByLabel('Id', { exact: true })
      await id.fill('as-is')
      await id.press('Enter')
      await dialog.getByText('Another variant has the id "as-is". Free: as-is-2').waitFor()
      await id.fill('plan-2027')
      await id.press('Enter')
      await side(page).locator('[data-variant="plan-2027"][data-shown]').waitFor()
      await expect.poll(() => page.url()).toContain('#/variant/plan-2027/')
      await page.evaluate(`location.hash = '#/variant/to-be/view/structure/select/unit/csirt'`)
      await expect.poll(() => page.url()).toContain('#/variant/plan-2027/')

      await page
        .getByRole('complementary', { name: 'Inspector' })
        .getByRole('button', { name: 'Remove' })
        .first()
        .click()
      await page.getByRole('treeitem', { name: /^CSIRT/u }).waitFor({ state: 'detached' })
      await choose(page, 'plan-2027', 'Changes from its base')
      await dialog.getByRole('button', { name: /removals along with it/u }).click()
      await dialog
        .getByRole('button', { name: /^Removed\s*CSIRT S/u })
        .first()
        .waitFor()
      await dialog.getByRole('button', { name: /^Removed\s*CSIRT$/u }).click()
      await dialog.getByRole('button', { name: /^Take the \d+ back together/u }).click()
      await page.keyboard.press('Escape')
      await page.getByRole('treeitem', { name: /^CSIRT/u }).waitFor()
      await page.getByRole('button', { name: /^Undo: Take back \d+ changes/u }).click()
      await page.getByRole('treeitem', { name: /^CSIRT/u }).waitFor({ state: 'detached' })
    },
    { locale: 'en' },
  )
})
