/** The archetypes before a class, as a trainer presents them: by keyboard and remote, step by step, in either language. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withEditor } from './support/editor'
import { takePicture } from './support/picture'
import { open } from './support/steps'

async function present(page: Page, example: RegExp): Promise<void> {
  await open(page, example)
  await page.getByRole('button', { name: /^(統括の類型|Archetypes)$/u }).click()
  await page.getByRole('button', { name: /^(発表|Present)/u }).click()
  await page.getByRole('dialog').getByRole('heading', { level: 1 }).waitFor()
}

const place = (page: Page) => page.getByRole('dialog').locator('.stage-steps [aria-current]')
const heading = (page: Page) => page.getByRole('dialog').getByRole('heading', { level: 1 })

/** Where the boxes stand that are in the picture now. */
const boxes = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    `Object.fromEntries([...document.querySelectorAll('.presentation .s-spot')].map((spot) =>
      [spot.querySelector('.s-name')?.textContent ?? '', spot.style.transform]))`,
  )

test('a remote leads through an archetype: the picture, what moves, what it fixes and breaks, what speaks for it', async () => {
  await withEditor(
    async (page) => {
      await present(page, /製造業/u)
      const shown = page.getByRole('dialog')
      await expect.poll(() => heading(page).textContent()).toBe('今の体制')
      await page.keyboard.press('3')
      await expect.poll(() => heading(page).textContent()).toBe('③委員会・集権型')
      await shown.getByText('各部門からなるセキュリティ委員会', { exact: false }).waitFor()

      await page.keyboard.press('PageDown')
      await expect.poll(() => place(page).textContent()).toBe('動くもの')
      await shown.getByRole('button', { name: /「セキュリティ委員会」を新設/u }).waitFor()
      await shown.getByRole('button', { name: /「CSIRT」から「セキュリティ委員会」へ 責任（A）7職務/u }).waitFor()
      await expect.poll(() => shown.locator('.stage-trail').count()).toBeGreaterThan(0)
      await takePicture(page, 'stage-moves-ja')

      await page.keyboard.press('PageDown')
      await shown.getByRole('heading', { name: /^解消 \d+/u }).waitFor()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => shown.locator('.s-lit').count()).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await expect.poll(() => shown.locator('.s-lit').count()).toBe(0)

      await page.keyboard.press('PageDown')
      await shown.getByRole('heading', { name: '長所', exact: true }).waitFor()
      await shown
        .getByText(/手引き.*図表|手引き 2\.2/u)
        .first()
        .waitFor()
      await page.keyboard.press('l')
      await shown.getByRole('heading', { name: 'For it', exact: true }).waitFor()
      await expect.poll(() => heading(page).textContent()).toBe('③Committee, centralised')

      await page.keyboard.press('PageUp')
      await expect.poll(() => place(page).textContent()).toBe('Findings')
      await page.keyboard.press('Escape')
      await shown.waitFor({ state: 'detached' })
    },
    { viewport: { width: 1280, height: 720 } },
  )
})

test('from archetype to archetype the organisation stays in place; what moves is seen to move', async () => {
  await withEditor(
    async (page) => {
      await present(page, /^Manufacturing/u)
      const picture = page.locator('.presentation .stage-picture')
      const rests = () => expect.poll(() => picture.getAttribute('data-phase'), { timeout: 10_000 }).toBe('rest')
      // Slow, very slow, quick.
      await page.keyboard.press('p')
      await page.keyboard.press('p')
      // The last that is worked out: from then on all have their room.
      await page.keyboard.press('4')
      await expect.poll(() => heading(page).textContent(), { timeout: 10_000 }).toContain('④')
      await rests()
      const federated = await boxes(page)
      await page.keyboard.press('1')
      await picture.and(page.locator('[data-phase="move"]')).waitFor()
      await expect.poll(() => page.locator('.stage-glide').count()).toBeGreaterThan(0)
      await rests()
      const centralised = await boxes(page)
      const common = Object.keys(federated).filter((name) => name in centralised)
      expect(common.length).toBeGreaterThan(15)
      for (const name of common) expect(centralised[name], name).toBe(federated[name])
      expect('Security committee' in centralised).toBe(false)
    },
    { locale: 'en', reducedMotion: 'no-preference', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
  )
})

test('who speaks has notes, a black screen and the keys at hand, and says how fast things move', async () => {
  await withEditor(
    async (page) => {
      await present(page, /^Electricity|^Power/u)
      const shown = page.getByRole('dialog')
      await page.keyboard.press('2')
      await page.keyboard.press('n')
      await shown.getByRole('complementary', { name: "Speaker's notes" }).getByText('Definition').waitFor()
      await page.keyboard.press('b')
      await shown.getByRole('button', { name: /screen is black/u }).waitFor()
      await page.keyboard.press('b')
      await page.keyboard.press('?')
      await shown.getByText('Archetypes ① to ④', { exact: false }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('p')
      await shown.getByRole('button', { name: 'Pace: very slow' }).waitFor()
      await shown.getByRole('button', { name: 'Leave' }).click()
      await shown.waitFor({ state: 'detached' })
    },
    { locale: 'en', viewport: { width: 1024, height: 768 } },
  )
})
