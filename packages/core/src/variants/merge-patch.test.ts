import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergePatch, patchBetween } from './merge-patch'

describe('a merge patch', () => {
  test('changes the keys that it gives, and leaves the others', () => {
    expect(mergePatch({ id: 'it', name: 'IT' }, { name: 'IT dept' })).toEqual({ id: 'it', name: 'IT dept' })
  })
  test('takes a key away with null', () => {
    expect(mergePatch({ id: 'it', parent: 'ceo' }, { parent: null })).toEqual({ id: 'it' })
  })
  test('goes into maps, and replaces lists as a whole', () => {
    expect(mergePatch({ name: { ja: '情報', en: 'IT' } }, { name: { en: null } })).toEqual({ name: { ja: '情報' } })
    expect(mergePatch({ functions: ['it', 'soc'] }, { functions: ['it'] })).toEqual({ functions: ['it'] })
  })
  test('makes a map of what was a text, and then has only what it gives', () => {
    expect(mergePatch({ name: '情報' }, { name: { en: 'IT', ja: null } })).toEqual({ name: { en: 'IT' } })
  })
  test('leaves what it is given as it was', () => {
    const target = { name: { ja: '情報' } }
    mergePatch(target, { name: { en: 'IT' } })
    expect(target).toEqual({ name: { ja: '情報' } })
  })

  // The cases of the standard itself.
  for (const [target, patch, result] of [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ] as const)
    test(`follows RFC 7396: ${JSON.stringify(target)} with ${JSON.stringify(patch)}`, () => {
      expect(mergePatch(target, patch)).toEqual(result)
    })

  test('has no way to the prototype', () => {
    const result = mergePatch({}, JSON.parse('{"__proto__":{"polluted":true}}'))
    expect(Object.hasOwn(result as object, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('the patch between two records', () => {
  /** What records are made of: no null, which a patch could not say. */
  const record = fc.dictionary(
    fc.constantFrom('id', 'name', 'parent', 'tags'),
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('ja', 'en'), fc.constantFrom('x', 'y')),
    ),
  )

  test('makes the one of the other', () => {
    fc.assert(
      fc.property(record, record, (from, to) => {
        const patch = patchBetween(from, to)
        expect(patch === undefined ? from : mergePatch(from, patch)).toEqual(to)
      }),
    )
  })
  test('is nothing where they say the same', () => {
    expect(
      patchBetween({ id: 'it', name: { ja: '情報', en: 'IT' } }, { name: { en: 'IT', ja: '情報' }, id: 'it' }),
    ).toBeUndefined()
  })
  test('says only what differs', () => {
    expect(
      patchBetween(
        { id: 'it', name: { ja: '情報', en: 'IT' }, parent: 'ceo' },
        { id: 'it', name: { ja: '情報', en: 'ICT' } },
      ),
    ).toEqual({
      name: { en: 'ICT' },
      parent: null,
    })
  })
})
