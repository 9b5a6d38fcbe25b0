import { stringify } from 'yaml'
import type { Syntax } from '../source'

/** Words that need no second look before they stand unquoted in YAML, in flow and in block. */
const plainWord = /^[\p{L}][\p{L}\p{N}_.()/（）・ー]*(?:[- ][\p{L}\p{N}_.()/（）・ー]+)*$/u
const otherwiseRead = /^(?:true|false|null)$/iu
const controlOrLine = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF\u0085]/u

/** A single value, or a key, as it is written. In YAML as plainly as it can stand in braces. */
export function scalarText(value: unknown, syntax: Syntax): string {
  if (syntax === 'json' || typeof value !== 'string') return JSON.stringify(value ?? null)
  if (plainWord.test(value) && !otherwiseRead.test(value)) return value
  if (otherwiseRead.test(value)) return `'${value}'`
  if (controlOrLine.test(value)) return JSON.stringify(value)
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim().slice(1, -1).trim()
}

/** A value in the place of another: in the same kind of quotes, and a block of lines stays one. */
export function scalarInPlaceOf(old: string, value: unknown, syntax: Syntax): string {
  if (syntax === 'json' || typeof value !== 'string')
    return scalarText(value, syntax) + (old.endsWith('\n') ? '\n' : '')
  if (old.startsWith('|')) return blockText(old, value)
  const line = old.endsWith('\n') ? '\n' : ''
  if (controlOrLine.test(value)) return JSON.stringify(value) + line
  if (old.startsWith('"')) return JSON.stringify(value)
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`
  return scalarText(value, syntax) + line
}

function blockText(old: string, value: string): string {
  const lines = value.split('\n')
  const indent = /\n([ ]+)/u.exec(old)?.[1]
  const last = lines.pop()
  const chomp = last === '' ? '' : '-'
  const body = last === '' ? lines : [...lines, last ?? '']
  const fits = /^[|]-?\r?\n/u.test(old) && body.length > 0 && body.every((line) => !/^\s|\s$|^$/u.test(line))
  if (!fits || indent === undefined || controlOrLine.test(body.join(''))) return `${JSON.stringify(value)}\n`
  return [`|${chomp}`, ...body.map((line) => indent + line), ''].join('\n')
}
