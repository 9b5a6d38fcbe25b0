import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { expect } from 'vitest'
import { provided } from '../../../../packages/tooling/provided'
import { type Incidents, guard } from './guard'
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

/** Chromium on a machine without graphics, doing nothing of its own and knowing no other machine. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

let browser: Promise<Browser> | undefined

/** One browser for all files that a worker runs; it ends with the worker. */
function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: provided().chromium, args: flags })
  return browser
}

/** A context and what happened in it behind a test's back. */
interface Place {
  readonly context: BrowserContext
  readonly incidents: Incidents
  /** Takes away what pages have stored. */
  clear(): Promise<void>
}

/** Of each kind one that no test uses now: with the editor's program in its cache a page opens in half the work. */
const free = new Map<string, Place>()

async function placeFor(kind: string, options: BrowserContextOptions): Promise<Place> {
  const known = free.get(kind)
  free.delete(kind)
  return known ?? newPlace(options)
}

async function newPlace(options: BrowserContextOptions): Promise<Place> {
  const { origin } = new URL(provided().editorUrl)
  const context = await (await launch()).newContext(options)
  const incidents = await guard(context, origin)
  const blank = await context.newPage() // stays, and with it the window: a window is more work than a page
  const session = await context.newCDPSession(blank)
  return {
    context,
    incidents,
    async clear() {
      const used = context.pages().filter((page) => page !== blank)
      await Promise.all(used.map((page) => page.close()))
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: keptByPages })
      incidents.forget()
    },
  }
}

/** All but the cache of what the server sends, which is the same for all. */
const keptByPages = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage'

/**
 * Opens the built editor in a page that finds nothing of what other tests left in the browser, hands it
 * over, and closes it.
 *
 * @throws Whatever `drive` throws; else one error that names everything that must not happen behind
 *   a test's back: console errors, uncaught errors, violations of the content security policy,
 *   requests to any address but the served one.
 */
export async function withEditor(drive: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const url = provided().editorUrl
  const options: BrowserContextOptions = {
    baseURL: url,
    viewport: look.viewport ?? { width: 1440, height: 900 },
    locale: look.locale === 'en' ? 'en-US' : 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: look.reducedMotion ?? 'reduce',
    ...look.context,
  }
  const kind = JSON.stringify(options)
  const place = await placeFor(kind, options)
  try {
    const page = await place.context.newPage()
    await page.goto(new URL(look.path ?? '', url).href)
    try {
      await drive(page)
    } catch (error) {
      await takePicture(page, fileName(`failed ${expect.getState().currentTestName}`)).catch(() => {}) // the page may be gone
      throw error
    }
    await place.incidents.settle()
    place.incidents.expectNone()
    await place.clear()
  } catch (error) {
    await place.context.close() // whatever state it is in
    throw error
  }
  free.set(kind, place)
}

/** A test's title as the name of a file. */
function fileName(title: string): string {
  return title.replaceAll(/[^\p{Letter}\p{Number}-]+/gu, '-').slice(0, 100)
}
