/** Every screen as a screen reader and a keyboard find it: axe finds nothing that WCAG 2.2 AA forbids. */
import axe, { type RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds now. @param runOnly Tags, or the rules to look for. */
const found = (page: Page, within: string, runOnly: RunOnly | string[]): Promise<readonly string[]> =>
  page.evaluate(
    async ([place, what]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(place, {
        runOnly: what,
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`))
    },
    [within, runOnly] as const,
  )

/**
 * Everything in the colours that are on, and the contrast in the others: nothing else depends on colours.
 *
 * @param within Only there: what lies around a view is the same on every screen, and the first test looks at all of it.
 */
async function faults(page: Page, within = ':root'): Promise<readonly string[]> {
  await bring(page)
  const inLight = await found(page, within, standard)
  await colours(page, 'dark')
  const inDark = await found(page, within, { type: 'rule', values: ['color-contrast'] })
  await colours(page, 'light')
  return [...inLight, ...inDark.map((fault) => `dark: ${fault}`)]
}

async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source)
}

async function colours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(`:root[data-theme=${colorScheme}]`).waitFor()
}

/** Goes to a view of the organisation that is open. */
const show = (page: Page, view: string): Promise<unknown> => page.evaluate(`location.hash = '#/view/${view}'`)

const languages = [{ locale: 'ja' }, { locale: 'en' }] as const

test.each(languages)('the workbench with a finding opened ($locale)', async (look) => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    expect(await faults(page)).toEqual([])
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-details').waitFor()
    expect(await faults(page)).toEqual([])
  }, look)
})

const views = ['graph', 'matrix', 'field-map', 'findings', 'compare', 'archetypes', 'exercises'] as const

test('every view in English and dark', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await bring(page)
      for (const view of views) {
        await show(page, view)
        await page.locator('.workbench-loading').waitFor({ state: 'detached' })
        expect(await found(page, 'main', standard), view).toEqual([])
      }
    },
    { locale: 'en', colorScheme: 'dark' },
  )
})

test('enlarged fourfold on a laptop every view has its room, and the page scrolls in one direction', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      for (const view of ['structure', ...views]) {
        await show(page, view)
        await page.locator('.workbench-loading').waitFor({ state: 'detached' })
        const { width = 0, height = 0 } = (await page.locator('main').boundingBox()) ?? {}
        expect([width, height > 300], view).toEqual([320, true])
        const wide = await page.evaluate(
          "[document.documentElement, document.getElementById('root')].map((one) => one.scrollWidth - innerWidth)",
        )
        expect(wide, view).toEqual([0, 0])
      }
      await page.locator('.sidebar-item', { hasText: 'Structure' }).click()
      await page.locator('.finding-head').first().click()
      expect((await page.locator('.finding-details').boundingBox())?.width).toBeGreaterThan(280)
    },
    { locale: 'en', viewport: { width: 320, height: 256 } },
  )
})

test('the graph', async () => {
  await withEditor(async (page) => {
    await show(page, 'graph')
    await page.locator('canvas').first().waitFor()
    expect(await faults(page, 'main')).toEqual([])
  })
})

test('the comparison, part by part', async () => {
  await withEditor(async (page) => {
    await page.locator('.sidebar-item', { hasText: /^(?:比較|Compare)$/u }).click()
    await page.locator('.cmp-glance').waitFor()
    for (const tab of await page.locator('.cmp-tab-list [role="tab"]').all()) {
      await tab.click()
      expect(await faults(page, 'main')).toEqual([])
    }
  })
})

test.each(languages)('the start page ($locale)', async (look) => {
  await withEditor(async (page) => {
    await page.locator('.topbar button').first().click()
    await page.locator('.start').waitFor()
    expect(await faults(page)).toEqual([])
  }, look)
})

test('the inspectors of a contract, a duty and a new organisation', async () => {
  await withEditor(async (page) => {
    await page.locator('.finding-head', { hasText: 'SRC-06' }).click()
    await page.locator('.checks-head .button').first().click()
    expect(await faults(page, 'aside')).toEqual([])
    await page.getByRole('treeitem', { name: /^(?:社内情報システム|Office IT)/u }).click()
    await page.locator('.duty-name').first().click()
    await page.locator('.holders').first().waitFor()
    expect(await faults(page, 'aside')).toEqual([])
    await page.locator('.topbar button').first().click()
    await page.locator('.start-own button').nth(1).click()
    await page.locator('.first-steps').waitFor()
    expect(await faults(page, 'aside')).toEqual([])
  })
})

test('the findings as a view, with one opened, several chosen and the form to accept them', async () => {
  await withEditor(async (page) => {
    await show(page, 'findings')
    await page.locator('.finding-head').first().click()
    await page.locator('.findings-list input').nth(1).check()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.chosen-bar button').nth(1).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page, '[role="dialog"]')).toEqual([])
  })
})

test('the matrix, with its filters, and its other pivot', async () => {
  await withEditor(async (page) => {
    await show(page, 'matrix')
    await page.locator('.matrix-toggle').click()
    await page.locator('.matrix-filters').waitFor()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.matrix-tools .switch button').nth(1).click()
    await page.locator('.matrix-status').first().waitFor()
    expect(await faults(page, 'main')).toEqual([])
  })
})

test('the field map, a field with its tasks, and the table', async () => {
  await withEditor(async (page) => {
    await show(page, 'field-map')
    await page.locator('.fm-tile').nth(4).dblclick()
    await page.locator('.fm-tasks').waitFor()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.fm-form button').nth(1).click()
    await page.locator('.fm-table').waitFor()
    expect(await faults(page, 'main')).toEqual([])
  })
})

test('the archetypes: where it stands, one applied, and the advice', async () => {
  await withEditor(async (page) => {
    await show(page, 'archetypes')
    await page.locator('.at-pulls').first().waitFor()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.at-tab').nth(2).click()
    await page.locator('.at-factor').first().waitFor()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.at-corner').first().click()
    await page.locator('.at-counts').first().waitFor()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.at-tab').nth(1).click()
    await page.locator('.at-figures').waitFor()
    expect(await faults(page, 'main')).toEqual([])
  })
})

test('the archetypes before a class, with the notes and the keys', async () => {
  await withEditor(async (page) => {
    await show(page, 'archetypes')
    await page.locator('.at .view-tools-end button').click()
    await page.locator('.stage-measures').waitFor()
    for (const key of ['3', 'PageDown', 'PageDown', 'ArrowDown', 'PageDown', 'n', '?']) {
      await page.keyboard.press(key)
      expect(await faults(page, '[role="dialog"]'), key).toEqual([])
    }
  })
})

test('search, the menus, the sheet of keys and the questions', async () => {
  await withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    await page.locator('.topbar-search').click()
    await page.keyboard.type('se')
    await page.locator('.palette-entry').first().waitFor()
    expect(await faults(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[data-tour="help"]').click()
    await page.getByRole('menu').waitFor()
    expect(await faults(page, '[role="menu"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.locator('.shortcuts').waitFor()
    expect(await faults(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.tour-offer .button-primary').click()
    await page.locator('.tour').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.topbar button').first().click()
    await page.locator('.start-way-first').click()
    await page.locator('.first-run-preview svg').waitFor()
    expect(await faults(page, '[role="dialog"]')).toEqual([])
  })
})

test('the list of variants, the changes of one, and the form for its name', async () => {
  await withEditor(async (page) => {
    const variant = page.locator('[data-variant="to-be"]')
    await variant.locator('.variant-own').waitFor()
    await variant.locator('.variant-menu').click()
    await page.getByRole('menuitem').nth(3).click()
    await page.locator('.own-head').first().click()
    await page.locator('.own-effect .button').waitFor()
    expect(await faults(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('F2')
    await page.locator('.variant-form').waitFor()
    expect(await faults(page, '.variant-popover')).toEqual([])
    await page.keyboard.press('Escape')
    expect(await faults(page, '.sidebar')).toEqual([])
  })
})

test('the exercises, one with a thing chosen, its answer, and the making of one', async () => {
  await withEditor(async (page) => {
    await page.locator('.sidebar-item', { hasText: /^(?:演習|Exercises)$/u }).click()
    await page.locator('.ex-card').nth(2).waitFor()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.ex-card').nth(2).click()
    await page.locator('[data-key="unit/watch-co"]').click({ position: { x: 20, y: 8 } })
    await page.locator('.ex-kind').nth(4).click()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.ex-end .button-primary').click()
    await page.locator('.ex-result-head').first().click()
    expect(await faults(page, 'main')).toEqual([])
    await page.locator('.ex-run > header .button').first().click()
    await page.locator('.ex-ways .button').first().click()
    await page.locator('.ex-sought').waitFor()
    expect(await faults(page, 'main')).toEqual([])
  })
})
