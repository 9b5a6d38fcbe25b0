import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { provided } from '../../../../packages/tooling/provided'
import { guard } from './guard'
import { takePicture } from './picture'

/** How the editor is looked at. */
export interface Look {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Language the browser asks for; `ja` unless told. */
  readonly locale?: 'ja' | 'en'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** Below the served address, e.g. `#/graph`. */
  readonly path?: string
  /** For what the options above do not name. */
  readonly context?: BrowserContextOptions
}

/** Chromium on a machine without graphics, doing nothing of its own. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | undefined

/** One browser for all tests of a file: starting it costs half a second. */
function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: provided().chromium, args: flags })
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/**
 * Opens the built editor in a context of its own (no storage shared with any other test), hands the
 * page over, and closes it.
 *
 * @throws Whatever `drive` throws; else one error that names everything that must not happen behind
 *   a test's back: console errors, uncaught errors, violations of the content security policy,
 *   requests to any address but the served one.
 */
export async function withEditor(drive: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const url = provided().editorUrl
  const context = await (
    await launch()
  ).newContext({
    baseURL: url,
    viewport: look.viewport ?? { width: 1440, height: 900 },
    locale: look.locale === 'en' ? 'en-US' : 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: look.reducedMotion ?? 'reduce',
    ...look.context,
  })
  try {
    const incidents = await guard(context, new URL(url).origin)
    const page = await context.newPage()
    await page.goto(new URL(look.path ?? '', url).href)
    try {
      await drive(page)
    } catch (error) {
      await takePicture(page, fileName(`failed ${expect.getState().currentTestName}`)).catch(() => {}) // the page may be gone
      throw error
    }
    await incidents.settle()
    incidents.expectNone()
  } finally {
    await context.close()
  }
}

/** A test's title as the name of a file. */
function fileName(title: string): string {
  return title.replaceAll(/[^\p{Letter}\p{Number}-]+/gu, '-').slice(0, 100)
}
