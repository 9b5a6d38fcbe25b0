import type { Path, Report } from './problems'
import { codePoint, loneSurrogate } from './text-limits'

/** Escapes by which a text can say what it does not show. Most files have no backslash at all, which is soon seen. */
const isSuspicious = (text: string): boolean => text.includes('\\') && /\\[uUx]/u.test(text)

/**
 * Reports half characters, which no file could hold, and keys called `__proto__`, which some program after us would
 * take for more than a key. Cost: one look at the text; the value is walked only where there is a reason.
 *
 * @param isQuick whether the text was understood by `quickJson`, which knows its keys.
 */
export function checkStrings(text: string, value: unknown, isQuick: boolean, report: Report): void {
  if (isSuspicious(text) || (!isQuick && text.includes('__proto__'))) walk(value, [], report)
}

function walk(value: unknown, path: Path, report: Report): void {
  if (typeof value === 'string') checkString(value, path, undefined, report)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], report)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key]
    if (key === '__proto__') report({ code: 'key-unknown', path: here, on: 'key', found: key })
    checkString(key, here, 'key', report)
    walk(inner, here, report)
  }
}

function checkString(text: string, path: Path, on: 'key' | undefined, report: Report): void {
  const lone = loneSurrogate(text)
  if (lone === undefined) return
  report({ code: 'character-not-allowed', path, ...(on === undefined ? {} : { on }), found: codePoint(lone[0]) })
}
