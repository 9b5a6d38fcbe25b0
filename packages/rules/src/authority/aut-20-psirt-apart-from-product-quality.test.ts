import { idsOf, linkKinds } from '@taiseizu/catalogue'
import { committee, department, link, officer, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut20 } from './aut-20-psirt-apart-from-product-quality'
import { example } from './aut-20-psirt-apart-from-product-quality.example'

const quality = department('quality', { parent: 'ceo', functions: ['product-quality'] })
const psirt = section('psirt', { parent: 'ceo', functions: ['psirt'] })

test('a PSIRT without tie to product quality is found', () => {
  expect(keysOf(aut20, example.bad)).toEqual(['AUT-20:unit/psirt'])
  expect(messageIn(aut20, example.bad, 'en')).toBe(
    'The PSIRT "psirt" is neither under a unit with function product quality nor linked with one.',
  )
  expect(messageIn(aut20, example.bad, 'ja')).toBe('PSIRT「psirt」が、製品品質の部署の下になく、連携もしていません。')
  expect(evidenceIn(aut20, example.bad, 'en')).toEqual([
    '"psirt" stands under products',
    'No link joins "psirt" with a unit of product quality (quality)',
  ])
})

test('other SIRTs are not meant', () => {
  expect(
    keysOf(aut20, [
      officer('ceo'),
      quality,
      section('csirt', { parent: 'ceo', functions: ['csirt', 'ot-sirt', 'dsirt'] }),
    ]),
  ).toEqual([])
})

test('under product quality, near or far, or with that function itself, it is where it belongs', () => {
  const below = [
    officer('ceo'),
    quality,
    section('lab', { parent: 'quality' }),
    section('psirt', { parent: 'lab', functions: ['psirt'] }),
  ]
  expect(keysOf(aut20, below)).toEqual([])
  expect(
    keysOf(aut20, [officer('ceo'), section('psirt', { parent: 'ceo', functions: ['psirt', 'product-quality'] })]),
  ).toEqual([])
})

test('a link of any kind, either way, is a tie', () => {
  for (const kind of idsOf(linkKinds)) {
    expect(keysOf(aut20, [officer('ceo'), quality, psirt, link(kind, 'psirt', 'quality')]), kind).toEqual([])
    expect(keysOf(aut20, [officer('ceo'), quality, psirt, link(kind, 'quality', 'psirt')]), kind).toEqual([])
  }
})

test('a committee in common, or a link with others, is not', () => {
  const council = committee('council', { members: [{ unit: 'psirt' }, { unit: 'quality' }] })
  expect(keysOf(aut20, [officer('ceo'), quality, psirt, council, link('advises', 'psirt', 'ceo')])).toHaveLength(1)
})

test('proposes to advise the nearest units of product quality, or to work with it', () => {
  const two = [
    officer('ceo'),
    quality,
    department('works', { parent: 'ceo' }),
    section('inspection', { parent: 'works', functions: ['product-quality'] }),
    section('psirt', { parent: 'works', functions: ['psirt'] }),
  ]
  expect(fixLabels(aut20, two, 'en')).toEqual([
    'Link "psirt" to "inspection" (Advises)',
    'Link "psirt" to "quality" (Advises)',
    'Link "psirt" to "inspection" (Coordinates with)',
  ])
  for (const number of [0, 1, 2]) expect(keysOf(aut20, afterFix(aut20, two, number))).toEqual([])
})

test('says so where no unit has that function, and proposes nothing', () => {
  expect(evidenceIn(aut20, [officer('ceo'), psirt], 'en').at(-1)).toBe('No unit has the function product quality')
  expect(fixLabels(aut20, [officer('ceo'), psirt], 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut20, example)
})
