#!/usr/bin/env node
/// <reference lib="dom" />
/**
 * Measures the editor as it is built, in Chromium, from input to paint, in generated organisations of so many units:
 *
 * `node packages/tooling/measure-editor.mjs 300 3000 [--runs=15] [--only=part of a name] [--whole] [--profile=folder] [--url=where it is served]`
 *
 * A time is that from the event to the end of the frame in which it was answered: script, style, layout and paint of the page, not
 * the graphics card's. Medians; the first of each is warm-up. `of it work` is without waiting for the frame to begin (up to 16 ms, by
 * chance); `longest` is the longest time for which the page did not answer. With `--whole` what concerns a whole variant is done
 * instead, and `longest` is by the page's own thread: what else the machine does is not in it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { actions, rested } from './editor-actions.mjs'
import { motions } from './editor-motions.mjs'
import { longestOf, wholeActions } from './editor-whole-actions.mjs'
import { provideChromium } from './chromium.mjs'
import { root } from './paths.mjs'
import { serveEditor } from './serve.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./editor-actions.mjs').Action} Action */
/** @typedef {import('./editor-motions.mjs').Motion} Motion */
/** @typedef {{ times: number[], work: number[], long: number[], event: string, there: string }} Noted */

const told = process.argv.slice(2)
/** @param {string} name */
const option = (name) => told.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const runs = Number(option('runs') ?? 9)
const only = option('only') ?? ''
const isWhole = told.includes('--whole')
const profiles = option('profile')
const sizes = told.filter((one) => /^\d+$/u.test(one)).map(Number)

