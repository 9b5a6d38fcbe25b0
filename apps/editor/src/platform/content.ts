import { reasonOf } from '../state/reason'
import type { FileContent } from './platform'

/** No workspace is larger, and a longer text the browser could not hold. */
const largest = 500_000_000

/** What Japanese programs write where they do not write Unicode. */
const others = ['Shift_JIS', 'EUC-JP'] as const

/** Reads a file as Unicode text. Another encoding is never guessed: what was read wrong would be written back wrong. */
export async function contentOf(file: Blob | Promise<Blob>): Promise<FileContent> {
  try {
    const { size } = await file
    if (size > largest) return { ok: false, why: { is: 'size', size } }
    const bytes = new Uint8Array(await (await file).arrayBuffer())
    const text = decoded(bytes, isUtf16(bytes) ?? 'UTF-8')
    if (text !== null) return { ok: true, text }
    const encoding = others.find((one) => !bytes.includes(0) && decoded(bytes, one) !== null)
    return { ok: false, why: encoding === undefined ? { is: 'kind' } : { is: 'encoding', encoding } }
  } catch (error) {
    return { ok: false, why: { is: 'unreadable', reason: reasonOf(error) } }
  }
}

const isUtf16 = ([first, second]: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null =>
  first === 0xff && second === 0xfe ? 'UTF-16LE' : first === 0xfe && second === 0xff ? 'UTF-16BE' : null

/** A mark of the encoding stays in the text, and so in the file when it is written. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
