import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What a browser loads before the first view, in bytes as they are sent (gzip). docs/performance.md says what is in it. Whoever needs
 * more loads it on demand, or raises the budget on purpose.
 */
const budget = { script: 215_000, style: 8_500 }

/**
 * @typedef {{ name: string, bytes: number }} Part
 * @param {string} dist The folder of the built page.
 * @returns {{ script: Part[], style: Part[] }} What index.html names, and what that imports at once: its preloads.
 */
export function firstLoad(dist) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  /** @param {string} ending */
  const parts = (ending) =>
    [...new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map((match) => match[1] ?? ''))]
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ name, bytes: gzipSync(readFileSync(join(dist, name)), { level: 9 }).length }))
  return { script: parts('.js'), style: parts('.css') }
}

/**
 * @param {ReturnType<typeof firstLoad>} load
 * @param {typeof budget} [allowed]
 * @returns {{ ok: boolean, report: string }}
 */
export function withinBudget(load, allowed = budget) {
  const rows = /** @type {const} */ (['script', 'style']).map((kind) => {
    const bytes = load[kind].reduce((sum, part) => sum + part.bytes, 0)
    // A page of which nothing is found would be within any budget.
    const ok = bytes > 0 && bytes <= allowed[kind]
    return { ok, text: `${kind}: ${kilobytes(bytes)} of ${kilobytes(allowed[kind])} KB gzip${ok ? '' : ' ✗'}` }
  })
  const heaviest = load.script.map(({ name, bytes }) => `  ${kilobytes(bytes)} KB ${name}`)
  const ok = rows.every((row) => row.ok)
  return { ok, report: [...rows.map((row) => row.text), ...(ok ? [] : heaviest)].join('\n') }
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
