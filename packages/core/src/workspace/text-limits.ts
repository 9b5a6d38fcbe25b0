/** What a text has to keep to before anybody tries to understand it. */
import { limits } from './limits'
import type { TextFault } from './syntax/tree'

/**
 * The first thing that makes a text unreadable: nothing in it, too much, or characters that no file may hold.
 *
 * @param limit in bytes of UTF-8.
 */
export function textFault(text: string, limit: number = limits.fileBytes): TextFault | undefined {
  if (text.trim() === '' || text === '\uFEFF') return { code: 'file-empty', offset: 0 }
  if (isLonger(text, limit)) return { code: 'file-too-big', offset: 0, expected: { is: 'bytes', limit } }
  const nul = text.indexOf('\0')
  return nul >= 0 ? { code: 'character-not-allowed', offset: nul, found: 'U+0000' } : halfCharacter(text)
}

/** The first half of a character without its other half. */
export function halfCharacter(text: string): TextFault | undefined {
  const lone = loneSurrogate(text)
  return lone === undefined
    ? undefined
    : { code: 'character-not-allowed', offset: lone.index, found: codePoint(lone[0]) }
}

/** Half a character, which no UTF-8 file can hold. */
export function loneSurrogate(text: string): RegExpExecArray | undefined {
  return wellFormed?.call(text) === true ? undefined : (/\p{Surrogate}/u.exec(text) ?? undefined)
}
/** Whether a text has no half of a character in it. Cost: next to none where it holds no character beyond Latin-1. */
export const isWellFormed = (text: string): boolean => wellFormed?.call(text) ?? loneSurrogate(text) === undefined

/** Says several times faster than the expression that there is none; of ES2024, which not every browser has. */
const wellFormed: ((this: string) => boolean) | undefined = Reflect.get(String.prototype, 'isWellFormed')

export const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Counts bytes only where the number of characters does not settle it. */
export function isLonger(text: string, limit: number): boolean {
  if (text.length > limit) return true
  if (text.length * 3 <= limit) return false
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes > limit
}
