import { expect, test } from 'vitest'
import { contentOf } from './content'

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)])

test('Unicode text is read with its mark, so that it is written as it was', async () => {
  expect(await contentOf(new Blob(['\uFEFF社長']))).toEqual({ ok: true, text: '\uFEFF社長' })
  expect(await contentOf(bytes(0xff, 0xfe, 0x3e, 0x79))).toEqual({ ok: true, text: '\uFEFF社' })
})

test('text in a Japanese encoding is not taken for Unicode, and its encoding is named', async () => {
  expect(await contentOf(bytes(0x8e, 0xd0, 0x92, 0xb7))).toEqual({
    ok: false,
    why: { is: 'encoding', encoding: 'Shift_JIS' },
  })
  expect(await contentOf(bytes(0xa4, 0xe9, 0xfd, 0xa1))).toEqual({ ok: false, why: { is: 'kind' } })
})

test('what is no text is told as such, and what cannot be read with the reason', async () => {
  expect(await contentOf(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0))).toEqual({ ok: false, why: { is: 'kind' } })
  expect(await contentOf(Promise.reject(new Error('in use')))).toEqual({
    ok: false,
    why: { is: 'unreadable', reason: 'in use' },
  })
})