/** While something goes on in the picture: how long a frame takes, and how much of it the page works. @param {Page} page @param {Motion} motion */
async function frames(page, { name, before, go, after }) {
  await before?.(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const working = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  if (profiles !== undefined) {
    await session.send('Profiler.enable')
    await session.send('Profiler.start')
  }
  const began = await working()
  await page.evaluate(() => {
    const seen = { frames: /** @type {number[]} */ ([]), isOver: false }
    Object.assign(globalThis, { seen })
    const step = (/** @type {number} */ now) => {
      seen.frames.push(now)
      if (!seen.isOver) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
  await go(page)
  const drawn = await page.evaluate(() => {
    const { seen } = /** @type {{ seen: { frames: number[], isOver: boolean } }} */ (
      /** @type {unknown} */ (globalThis)
    )
    seen.isOver = true
    return seen.frames
  })
  const times = drawn.slice(1).map((time, index) => time - (drawn[index] ?? 0))
  const worked = (await working()) - began
  if (profiles !== undefined) {
    mkdirSync(profiles, { recursive: true })
    const { profile } = await session.send('Profiler.stop')
    writeFileSync(join(profiles, `${name.replaceAll(' ', '-')}.cpuprofile`), JSON.stringify(profile))
  }
  await after?.(page)
  return `| ${name}, a frame | ${quantile(times, 0.5).toFixed(0)} | ${quantile(times, 0.95).toFixed(0)} | ${(worked / times.length).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`
}

/** Runs in the page: notes for each event how long it took until the frame was painted, and each long task. */
function watch() {
  /** @type {Noted} */
  const noted = { times: [], work: [], long: [], event: '', there: '' }
  Object.assign(globalThis, { noted })
  for (const dialog of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, dialog)
  for (const type of ['click', 'keydown', 'pointermove', 'mousemove', 'wheel', 'contextmenu'])
    addEventListener(
      type,
      (event) => {
        if (event.type !== noted.event) return
        const [at, began] = [event.timeStamp, performance.now()]
        let answered = began
        // Before whatever else waits, React's own later slices included.
        const next = (/** @type {() => void} */ run) => void scheduler.postTask(run, { priority: 'user-blocking' })
        next(() => void (answered = performance.now()))
        const frame = () => {
          const framed = performance.now()
          if (noted.there !== '' && document.querySelector(noted.there) === null)
            return void requestAnimationFrame(frame)
          next(() => {
            const ended = performance.now()
            noted.times.push(ended - at)
            noted.work.push(Math.min(answered, framed) - began + (ended - framed))
          })
        }
        requestAnimationFrame(frame)
      },
      { capture: true, passive: true },
    )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.long.push(entry.duration)
  }).observe({ type: 'longtask' })
}

/** @param {readonly number[]} times @param {number} share */
const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? Number.NaN

/** @param {Page} page @param {Action} action */
async function measure(page, { name, event, there = '', before, go, after }) {
  await before?.(page)
  const session = profiles === undefined ? null : await page.context().newCDPSession(page)
  /** @type {number[]} */
  const times = []
  /** @type {number[]} */
  const work = []
  /** @type {number[]} */
  const long = []
  for (let run = 0; run <= runs; run += 1) {
    if (run === 1 && session !== null) {
      await session.send('Profiler.enable')
      await session.send('Profiler.setSamplingInterval', { interval: 200 })
      await session.send('Profiler.start')
    }
    await page.evaluate(
      ([event, there]) =>
        void Object.assign(/** @type {{ noted: Noted }} */ (/** @type {unknown} */ (globalThis)).noted, {
          event,
          there,
          times: [],
          work: [],
          long: [],
        }),
      [event, there],
    )
    const act = async () => {
      await go(page, run)
      await rested(page)
    }
    const longest = isWhole ? await longestOf(page, act) : await act()
    const noted = await page.evaluate(() => /** @type {{ noted: Noted }} */ (/** @type {unknown} */ (globalThis)).noted)
    await after?.(page)
    if (run === 0) continue
    times.push(...noted.times.slice(-1))
    work.push(...noted.work.slice(-1))
    long.push(longest ?? Math.max(0, ...noted.long))
  }
  if (session !== null && profiles !== undefined) {
    const { profile } = await session.send('Profiler.stop')
    mkdirSync(profiles, { recursive: true })
    writeFileSync(join(profiles, `${name.replaceAll(' ', '-')}.cpuprofile`), JSON.stringify(profile))
  }
  return `| ${name} | ${quantile(times, 0.5).toFixed(0)} | ${quantile(times, 0.95).toFixed(0)} | ${quantile(work, 0.5).toFixed(0)} | ${Math.max(...long).toFixed(0)} |`
}

/** @param {number} units */
async function organisation(units) {
  const server = await createServer({ root, configFile: false, server: { middlewareMode: true }, appType: 'custom' })
  try {
    const { generate } = await server.ssrLoadModule(join(root, 'packages/bench/src/generate/index.ts'))
    const { workspace } = generate({
      units,
      assignments: units * 15,
      scopes: Math.round(units / 6),
      companies: Math.max(2, Math.round(units / 160)),
      divisionSize: 30,
      providers: 2 + Math.round(units / 600),
    })
    return JSON.stringify(workspace)
  } finally {
    await server.close()
  }
}

const server = await (option('url') === undefined ? serveEditor(4390) : null)
const url = option('url') ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: await provideChromium(),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
try {
  for (const size of sizes.length > 0 ? sizes : [300, 3_000]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' })
    await page.addInitScript(watch)
    await page.goto(url)
    await page.getByTestId('count-error').waitFor()
    // Handed over as a file of the disk: what a driver hands over itself is decoded on the page, and would be counted.
    const folder = mkdtempSync(join(tmpdir(), 'taiseizu-'))
    const file = join(folder, 'large.json')
    writeFileSync(file, await organisation(size))
    await page.evaluate(
      () =>
        void Object.assign(/** @type {{ noted: Noted }} */ (/** @type {unknown} */ (globalThis)).noted, { long: [] }),
    )
    const chosen = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+o')
    await (await chosen).setFiles(file)
    await page.locator('.topbar').filter({ hasText: 'large.json' }).waitFor({ timeout: 60_000 })
    rmSync(folder, { recursive: true })
    const opened = performance.now()
    await page.getByTestId('count-error').waitFor({ timeout: 60_000 })
    const checked = performance.now() - opened
    const long = await page.evaluate(
      () => /** @type {{ noted: Noted }} */ (/** @type {unknown} */ (globalThis)).noted.long,
    )
    process.stdout.write(
      `## ${size} units, load ${loadavg()[0]?.toFixed(1)}\n\nchecked ${checked.toFixed(0)} ms after it was shown; longest tasks while opening: ` +
        `${long
          .toSorted((a, b) => b - a)
          .slice(0, 5)
          .map(Math.round)
          .join(', ')} ms\n\n| | median ms | p95 | of it work | longest |\n|---|---|---|---|---|\n`,
    )
    await page.waitForTimeout(1_500)
    for (const action of isWhole ? wholeActions : actions)
      if (action.name.includes(only) || action.before !== undefined) {
        if (!action.name.includes(only)) await action.before?.(page)
        else process.stdout.write(`${await measure(page, action)}\n`)
      }
    const wanted = isWhole ? [] : motions.filter(({ name }) => name.includes(only))
    // What follows one another leads from one to the next, wanted or not.
    for (const motion of motions)
      if (wanted.includes(motion)) process.stdout.write(`${await frames(page, motion)}\n`)
      else if (wanted.length > 0) await motion.before?.(page)
    await page.close()
  }
} finally {
  await browser.close()
  await server?.close()
}
