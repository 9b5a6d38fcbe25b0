/** Steps that many tests take. */
import type { Page } from 'playwright-core'

/** Leaves what is open and begins with something else from the start page. */
export async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(?:はじめの画面|Start page)$/u }).click()
  await page.getByRole('button', { name }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.getByTestId('count-error').waitFor()
}

/** How many findings of each severity there are. */
export async function counts(page: Page) {
  const read = async (severity: string) => Number(await page.getByTestId(`count-${severity}`).textContent())
  return { error: await read('error'), warning: await read('warning'), advice: await read('advice') }
}

export const total = ({ error, warning }: { error: number; warning: number }): number => error + warning

/** Clicks a unit in the picture at its name: in the middle of its box lies what it does. */
export async function chooseUnit(page: Page, name: RegExp): Promise<void> {
  await page
    .getByRole('treeitem', { name })
    .first()
    .click({ position: { x: 20, y: 8 } })
  // The inspector follows the picture.
  await page
    .locator('.inspector-head')
    .filter({ hasText: name.source.includes('^') ? inside(name) : name })
    .waitFor()
}

/** Adds a unit, in English, and waits until the inspector shows it. */
export async function addUnit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a unit' }).click()
  await page.locator('.inspector-head').filter({ hasText: 'New unit' }).waitFor()
}

/** A name at the beginning of an item stands somewhere in a head. */
const inside = (name: RegExp): RegExp => new RegExp(name.source.replace('^', '').replace(/,$/u, ''), 'u')
