import { expect, test } from 'vitest'
import { appendix, citation, direction, documents, figure, inferred, part, practice, section } from './source'

test('cites a figure in both languages', () => {
  expect(citation(figure('G', 12), 'ja')).toBe('手引き 図表12')
  expect(citation(figure('G', 12), 'en')).toBe('Guide, figure 12')
})

test('cites several figures of one place together', () => {
  expect(citation(figure('G', 16, 17), 'ja')).toBe('手引き 図表16・17')
  expect(citation(figure('G', 16, 17), 'en')).toBe('Guide, figures 16, 17')
})

test('puts the places of one document together and keeps the order of documents', () => {
  const sources = [section('G', 'STEP3(1)'), direction(2), figure('G', 12)]
  expect(citation(sources, 'ja')).toBe('手引き STEP3(1)、図表12；経営ガイドライン 指示2')
  expect(citation(sources, 'en')).toBe('Guide, STEP3(1), figure 12; Management guidelines, direction 2')
})

test('cites the same place once', () => {
  expect(citation([figure('G', 6), figure('G', 6)], 'ja')).toBe('手引き 図表6')
})

test('names the part of a figure that is meant', () => {
  const source = part(figure('G', 18), { ja: '事業規模', en: 'size of business' })
  expect(citation(source, 'ja')).toBe('手引き 図表18 事業規模')
  expect(citation(source, 'en')).toBe('Guide, figure 18, size of business')
})

test('calls an appendix by the name that its document gives it', () => {
  expect(citation(appendix('G', '1'), 'ja')).toBe('手引き 巻末資料1')
  expect(citation(appendix('M', 'D'), 'ja')).toBe('経営ガイドライン 付録D')
  expect(citation(appendix('G', '1', { ja: '①金融業', en: '(1) finance' }), 'en')).toBe(
    'Guide, appendix 1, (1) finance',
  )
})

test('says of good practice that it is the product’s own', () => {
  expect(citation(practice, 'ja')).toBe('良い実践（本製品の判断）')
  expect(citation(practice, 'en')).toBe("good practice (this product's own)")
})

test('says what is inferred', () => {
  expect(citation(inferred(figure('G', 6), 'why'), 'ja')).toBe('手引き 図表6（推定）')
  expect(citation(inferred(figure('G', 6)), 'en')).toBe('Guide, figure 6 (inferred)')
  expect(citation(inferred({ document: 'S' }), 'ja')).toBe('調査報告書 （推定）')
})

test('gives the empty text for no source', () => {
  expect(citation([], 'ja')).toBe('')
})

test('knows each document once', () => {
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
})
