import { expect, test } from 'vitest'
import { textIn } from './text'

test('a text is shown in the language that is asked for, and in the other where it has no other', () => {
  expect(textIn({ ja: '情シス部門', en: 'IT department' }, 'en')).toBe('IT department')
  expect(textIn({ ja: '情シス部門' }, 'en')).toBe('情シス部門')
  expect(textIn('CSIRT', 'ja')).toBe('CSIRT')
})

test('an unseen mark of direction cannot turn round the sentence in which a name stands', () => {
  expect(textIn('CSIRT\u202E yam', 'en')).toBe('\u2068CSIRT yam\u2069')
  expect(textIn('CSIRT\u2069\u202E yam', 'en')).toBe('\u2068CSIRT yam\u2069')
})

test('a name that runs from right to left is set apart from what stands beside it', () => {
  expect(textIn('قسم الأمن', 'en')).toBe('\u2068قسم الأمن\u2069')
})
